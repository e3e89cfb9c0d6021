/** The links that account mails hold, as rows. */
import type { Knex } from 'knex';
import type { Link, NewLink, Purpose } from '../accounts/ports.ts';
import { emailKey } from '../accounts/email.ts';
import type { AccountMail } from '../ledger/alert.ts';
import type { Id } from '../ledger/entry.ts';
import type { Dialect } from './dialect.ts';
import { exactKey } from './exact-key.ts';
import { newId } from './ids.ts';
import { queueWrites } from './outbox-row.ts';
import { insert, update, type Write } from './statement.ts';
import { text, textOrNull, type Row } from './values.ts';

export function keyOf(email: string): string {
    return exactKey(emailKey(email));
}

export function linkWrites(link: NewLink): Write[] {
    const at = link.at.getTime();
    return [
        ...insert('account_link', [
            {
                id: link.id,
                link_hash: link.hash,
                purpose: link.purpose,
                email: link.email,
                email_key: keyOf(link.email),
                person_id: link.personId,
                password_hash: link.passwordHash,
                created_at: at,
                expires_at: link.expiresAt.getTime(),
                used_at: link.isDead ? at : null,
            },
        ]),
        // What nobody can open any more goes, with the password that was chosen with it.
        {
            sql: 'DELETE FROM account_link WHERE expires_at <= ?',
            values: [at],
            touches: null,
        },
    ];
}

/** @param ending a lock, where the link is about to be used. */
export async function openLink(
    db: Knex,
    dialect: Dialect,
    hash: string,
    purpose: Purpose,
    at: Date,
    ending = '',
): Promise<Link | null> {
    const [row] = await dialect.read(
        db,
        `SELECT id, email, person_id, password_hash FROM account_link
         WHERE link_hash = ? AND purpose = ? AND used_at IS NULL AND expires_at > ? ${ending}`,
        [hash, purpose, at.getTime()],
    );
    return row ? linkFrom(row) : null;
}

export function used(link: Link, at: Date): Write {
    return update(
        'account_link',
        'used_at = ?, password_hash = NULL',
        'id = ? AND used_at IS NULL',
        [at.getTime(), link.id],
    );
}

/** After this none of the person's links opens anything. */
export function allUsed(personId: Id, at: Date): Write {
    const set = 'used_at = ?, password_hash = NULL';
    const where = 'person_id = ? AND used_at IS NULL';
    return update('account_link', set, where, [at.getTime(), personId], null);
}

export function mailWrites(
    mail: AccountMail,
    personId: Id | null,
    at: Date,
    dialect: Dialect,
): Write[] {
    const id = newId();
    const alert = { id, key: `account|${id}`, personId, way: 'mail', content: mail } as const;
    return queueWrites([alert], null, at, dialect);
}

function linkFrom(row: Row): Link {
    return {
        id: text(row['id']),
        email: text(row['email']),
        personId: textOrNull(row['person_id']),
        passwordHash: textOrNull(row['password_hash']),
    };
}
