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
    check(writes, await dialect.write(transaction, writes));
}

/** The same as a transaction's last act, which may bring its COMMIT along. @throws Stale */
export async function finishWith(
    transaction: Knex.Transaction,
    dialect: Dialect,
    writes: readonly Write[],
): Promise<void> {
    try {
        check(writes, await dialect.finish(transaction, writes));
    } catch (error) {
        if (!isGuard(error)) throw error;
        throw new Stale('somebody changed it first', { cause: error });
    }
}

/** MySQL's way to say that a statement touched other rows than it must: see `finish` in dialect.ts. */
function isGuard(error: unknown): boolean {
    return (error as { readonly code?: unknown }).code === 'ER_UNKNOWN_LOCALE';
}

function check(writes: readonly Write[], touched: readonly number[]): void {
    const missed = writes.find(
        ({ touches }, index) => touches !== null && touched[index] !== touches,
    );
    if (missed) throw new Stale(`somebody changed it first: ${missed.sql}`);
}
