/** What the two databases do differently, by the name of the need. Nothing else asks which one it is. */
import type BetterSqlite3 from 'better-sqlite3';
import type { Knex } from 'knex';
import { runAll } from './sqlite-client.ts';
import type { Row, Value } from './values.ts';

/** One compiled statement: `?` in the text, and a bound value for each. */
export interface Statement {
    readonly sql: string;
    readonly values: readonly Value[];
}

/** A statement, and how many rows it must touch; null where that doesn't matter. */
export interface Checked extends Statement {
    readonly touches: number | null;
}

export interface Dialect {
    readonly engine: 'sqlite' | 'mysql';
    /** Whether a turn waits for rows that another one holds, and so may hold others up in a ring. */
    readonly locksRows: boolean;
    /** The month, `YYYY-MM`, that a column's day falls in when it is put back by so many days. */
    monthOf(column: string, daysBack: number): string;
    /** Ends a SELECT whose rows nobody else may change until the transaction ends. */
    readonly forUpdate: string;
    /** As `forUpdate`, but passes over rows that somebody else holds. */
    readonly forUpdateSkipLocked: string;
    /** Ends an INSERT: a row that is there with the same `keys` has `columns` added to its own. */
    addingTo(keys: readonly string[], columns: readonly string[]): string;
    /** Ends an INSERT: a row that is there with the same `keys` stays as it is. */
    leaving(keys: readonly string[]): string;
    read(db: Knex, sql: string, values: readonly Value[]): Promise<readonly Row[]>;
    /** Runs all statements in order and answers how many rows each has touched. */
    write(transaction: Knex.Transaction, statements: readonly Statement[]): Promise<number[]>;
    /**
     * The same for the last statements of a transaction, and where it saves a round trip its COMMIT goes
     * with them. It isn't reached when one of them touches other rows than it must.
     */
    finish(transaction: Knex.Transaction, statements: readonly Checked[]): Promise<number[]>;
}

/** SQLite has one writer, who took the lock at BEGIN: rows need no locks of their own. */
export const sqlite: Dialect = {
    engine: 'sqlite',
    locksRows: false,
    monthOf: (column, back) => `substr(date(${column}, '-${back} days'), 1, 7)`,
    forUpdate: '',
    forUpdateSkipLocked: '',
    addingTo: (keys, columns) => {
        const sums = columns.map((column) => `${column} = ${column} + excluded.${column}`);
        return `ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${sums.join(', ')}`;
    },
    leaving: (keys) => `ON CONFLICT (${keys.join(', ')}) DO NOTHING`,
    read: async (db, sql, values) => (await ask(db, sql, values)) as Row[],
    // Straight to the driver: nothing waits in between, and Knex's way takes longer than SQLite's own.
    write: async (transaction, statements) => {
        const client = transaction.client as TransactionClient;
        return runAll((await client.acquireConnection()) as BetterSqlite3.Database, statements);
    },
    finish: (transaction, statements) => sqlite.write(transaction, statements),
};

export const mysql: Dialect = {
    engine: 'mysql',
    locksRows: true,
    monthOf: (column, back) => `DATE_FORMAT(DATE_SUB(${column}, INTERVAL ${back} DAY), '%Y-%m')`,
    forUpdate: 'FOR UPDATE',
    forUpdateSkipLocked: 'FOR UPDATE SKIP LOCKED',
    addingTo: (_keys, columns) => {
        const sums = columns.map((column) => `${column} = ${column} + VALUES(${column})`);
        return `ON DUPLICATE KEY UPDATE ${sums.join(', ')}`;
    },
    leaving: (keys) => `ON DUPLICATE KEY UPDATE ${keys.map((key) => `${key} = ${key}`).join(', ')}`,
    read: async (db, sql, values) => {
        const [rows] = (await ask(db, sql, values)) as [Row[], unknown];
        return rows;
    },
    // One round trip, since the locks are held until it is back. Only statements written in db/ get
    // here, and every value is bound, so a text can't become a statement of its own.
    write: async (transaction, statements) => {
        if (statements.length === 0) return [];
        const [touched] = (await ask(
            transaction,
            statements.map(({ sql }) => sql).join(';\n'),
            statements.flatMap(({ values }) => values),
        )) as [Touched | Touched[], unknown];
        return [touched].flat().map(({ affectedRows }) => affectedRows);
    },
    // The next in line gets the locks without this process being asked once more.
    finish: async (transaction, statements) => {
        const guarded = statements.flatMap((one) => [one, ...guardsOf(one)]);
        const touched = await mysql.write(transaction, [...guarded, COMMIT]);
        return touched.filter((_rows, place) => isChecked(guarded[place]));
    },
};

/**
 * Fails when the statement before it touched other rows than it must: there is no such language. Of all
 * that raises an error in one statement it is the cheapest, and en_US is what the session has anyway.
 */
const GUARD = "SET lc_time_names = IF(ROW_COUNT() = ?, 'en_US', 'none')";

const COMMIT: Statement = { sql: 'COMMIT', values: [] };

function guardsOf({ touches }: Checked): readonly Statement[] {
    return touches === null ? [] : [{ sql: GUARD, values: [touches] }];
}

function isChecked(statement: Statement | undefined): boolean {
    return statement !== undefined && 'touches' in statement;
}

/**
 * What the driver answered. In a transaction past Knex's builder, which has nothing to build, but not
 * past the transaction's client, which refuses all that comes after a BEGIN that failed.
 */
async function ask(db: Knex, sql: string, values: readonly Value[]): Promise<unknown> {
    if (!db.isTransaction) return db.raw(sql, bound(values));
    const client = db.client as TransactionClient;
    const connection = await client.acquireConnection();
    return (await client.query(connection, { sql, bindings: values })).response;
}

/** It has one connection, and keeps it until its end. */
interface TransactionClient {
    acquireConnection(): Promise<unknown>;
    query(connection: unknown, query: object): Promise<{ readonly response?: unknown }>;
}

interface Touched {
    readonly affectedRows: number;
}

/** Knex's types know of no bigint; both drivers do. */
function bound(values: readonly Value[]): Knex.RawBinding[] {
    return values as unknown as Knex.RawBinding[];
}
