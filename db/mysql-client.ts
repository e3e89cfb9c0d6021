/** Knex's client for mysql2, which doesn't wait for ever on a server that has gone silent. */
import { createRequire } from 'node:module';
import type { Knex } from 'knex';
import type { Connection } from 'mysql2';

interface Query {
    readonly sql: string;
    options?: Readonly<Record<string, unknown>>;
}

interface KnexMysqlClient extends Knex.Client {
    _query(connection: Connection, query: Query | string): Promise<unknown>;
}

// Knex publishes the class without types.
const require = createRequire(import.meta.url);
const BaseClient = require('knex/lib/dialects/mysql2/index.js') as new (
    config: Knex.Config,
) => KnexMysqlClient;

/** Longer than a statement may wait for a lock (innodb_lock_wait_timeout, 3 s), shorter than a person waits. */
const SILENCE_MS = 4500;

/** What may take its time: waiting for another replica's migrations, and the migrations themselves. */
const PATIENT = /^\s*(SELECT GET_LOCK|CREATE|ALTER|DROP|RENAME)\b/i;

export class MysqlClient extends BaseClient {
    override async _query(connection: Connection, given: Query | string): Promise<unknown> {
        const query = typeof given === 'string' ? { sql: given } : given;
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
