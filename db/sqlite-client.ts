/** Knex's client for better-sqlite3, with the write lock taken first and statements prepared once. */
import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';
import type { Knex } from 'knex';

/** A query on its way through Knex: the client leaves the response on it. */
interface Query {
    readonly sql: string;
    readonly bindings?: readonly unknown[];
    response?: unknown;
    context?: { readonly lastID: number | bigint; readonly changes: number };
}

interface KnexSqliteClient extends Knex.Client {
    _query(connection: BetterSqlite3.Database, query: Query): Promise<Query>;
    _formatBindings(bindings: readonly unknown[] | undefined): unknown[];
}

interface KnexSqliteTransaction {
    _completed: boolean;
    _rejecter(error: unknown): void;
    query(connection: BetterSqlite3.Database, sql: string): Promise<unknown>;
    rollback(connection: BetterSqlite3.Database, error: unknown): Promise<unknown>;
}

// Knex publishes these two classes without types.
const require = createRequire(import.meta.url);
const BaseClient = require('knex/lib/dialects/better-sqlite3/index.js') as new (
    config: Knex.Config,
) => KnexSqliteClient;
const BaseTransaction =
    require('knex/lib/dialects/sqlite3/execution/sqlite-transaction.js') as new (
        ...given: unknown[]
    ) => KnexSqliteTransaction;

class ImmediateTransaction extends BaseTransaction {
    /**
     * A plain BEGIN takes no lock until the first write, and by then another process may have
     * written: SQLite refuses such a write at once, however long it was told to wait.
     */
    begin(connection: BetterSqlite3.Database): Promise<unknown> {
        return this.query(connection, 'BEGIN IMMEDIATE;');
    }

    /**
     * A full disk and the like end the transaction by themselves. A ROLLBACK would fail then, and
     * its error would be thrown in place of the one that tells what happened.
     */
    override rollback(connection: BetterSqlite3.Database, error: unknown): Promise<unknown> {
        if (connection.inTransaction) return super.rollback(connection, error);
        this._completed = true;
        this._rejecter(error);
        return Promise.resolve();
    }
}

type Statement = BetterSqlite3.Statement<[unknown[]]>;

// Knex makes a client anew for each transaction, so what is prepared is kept by connection.
const prepared = new WeakMap<BetterSqlite3.Database, Map<string, Statement>>();
const MOST_PREPARED = 300;

export class SqliteClient extends BaseClient {
    override transaction(...given: unknown[]): Knex.Transaction {
        return new ImmediateTransaction(this, ...given) as unknown as Knex.Transaction;
    }

    override async _query(connection: BetterSqlite3.Database, query: Query): Promise<Query> {
        const statement = prepare(connection, query.sql);
        const bindings = this._formatBindings(query.bindings);
        if (statement.reader) {
            query.response = statement.all(bindings);
        } else {
            const done = statement.run(bindings);
            query.response = done;
            query.context = { lastID: done.lastInsertRowid, changes: done.changes };
        }
        return query;
    }
}

/** Runs statements in the transaction that `connection` is in, and answers how many rows each touched. */
export function runAll(
    connection: BetterSqlite3.Database,
    statements: readonly { readonly sql: string; readonly values: readonly unknown[] }[],
): number[] {
    return statements.map(({ sql, values }) => prepare(connection, sql).run([...values]).changes);
}

function prepare(connection: BetterSqlite3.Database, sql: string): Statement {
    const known = prepared.get(connection) ?? new Map<string, Statement>();
    prepared.set(connection, known);
    let statement = known.get(sql);
    if (!statement) {
        if (known.size >= MOST_PREPARED) known.clear();
        statement = connection.prepare<[unknown[]]>(sql);
        known.set(sql, statement);
    }
    return statement;
}
