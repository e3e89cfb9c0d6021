/** Counts what an act leaves in the database. */
import type { Database } from '../../db/connect.ts';
import { count } from '../../db/values.ts';

const TABLES = ['entry', 'journal', 'crossing', 'delivery', 'activity', 'outbox'] as const;

export type Growth = Partial<Record<(typeof TABLES)[number], number>>;

/** How many rows the act added to each table; tables that didn't grow are left out. */
export async function growth(database: Database, act: () => Promise<unknown>): Promise<Growth> {
    const before = await counts(database);
    await act();
    const after = await counts(database);
    const grown = TABLES.map((table, at) => [table, (after[at] ?? 0) - (before[at] ?? 0)] as const);
    return Object.fromEntries(grown.filter(([, more]) => more !== 0));
}

async function counts({ knex, dialect }: Database): Promise<readonly number[]> {
    const sql = `SELECT ${TABLES.map((table) => `(SELECT COUNT(*) FROM ${table}) AS ${table}_rows`).join(', ')}`;
    const [row] = await dialect.read(knex, sql, []);
    return TABLES.map((table) => count(row?.[`${table}_rows`]));
}
