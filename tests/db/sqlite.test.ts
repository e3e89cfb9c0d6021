import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import { connect, type Database } from '../../db/connect.ts';
import { migrate } from '../../db/migrate.ts';
import { ping } from '../../db/ping.ts';
import { expectSound } from './invariants.ts';
import { recording, spending, talker } from './people.ts';

describe('an SQLite file', () => {
    let dataDir: string;
    let database: Database;
    beforeEach(async () => {
        dataDir = join(mkdtempSync(join(tmpdir(), 'penny-sqlite-')), 'made', 'by', 'us');
        database = connect({ dataDir });
        await migrate(database);
    });
    afterEach(async () => {
        await database.close();
        rmSync(join(dataDir, '../../..'), { recursive: true, force: true });
    });

    const pragma = async (name: string): Promise<unknown> => {
        const [row] = await database.dialect.read(database.knex, `PRAGMA ${name}`, []);
        return Object.values(row ?? {})[0];
    };

    it('is written durably, with its keys checked', async () => {
        expect(await pragma('journal_mode')).toBe('wal');
        expect(await pragma('synchronous')).toBe(2n);
        expect(await pragma('foreign_keys')).toBe(1n);
    });

    it('waits for another process that writes, and says so when it takes too long', async () => {
        const ann = talker(database);
        const other = new BetterSqlite3(database.file ?? '');
        other.exec('BEGIN IMMEDIATE');
        const waiting = ann.run(recording(spending(5)));
        await ping(database);
        other.exec('ROLLBACK');
        expect((await waiting).repeated).toBe(false);
        other.exec('BEGIN IMMEDIATE');
        const refused = ann.run(recording(spending(7)));
        await expect(refused).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
        other.close();
        await ann.turn(async ({ book }) => {
            expect(book.wallet.balance).toBe(-5n);
            return true;
        });
    });

    it('that is full refuses the whole turn, and goes on when there is room', async () => {
        const ann = talker(database);
        await ann.run(recording(spending(5)));
        const pages = String(await pragma('page_count'));
        await pragma(`max_page_count = ${pages}`);
        const big = recording(
            spending(7, { description: '🍕'.repeat(1000), tags: ['x'.repeat(9e5)] }),
        );
        await expect(ann.run(big)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
        await pragma('max_page_count = 1000000');
        await ann.run(big);
        await ann.turn(async ({ book }) => {
            expect(book.wallet.balance).toBe(-12n);
            return true;
        });
        await expectSound(database);
    });

    it('that nobody may write to refuses the turn, and is still read', async () => {
        const ann = talker(database);
        await database.knex.raw('PRAGMA query_only = ON');
        await expect(ann.run(recording(spending(5)))).rejects.toMatchObject({
            code: 'STORE_UNAVAILABLE',
        });
        await ping(database);
    });

    it('holds every acknowledged turn, whole, of a process that was killed', async () => {
        const child = spawn(process.execPath, [new URL('spender.ts', import.meta.url).pathname], {
            env: { ...process.env, DATA_DIR: dataDir },
            stdio: ['ignore', 'pipe', 'inherit'],
        });
        const acknowledged: string[] = [];
        for await (const chunk of child.stdout.setEncoding('utf8')) {
            acknowledged.push(...String(chunk).split('\n').filter(Boolean));
            if (acknowledged.length >= 40) child.kill('SIGKILL');
        }
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
        expect(acknowledged.length).toBeGreaterThanOrEqual(40);
        const turns = await database.knex('delivery').pluck('turn_id');
        expect(acknowledged.filter((turn) => !turns.includes(turn))).toEqual([]);
        await expectSound(database);
    });
});
