/** What a store does outside turns, tried again while the database refuses it for the moment. */
import type { Knex } from 'knex';
import type { Database } from './connect.ts';
import type { Read } from './journal.ts';
import { retrying } from './retry.ts';

interface Retried {
    /** @throws StoreUnavailable when the database stays away. */
    readonly read: Read;
    /** @throws StoreUnavailable, and whatever `work` throws. */
    readonly inTransaction: <T>(work: (transaction: Knex.Transaction) => Promise<T>) => Promise<T>;
}

export function retried({ knex, dialect }: Database): Retried {
    return {
        read: (sql, values) => retrying(() => dialect.read(knex, sql, values)),
        inTransaction: (work) => retrying(() => knex.transaction(work)),
    };
}
