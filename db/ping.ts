import type { Database } from './connect.ts';

/** Reads a table: a cluster without a majority still answers SELECT 1. @throws what the driver says. */
export async function ping({ knex }: Database): Promise<void> {
    await knex.raw('SELECT id FROM wallet LIMIT 1');
}
