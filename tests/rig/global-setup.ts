import { hasMariaDb, startMariaDb, type MariaDb } from './mariadb.ts';

// Jest's own way for the set-up to hand something to the tear-down, which runs in the same process.
export const running: { server: MariaDb | null } = { server: null };

/** Gives the store suites a MariaDB: the one of TEST_DATABASE_URL, or one of our own. */
export default async function setUp(): Promise<void> {
    if (process.env['TEST_DATABASE_URL']) return;
    if (hasMariaDb()) {
        running.server = await startMariaDb();
        process.env['TEST_DATABASE_URL'] = running.server.url;
        return;
    }
    const message =
        'The MySQL suites are SKIPPED: put mariadbd on the PATH, or set TEST_DATABASE_URL=mysql://user:password@host.';
    if (process.env['REQUIRE_ALL_SUITES'] === '1') throw new Error(message);
    process.stderr.write(`${message}\n`);
}
