/** Runs a suite once on each database, in a database of its own. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import { connect, type Database, type DatabaseSettings } from '../../db/connect.ts';
import { migrate } from '../../db/migrate.ts';
import { hasMariaDb } from './mariadb.ts';

export interface Engine {
    readonly name: 'sqlite' | 'mysql';
    /**
     * A further way into the suite's database, as a second replica would have one: migrated, and
     * closed when the suite ends.
     */
    open(): Promise<Database>;
    /** Where the suite's database is, for a server that the suite starts itself. Maybe not migrated. */
    settings(): Promise<DatabaseSettings>;
    /** Where a new database is, with nothing in it. */
    empty(): Promise<DatabaseSettings>;
}

/** `suite` describes its tests with what it is given; without a MySQL that half is skipped. */
export function eachEngine(suite: (engine: Engine) => void): void {
    // Made out here, so that it is put away after whatever a suite does at its own end.
    const onSqlite = engine('sqlite', sqliteSettings);
    describe('on SQLite', () => {
        suite(onSqlite);
    });
    onMysql(suite);
}

/** For what only a server can do. */
export function onMysql(suite: (engine: Engine) => void): void {
    const server = process.env['TEST_DATABASE_URL'] ?? '';
    const mysql = engine('mysql', (later) => mysqlSettings(server, later));
    (server ? describe : describe.skip)('on MySQL', () => {
        suite(mysql);
    });
}

/**
 * `describe` for a suite that starts servers of its own, or its `skip`, which is said aloud.
 * @throws when the server is missing and all suites are demanded.
 */
export function describeWithMariaDb(): typeof describe | typeof describe.skip {
    if (hasMariaDb()) return describe;
    const message = 'The suites with servers of their own are SKIPPED: put mariadbd on the PATH.';
    if (process.env['REQUIRE_ALL_SUITES'] === '1') throw new Error(message);
    process.stderr.write(`${message}\n`);
    return describe.skip;
}

/** Notes what is to be done when the suite is over. */
type Later = (work: () => Promise<void> | void) => void;

function engine(name: Engine['name'], create: (later: Later) => Promise<DatabaseSettings>): Engine {
    const leftovers: (() => Promise<void> | void)[] = [];
    const later: Later = (work) => void leftovers.push(work);
    afterAll(async () => {
        for (const work of leftovers.toReversed()) await work();
    });
    let own: Promise<DatabaseSettings> | null = null;
    const settings = (): Promise<DatabaseSettings> => (own ??= create(later));
    return {
        name,
        settings,
        empty: () => create(later),
        open: async () => {
            const database = connect(await settings());
            later(() => database.close());
            await migrate(database);
            return database;
        },
    };
}

async function sqliteSettings(later: Later): Promise<DatabaseSettings> {
    const dataDir = mkdtempSync(join(tmpdir(), 'penny-sqlite-'));
    later(() => rmSync(dataDir, { recursive: true, force: true }));
    return Promise.resolve({ dataDir });
}

/** A schema of its own on the server, whose name nobody else makes. */
async function mysqlSettings(server: string, later: Later): Promise<DatabaseSettings> {
    const schema = `penny_test_${randomBytes(8).toString('hex')}`;
    const administer = async (sql: string): Promise<void> => {
        const url = new URL(server);
        url.pathname = '/';
        const connection = await createConnection({ uri: url.href });
        await connection.query(sql);
        await connection.end();
    };
    await administer(`CREATE DATABASE ${schema}`);
    later(() => administer(`DROP DATABASE ${schema}`));
    const url = new URL(server);
    url.pathname = `/${schema}`;
    return { databaseUrl: url.href, dataDir: tmpdir() };
}
