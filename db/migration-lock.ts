/** Holds a lock while a database is migrated, so that of several replicas one does it. */
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import type { Connection, RowDataPacket } from 'mysql2';
import type { Database } from './connect.ts';
import { count, text } from './values.ts';

/** How long a replica waits for another one's migrations. */
const PATIENCE_SECONDS = 60;

/** @throws an Error when somebody else held the lock for a minute. */
export function alone<T>(database: Database, work: () => Promise<T>): Promise<T> {
    return database.file === null
        ? aloneOnServer(database, work)
        : aloneOnFile(`${database.file}-migration-lock`, work);
}

/** The server frees the lock when the connection goes, so one is kept for it until the end. */
async function aloneOnServer<T>({ knex }: Database, work: () => Promise<T>): Promise<T> {
    const connection = (await knex.client.acquireConnection()) as Connection;
    try {
        const schema = text(await ask(connection, 'SELECT DATABASE() AS answer', []));
        // Such a lock is the whole server's, and its name has 64 characters at the most.
        const name = `penny-${createHash('sha256').update(schema).digest('hex').slice(0, 40)}`;
        const locked = await ask(connection, 'SELECT GET_LOCK(?, ?) AS answer', [
            name,
            PATIENCE_SECONDS,
        ]);
        if (locked === null || count(locked) !== 1) throw stillLocked();
        try {
            return await work();
        } finally {
            await ask(connection, 'SELECT RELEASE_LOCK(?) AS answer', [name]);
        }
    } finally {
        await knex.client.releaseConnection(connection);
    }
}

async function ask(connection: Connection, sql: string, values: unknown[]): Promise<unknown> {
    const [rows] = await connection.promise().query<RowDataPacket[]>(sql, values);
    return rows[0]?.['answer'];
}

/** In a file beside the data: a lock on the data itself would keep us out as well. */
async function aloneOnFile<T>(file: string, work: () => Promise<T>): Promise<T> {
    const lock = new BetterSqlite3(file, { timeout: 0 });
    try {
        await takeFile(lock);
        return await work();
    } finally {
        // Closing ends the transaction, and the system frees the file of a process that was killed.
        lock.close();
    }
}

async function takeFile(lock: BetterSqlite3.Database): Promise<void> {
    for (let left = PATIENCE_SECONDS * 20; left > 0; left -= 1) {
        try {
            lock.exec('BEGIN EXCLUSIVE');
            return;
        } catch (error) {
            if ((error as { code?: unknown }).code !== 'SQLITE_BUSY') {
                throw error;
            }
        }
        await pause(50);
    }
    throw stillLocked();
}

function stillLocked(): Error {
    return new Error(
        `Somebody else is migrating the database, and wasn't done in ${PATIENCE_SECONDS} seconds.`,
    );
}
