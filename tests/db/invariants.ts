/** What must hold of a database after any turn, however it ended. Reads every row: for small ones. */
import type { Database } from '../../db/connect.ts';
import { entryFrom, ENTRY_COLUMNS } from '../../db/entry-row.ts';
import { expectKept } from './kept.ts';
import { revisionsFrom } from '../../db/revision-json.ts';
import { count, integer, text, type Row } from '../../db/values.ts';
import { SUBJECT_ROWS } from '../../db/subject-rows.ts';
import { balanceEffect, type Entry } from '../../ledger/entry.ts';
import { netDeltas, SUBJECT_KINDS, sumDeltas, type SubjectKind } from '../../ledger/posting.ts';
import { expectSame } from './same.ts';

export async function expectSound(database: Database): Promise<void> {
    const all = (sql: string): Promise<readonly Row[]> =>
        database.dialect.read(database.knex, sql, []);
    const entries = (await all(`SELECT ${ENTRY_COLUMNS} FROM entry e`)).map(entryFrom);
    const days = await all('SELECT * FROM day_sum');
    const months = await all('SELECT * FROM month_sum');
    for (const wallet of await all('SELECT * FROM wallet')) {
        const id = text(wallet['id']);
        const own = entries.filter(({ walletId }) => walletId === id);
        const mine = (row: Row): boolean => row['wallet_id'] === id && count(row['entries']) !== 0;
        expectSame(
            integer(wallet['balance']),
            own.reduce((sum, entry) => sum + balanceEffect(entry), integer(wallet['opening'])),
        );
        const monthStart = count(wallet['month_start']);
        expectSame(sumsIn(days.filter(mine), 'day'), sumsOf(own, monthStart, 'day'));
        expectSame(sumsIn(months.filter(mine), 'month'), sumsOf(own, monthStart, 'month'));
    }
    await expectKept(database, entries);
    const journal = await all('SELECT wallet_id, revisions FROM journal ORDER BY wallet_id, seq');
    expectSame(
        [...newestIn('entries', journal).keys()].toSorted(),
        entries.map(({ walletId, id }) => `${walletId}|${id}`).toSorted(),
    );
    for (const kind of SUBJECT_KINDS) {
        const { table, letter, columns, inWallet, from } = SUBJECT_ROWS[kind];
        const rows = await all(`SELECT ${columns} FROM ${table} ${letter}`);
        const keyOf = (row: Row): string =>
            inWallet ? `${text(row['wallet_id'])}|${text(row['id'])}` : text(row['id']);
        const byKey = new Map<string, unknown>(rows.map((row) => [keyOf(row), from(row)]));
        for (const [key, subject] of newestIn(kind, journal)) {
            expectSame(byKey.get(key), subject);
        }
    }
    expectSame(await orphans(all), []);
}

/** What the journal says that each of the kind is now; each of its revisions follows on the last. */
function newestIn(kind: SubjectKind, journal: readonly Row[]): ReadonlyMap<string, unknown> {
    const newest = new Map<string, unknown>();
    for (const line of journal) {
        const wallet = SUBJECT_ROWS[kind].inWallet ? `${text(line['wallet_id'])}|` : '';
        for (const { before, after } of revisionsFrom(text(line['revisions']))[kind]) {
            const key = wallet + after.id;
            if (newest.has(key)) expectSame(before, newest.get(key));
            newest.set(key, after);
        }
    }
    return newest;
}

function sumsOf(entries: readonly Entry[], monthStart: number, unit: 'day' | 'month') {
    const sums: Record<string, string> = {};
    const totals = new Map<string, { total: bigint; count: number }>();
    // One at a time, so that this sum is not made the way the store makes it.
    for (const entry of entries) {
        const made = [{ before: null, after: entry }];
        const net = netDeltas(made, monthStart).map((delta) => ({
            ...delta,
            ...({ flow: 'net', category: '' } as const),
        }));
        for (const delta of [...sumDeltas(made, monthStart), ...net]) {
            const key = `${delta.flow}|${delta[unit]}|${delta.category}`;
            const so = totals.get(key) ?? { total: 0n, count: 0 };
            totals.set(key, { total: so.total + delta.total, count: so.count + delta.count });
        }
    }
    for (const [key, sum] of totals) sums[key] = `${sum.total} of ${sum.count}`;
    return sums;
}

function sumsIn(rows: readonly Row[], unit: 'day' | 'month') {
    return Object.fromEntries(
        rows.map((row) => [
            `${text(row['flow'])}|${text(row[unit])}|${text(row['category'])}`,
            `${integer(row['total'])} of ${count(row['entries'])}`,
        ]),
    );
}

/** Rows that only a turn written by halves could leave. */
async function orphans(all: (sql: string) => Promise<readonly Row[]>): Promise<readonly unknown[]> {
    const found = await Promise.all([
        all(`SELECT e.id FROM entry e LEFT JOIN delivery d ON d.turn_id = e.turn_id
             WHERE d.turn_id IS NULL`),
        all(`SELECT j.id FROM journal j LEFT JOIN delivery d ON d.turn_id = j.turn_id
             WHERE d.turn_id IS NULL`),
        all(`SELECT w.id FROM wallet w WHERE w.journal_seq <>
                 (SELECT COUNT(*) FROM journal j WHERE j.wallet_id = w.id)`),
        all(`SELECT w.id FROM wallet w WHERE w.limit_count <>
                 (SELECT COUNT(*) FROM spending_limit l WHERE l.wallet_id = w.id AND l.removed = 0)`),
        all(`SELECT o.debtor_key FROM owed o WHERE o.total <>
                 (SELECT COALESCE(SUM(d.amount), 0) FROM debt d
                  WHERE d.wallet_id = o.wallet_id AND d.currency = o.currency AND d.deleted = 0
                    AND LOWER(d.debtor) = o.debtor_key)`),
        all(`SELECT c.id FROM conversation c WHERE c.last_seq <>
                 (SELECT COUNT(*) FROM activity a WHERE a.conversation_id = c.id)`),
        all(`SELECT p.id FROM person p LEFT JOIN identity i ON i.person_id = p.id
             WHERE i.person_id IS NULL`),
        all(`SELECT w.id FROM wallet w LEFT JOIN membership m ON m.wallet_id = w.id
             WHERE m.wallet_id IS NULL`),
        all(`SELECT o.entry_id FROM occurrence o
             LEFT JOIN entry e ON e.wallet_id = o.wallet_id AND e.id = o.entry_id
             LEFT JOIN recurring r ON r.wallet_id = o.wallet_id AND r.id = o.recurring_id
             WHERE e.id IS NULL OR r.id IS NULL OR r.settled_day IS NULL OR r.settled_day < o.day`),
    ]);
    return found.flat();
}
