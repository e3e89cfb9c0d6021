import type { Knex } from 'knex';
import type { Dialect } from './dialect.ts';
import { Stale } from './stale.ts';
import type { Write } from './statement.ts';

/** @throws Stale when a statement didn't touch the rows it had to; the transaction must end then. */
export async function writeAll(
    transaction: Knex.Transaction,
    dialect: Dialect,
    writes: readonly Write[],
): Promise<void> {
    const touched = await dialect.write(transaction, writes);
    const missed = writes.find(
        ({ touches }, index) => touches !== null && touched[index] !== touches,
    );
    if (missed) throw new Stale(`somebody changed it first: ${missed.sql}`);
}
