/**
 * Knex's client for mysql2, with a transaction's BEGIN sent along with its first statement and, where they
 * say so, its COMMIT with its last ones, which saves two round trips; and without waiting for ever on a
 * server that has gone silent.
 */
import { createRequire } from 'node:module';
import type { Knex } from 'knex';
import type { Connection } from 'mysql2';

interface Query {
    readonly sql: string;
    options?: Readonly<Record<string, unknown>>;
    /** Rows and fields; lists of them for several statements. */
    response?: readonly [unknown, unknown];
}

interface KnexMysqlClient extends Knex.Client {
    _query(connection: Connection, query: Query | string): Promise<unknown>;
}

interface KnexMysqlTransaction {
    begin(connection: Connection): Promise<unknown>;
}

// Knex publishes these two classes without types.
const require = createRequire(import.meta.url);
const BaseClient = require('knex/lib/dialects/mysql2/index.js') as new (
    config: Knex.Config,
) => KnexMysqlClient;
const BaseTransaction = require('knex/lib/dialects/mysql2/transaction.js') as new (
    ...given: unknown[]
) => KnexMysqlTransaction;

/** Connections whose BEGIN waits for the first statement. */
const beginning = new WeakSet<Connection>();

class LateBeginning extends BaseTransaction {
    override begin(connection: Connection): Promise<unknown> {
        beginning.add(connection);
        return Promise.resolve();
    }
}

/** Longer than a statement may wait for a lock (innodb_lock_wait_timeout, 3 s), shorter than a person waits. */
const SILENCE_MS = 4500;

/** What may take its time: waiting for another replica's migrations, and the migrations themselves. */
const PATIENT = /^\s*(SELECT GET_LOCK|CREATE|ALTER|DROP|RENAME)\b/i;

const ENDS = /^(COMMIT|ROLLBACK);?$/i;
const ENDS_WITH_COMMIT = /;\nCOMMIT$/;

/** Connections whose transaction's last statements brought their COMMIT along. */
const ended = new WeakSet<Connection>();

export class MysqlClient extends BaseClient {
    override transaction(...given: unknown[]): Knex.Transaction {
        return new LateBeginning(this, ...given) as unknown as Knex.Transaction;
    }

    override async _query(connection: Connection, given: Query | string): Promise<unknown> {
        const query = typeof given === 'string' ? { sql: given } : given;
        const isBeginning = beginning.delete(connection);
        // Nothing was sent that could be committed or taken back, or that was done already.
        const isNothing = ENDS.test(query.sql) && (ended.delete(connection) || isBeginning);
        if (isNothing) return Object.assign(query, { response: [[], []] });
        if (!isBeginning) {
            const answer = await this.patiently(connection, query);
            if (ENDS_WITH_COMMIT.test(query.sql)) ended.add(connection);
            return answer;
        }
        const begun: Query = { ...query, sql: `BEGIN; ${query.sql}` };
        await this.patiently(connection, begun);
        return Object.assign(query, { response: begun.response?.map(withoutFirst) });
    }

    // Not a #private one: Knex makes a transaction's client without the constructor.
    private async patiently(connection: Connection, query: Query): Promise<unknown> {
        if (PATIENT.test(query.sql)) return super._query(connection, query);
        query.options = { ...query.options, timeout: SILENCE_MS };
        try {
            return await super._query(connection, query);
        } catch (error) {
            // Its answer may still come, to a question that somebody else asks next.
            const { code } = error as { readonly code?: unknown };
            if (code === 'PROTOCOL_SEQUENCE_TIMEOUT') connection.destroy();
            throw error;
        }
    }
}

/** What came back for BEGIN goes; a single statement's result stands by itself, as without BEGIN. */
function withoutFirst(results: unknown): unknown {
    const [, ...rest] = results as readonly unknown[];
    return rest.length === 1 ? rest[0] : rest;
}
