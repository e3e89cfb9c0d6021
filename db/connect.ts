/** Opens the database: the MySQL that DATABASE_URL names, or an SQLite file of our own. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import createKnex, { type Knex } from 'knex';
import type { Connection, ConnectionOptions } from 'mysql2';
import { parseDatabaseUrl } from './database-url.ts';
import { mysql, sqlite, type Dialect } from './dialect.ts';
import { MysqlClient } from './mysql-client.ts';
import { SqliteClient } from './sqlite-client.ts';

export interface DatabaseSettings {
    /** mysql://…; without it the data is in an SQLite file in `dataDir`. */
    readonly databaseUrl?: string | undefined;
    readonly dataDir: string;
}

export interface Database {
    readonly knex: Knex;
    readonly dialect: Dialect;
    /** The SQLite file; null on MySQL. */
    readonly file: string | null;
    close(): Promise<void>;
}

/**
 * Nothing is asked of a MySQL server yet, so a server that is away is no reason not to start.
 * @throws DatabaseUrlError when the URL is wrong, and what the file system says about `dataDir`.
 */
export function connect({ databaseUrl, dataDir }: DatabaseSettings): Database {
    if (databaseUrl) return opened(createKnex(mysqlConfig(databaseUrl)), mysql, null);
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const file = join(dataDir, 'penny.sqlite');
    return opened(createKnex(sqliteConfig(file)), sqlite, file);
}

function opened(knex: Knex, dialect: Dialect, file: string | null): Database {
    return { knex, dialect, file, close: () => knex.destroy() };
}

const ignore = (): void => undefined;

/**
 * Whatever Knex would print is also thrown, and whoever catches it knows what to say. No value of a
 * statement gets into an error's message: it would be logged, and a bigint makes Knex throw another.
 */
const quiet = {
    log: { warn: ignore, error: ignore, deprecate: ignore, debug: ignore },
    compileSqlOnError: false,
};

function sqliteConfig(filename: string): Knex.Config {
    return {
        ...quiet,
        client: SqliteClient as unknown as typeof Knex.Client,
        connection: { filename },
        useNullAsDefault: true,
        acquireConnectionTimeout: 8000,
        pool: {
            min: 1,
            max: 1,
            afterCreate: prepareSqlite,
            // After a COMMIT that failed the transaction is still open: closing takes it back.
            validate: (connection: BetterSqlite3.Database) => !connection.inTransaction,
        },
    };
}

type Done = (error: unknown, connection: unknown) => void;

function prepareSqlite(connection: BetterSqlite3.Database, done: Done): void {
    // Waiting for another process stops this whole one, since the driver is synchronous: wait a
    // moment here, and leave the longer waits to the retries of a transaction, which stop nobody.
    connection.pragma('busy_timeout = 100');
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    // Else an amount above 2^53 comes back rounded.
    connection.defaultSafeIntegers(true);
    done(null, connection);
}

function mysqlConfig(databaseUrl: string): Knex.Config {
    return {
        ...quiet,
        client: MysqlClient as unknown as typeof Knex.Client,
        connection: {
            ...parseDatabaseUrl(databaseUrl),
            charset: 'utf8mb4',
            supportBigNumbers: true,
            bigNumberStrings: true,
            dateStrings: true,
            timezone: 'Z',
            connectTimeout: 1500,
            // For Dialect.write, which says why it is safe.
            multipleStatements: true,
        } satisfies ConnectionOptions as Knex.StaticConnectionConfig,
        pool: {
            min: 0,
            max: 16,
            acquireTimeoutMillis: 8000,
            createTimeoutMillis: 2000,
            createRetryIntervalMillis: 100,
            afterCreate: prepareMysql,
        },
    };
}

/** NO_BACKSLASH_ESCAPES must stay out of the mode: the driver escapes bound values with backslashes. */
const SESSION = [
    'SET NAMES utf8mb4 COLLATE utf8mb4_bin',
    'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
    "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO'",
    "SET SESSION time_zone = '+00:00', innodb_lock_wait_timeout = 3",
].join('; ');

function prepareMysql(connection: Connection, done: Done): void {
    connection.query(SESSION, (error) => done(error, connection));
}
