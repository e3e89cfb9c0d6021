/** A mailed sign-up is confirmed: the guest who asked, or somebody new, has an account from now on. */
import type { Knex } from 'knex';
import type { Link, Opening } from '../accounts/ports.ts';
import type { Id } from '../ledger/entry.ts';
import { keyOf, openLink, used } from './account-link.ts';
import type { Database } from './connect.ts';
import { exactKey } from './exact-key.ts';
import { newId, newUnguessableId } from './ids.ts';
import { identityWrites, newSeat, personWrites } from './new-seat.ts';
import { sessionWrites } from './session-store.ts';
import { insert, update, type Write } from './statement.ts';
import type { Defaults } from './turn.ts';
import { text } from './values.ts';
import { writeAll } from './write-all.ts';

const CHANNEL = 'directline';

/** The guest is locked as a turn locks them, the identity first: they may be speaking just now. */
export async function openAccount(
    { dialect }: Database,
    transaction: Knex.Transaction,
    hash: string,
    opening: Opening,
    defaults: Defaults,
): Promise<'done' | 'gone' | 'taken'> {
    const { at, chatUser, session } = opening;
    const link = await openLink(transaction, dialect, hash, 'sign-up', at, dialect.forUpdate);
    if (!link || link.passwordHash === null) return 'gone';
    const there = await dialect.read(
        transaction,
        'SELECT person_id FROM account WHERE email_key = ?',
        [keyOf(link.email)],
    );
    if (there.length > 0) {
        await writeAll(transaction, dialect, [used(link, at)]);
        return 'taken';
    }
    const guest = await lockedGuest({ dialect }, transaction, link.personId);
    const personId = guest ?? newId();
    await writeAll(transaction, dialect, [
        used(link, at),
        ...(guest === null
            ? newcomer(personId, defaults, at)
            : [...retired(guest, at), ...(await moved({ dialect }, transaction, guest))]),
        ...identityWrites(personId, { channel: CHANNEL, sender: chatUser, tenant: '' }),
        ...accountWrites(personId, link, link.passwordHash, opening),
        ...sessionWrites(personId, session),
    ]);
    return 'done';
}

/** null when nobody asked, or they became somebody's account meanwhile. */
async function lockedGuest(
    { dialect }: Pick<Database, 'dialect'>,
    transaction: Knex.Transaction,
    personId: Id | null,
): Promise<Id | null> {
    if (personId === null) return null;
    await dialect.read(
        transaction,
        `SELECT i.person_id FROM identity i JOIN person p ON p.id = i.person_id
         WHERE i.person_id = ? ${dialect.forUpdate}`,
        [personId],
    );
    const account = await dialect.read(
        transaction,
        'SELECT person_id FROM account WHERE person_id = ?',
        [personId],
    );
    return account.length > 0 ? null : personId;
}

function newcomer(personId: Id, defaults: Defaults, at: Date): Write[] {
    const ids = { turn: newId(), person: personId, wallet: newId(), conversation: newId() };
    return personWrites(newSeat(ids, defaults), at);
}

/**
 * Their conversations go on under other names: whoever still looks at one, by a token of before or an
 * open socket on any replica, sees nothing more of it.
 */
async function moved(
    { dialect }: Pick<Database, 'dialect'>,
    transaction: Knex.Transaction,
    personId: Id,
): Promise<Write[]> {
    const rows = await dialect.read(
        transaction,
        `SELECT id FROM conversation WHERE person_id = ? AND channel = ? ${dialect.forUpdate}`,
        [personId, exactKey(CHANNEL)],
    );
    return rows.map((row) =>
        update('conversation', 'external_id = ?', 'id = ?', [newUnguessableId(), text(row['id'])]),
    );
}

/** Who holds the guest's cookie, or a token of the chat, is nobody any more. */
function retired(personId: Id, at: Date): Write[] {
    const where = 'person_id = ? AND channel = ? AND retired_at IS NULL';
    const values = [at.getTime(), personId, exactKey(CHANNEL)];
    return [update('identity', 'retired_at = ?', where, values, null)];
}

function accountWrites(
    personId: Id,
    { email }: Link,
    passwordHash: string,
    { at, chatUser }: Opening,
): Write[] {
    const now = at.getTime();
    return [
        ...insert('account', [
            {
                person_id: personId,
                email,
                email_key: keyOf(email),
                password_hash: passwordHash,
                chat_user: exactKey(chatUser),
                created_at: now,
            },
        ]),
        // The mails of before aren't sent to an address that was confirmed after them.
        ...insert('address_confirmation', [
            {
                id: newId(),
                person_id: personId,
                email,
                created_at: now,
                expires_at: now,
                confirmed_at: now,
            },
        ]),
        update(
            'person',
            'email = ?, email_confirmed_at = ?, pending_confirmation_id = NULL',
            'id = ?',
            [email, now, personId],
        ),
    ];
}
