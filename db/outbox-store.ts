/** The outbox: what turns have queued, leased to one worker at a time. */
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Outbox, OutboxRow } from '../alerts/ports.ts';
import type { Way } from '../ledger/alert.ts';
import type { Id } from '../ledger/entry.ts';
import type { Database } from './connect.ts';
import { newId } from './ids.ts';
import { queueWrites } from './outbox-row.ts';
import { parseOutgoing } from './outgoing.ts';
import { retrying } from './retry.ts';
import { update, type Write } from './statement.ts';
import { count, marks, text, textOrNull, type Row, type Value } from './values.ts';
import { writeAll } from './write-all.ts';

const LONGEST_ERROR = 1000;
const COLUMNS = 'id, dedupe_key, person_id, wallet_id, way, batch, content, attempts';

const way = z.enum(['mail', 'chat', 'none']);

export function createOutboxStore(database: Database): Outbox {
    const { knex, dialect } = database;
    const write = (...writes: Write[]): Promise<void> =>
        retrying(() => knex.transaction((transaction) => writeAll(transaction, dialect, writes)));
    return {
        lease: (owner, now, leaseMs, most, ways = way.options) =>
            retrying(() =>
                knex.transaction((transaction) =>
                    lease(database, transaction, { owner, now, leaseMs, most, ways }),
                ),
            ),
        sent: (id, now) => write(sent(id, now)),
        retry: (id, dueAt, error) =>
            write(ended(id, 'due_at = ?, last_error = ?', [dueAt.getTime(), cut(error)])),
        postpone: (id, dueAt, error) =>
            write(
                ended(id, 'due_at = ?, last_error = ?, attempts = attempts - 1', [
                    dueAt.getTime(),
                    cut(error),
                ]),
            ),
        dead: (id, error) => write(dead([id], error)),
        expand: (row, tellings, now) => {
            const writes = tellings.flatMap(({ personId, way: by, dueAt, batch }) => {
                const key = `${row.key}|${personId}|${by}`;
                const alert = { id: newId(), key, personId, way: by, content: row.content };
                return queueWrites([alert], row.walletId, now, dialect, { dueAt, batch });
            });
            return write(...writes, sent(row.id, now));
        },
        gather: (row, until) =>
            retrying(() =>
                knex.transaction((transaction) => gather(database, transaction, row, until)),
            ),
    };
}

interface Lease {
    readonly owner: string;
    readonly now: Date;
    readonly leaseMs: number;
    readonly most: number;
    readonly ways: readonly Way[];
}

async function lease(
    { dialect }: Database,
    transaction: Knex.Transaction,
    { owner, now, leaseMs, most, ways }: Lease,
): Promise<readonly OutboxRow[]> {
    const rows = await dialect.read(
        transaction,
        `SELECT ${COLUMNS} FROM outbox
         WHERE state = 'pending' AND due_at <= ? AND way IN (${marks(ways)})
         ORDER BY due_at, id LIMIT ? ${dialect.forUpdateSkipLocked}`,
        [now.getTime(), ...ways, most],
    );
    const read = rows.map((row) => ({ id: text(row['id']), row: outboxRowFrom(row) }));
    const good = read.flatMap(({ row }) => row ?? []);
    const bad = read.flatMap(({ id, row }) => (row ? [] : [id]));
    const until = now.getTime() + leaseMs;
    await writeAll(transaction, dialect, [
        ...leased(
            good.map(({ id }) => id),
            owner,
            until,
        ),
        ...(bad.length > 0 ? [dead(bad, 'its content cannot be read')] : []),
    ]);
    return good;
}

/** The first of a batch takes the others along, whoever had leased them: it tells them as well. */
async function gather(
    { dialect }: Database,
    transaction: Knex.Transaction,
    row: OutboxRow,
    until: Date,
): Promise<readonly OutboxRow[] | null> {
    const found = await dialect.read(
        transaction,
        `SELECT ${COLUMNS} FROM outbox
         WHERE batch = ? AND state = 'pending' ORDER BY id LIMIT 50 ${dialect.forUpdate}`,
        [row.batch],
    );
    const rows = found.flatMap((one) => outboxRowFrom(one) ?? []);
    if (rows[0]?.id !== row.id) return null;
    const ids = rows.map(({ id }) => id);
    await writeAll(transaction, dialect, [
        update('outbox', 'due_at = ?', `id IN (${marks(ids)})`, [until.getTime(), ...ids], null),
    ]);
    return [row, ...rows.slice(1)];
}

function leased(ids: readonly Id[], owner: string, until: number): Write[] {
    if (ids.length === 0) return [];
    const set = 'due_at = ?, lease_owner = ?, attempts = attempts + 1';
    const values = [until, owner, ...ids];
    return [update('outbox', set, `id IN (${marks(ids)})`, values, ids.length)];
}

/** The attempt that begins with this lease is counted already. */
function outboxRowFrom(row: Row): OutboxRow | null {
    const content = parseOutgoing(text(row['content']));
    if (!content) return null;
    return {
        id: text(row['id']),
        key: text(row['dedupe_key']),
        personId: textOrNull(row['person_id']),
        walletId: textOrNull(row['wallet_id']),
        way: way.parse(row['way']),
        batch: textOrNull(row['batch']),
        content,
        attempts: count(row['attempts']) + 1,
    };
}

/** A worker whose lease ended may come late with its result: what is done stays done. */
function ended(id: Id, set: string, values: readonly Value[]): Write {
    const where = "id = ? AND state = 'pending'";
    return update('outbox', `${set}, lease_owner = NULL`, where, [...values, id], null);
}

function sent(id: Id, now: Date): Write {
    return ended(id, "state = 'sent', sent_at = ?", [now.getTime()]);
}

function dead(ids: readonly Id[], error: string): Write {
    const set = "state = 'dead', last_error = ?, lease_owner = NULL";
    const where = `id IN (${marks(ids)}) AND state = 'pending'`;
    return update('outbox', set, where, [cut(error), ...ids], null);
}

function cut(error: string): string {
    return error.slice(0, LONGEST_ERROR);
}
