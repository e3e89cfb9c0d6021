/** What became of mails, noted once each; addresses that can't or won't be mailed lose their mail. */
import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { MailEvent, MailEvents } from '../alerts/ports.ts';
import type { Alert } from '../ledger/alert.ts';
import type { Id } from '../ledger/entry.ts';
import type { Database } from './connect.ts';
import { exactKey } from './exact-key.ts';
import { isId, newId } from './ids.ts';
import { blockKey } from './mail-block.ts';
import { queueWrites } from './outbox-row.ts';
import { retrying } from './retry.ts';
import { insert, update, type Write } from './statement.ts';
import { marks, text, textOrNull } from './values.ts';
import { writeAll } from './write-all.ts';

/** Throws StoreUnavailable when the database is away. */
export function createMailEvents(database: Database): MailEvents {
    const { knex } = database;
    return {
        note: async (events, now) => {
            const known = events.filter(({ mailId }) => isId(mailId));
            if (known.length === 0) return;
            await retrying(() =>
                knex.transaction((transaction) => note(database, transaction, known, now)),
            );
        },
    };
}

async function note(
    { dialect }: Database,
    transaction: Knex.Transaction,
    events: readonly MailEvent[],
    now: Date,
): Promise<void> {
    const mails = [...new Set(events.map(({ mailId }) => mailId))];
    const ids = [...new Set(events.map(({ id }) => exactKey(id)))];
    const sent = await dialect.read(
        transaction,
        `SELECT id, person_id FROM outbox WHERE id IN (${marks(mails)})`,
        mails,
    );
    const noted = await dialect.read(
        transaction,
        `SELECT event_id FROM mail_event WHERE event_id IN (${marks(ids)})`,
        ids,
    );
    const readers = new Map(sent.map((row) => [text(row['id']), textOrNull(row['person_id'])]));
    const before = new Set(noted.map((row) => text(row['event_id'])));
    const fresh = events.filter(
        ({ id, mailId }) => readers.has(mailId) && !before.has(exactKey(id)),
    );
    await writeAll(transaction, dialect, [
        ...insert(
            'mail_event',
            fresh.map(({ id, mailId, kind, at }) => ({
                event_id: exactKey(id),
                outbox_id: mailId,
                kind,
                happened_at: at.getTime(),
            })),
            dialect.leaving(['event_id']),
        ),
        ...fresh.flatMap((event) =>
            stopping(event, readers.get(event.mailId) ?? null, now, (keys) =>
                dialect.leaving(keys),
            ),
        ),
        ...queueWrites(
            fresh.flatMap((event) => telling(event, readers.get(event.mailId) ?? null)),
            null,
            now,
            dialect,
        ),
    ]);
}

/** The person has no address then, as before they gave one, and nobody mails it for anybody. */
function stopping(
    { stops, email }: MailEvent,
    personId: Id | null,
    now: Date,
    leaving: (keys: readonly string[]) => string,
): Write[] {
    if (stops === null) return [];
    const address = email.toLowerCase();
    const block = { address: blockKey(email), reason: stops, created_at: now.getTime() };
    const lost = [
        update(
            'person',
            'email = NULL, email_confirmed_at = NULL',
            'id = ? AND LOWER(email) = ?',
            [personId, address],
            null,
        ),
        update(
            'person',
            'pending_confirmation_id = NULL',
            `id = ? AND pending_confirmation_id IN
                 (SELECT id FROM address_confirmation WHERE LOWER(email) = ?)`,
            [personId, address],
            null,
        ),
    ];
    // Who took the consent back may give it again; an address that can't be reached stays so.
    const blocked =
        stops === 'unsubscribed' ? [] : insert('mail_block', [block], leaving(['address']));
    return [...blocked, ...(personId === null ? [] : lost)];
}

/** Several mails to one address may come back; its owner is told once a day of them. */
function telling({ stops, email, at }: MailEvent, personId: Id | null): Alert[] {
    if (stops === null || personId === null) return [];
    const hash = createHash('sha256').update(email.toLowerCase()).digest('hex').slice(0, 32);
    return [
        {
            id: newId(),
            key: `address|${personId}|${hash}|${at.toISOString().slice(0, 10)}`,
            personId,
            way: 'chat',
            content: { kind: 'address-lost', email, reason: stops },
        },
    ];
}
