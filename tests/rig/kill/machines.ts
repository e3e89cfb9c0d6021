/** The real processes of a Penny in service, to be killed and started again: bots, and their database. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { DatabaseSettings } from '../../../db/connect.ts';
import { startMariaDb, type MariaDb } from '../mariadb.ts';
import { spawnPenny, type Spawned } from '../spawned.ts';
import { until } from '../until.ts';

export type EngineName = 'mysql' | 'sqlite';

export interface Machine {
    readonly name: string;
    /** As by `kill -9`; over when the process is gone. */
    kill(): Promise<void>;
    /** Over when it can be reached. */
    restart(): Promise<void>;
}

export interface Machines {
    /** Whose addresses are up to date, the dead ones' too. */
    readonly urls: () => readonly string[];
    readonly bots: readonly Machine[];
    /** Only where it is a process of its own. */
    readonly database: Machine | null;
    /** Where the database is. */
    readonly settings: DatabaseSettings;
    /** What a bot is started with. */
    readonly environment: Readonly<Record<string, string>>;
    /** All bots say that they are ready. */
    ready(): Promise<void>;
    stop(): Promise<void>;
}

/** An SQLite file is for one process. */
const BOTS: Readonly<Record<EngineName, number>> = { mysql: 2, sqlite: 1 };

const READY_MS = 60_000;

/** @param about what the bots are told beside where their database is. */
export async function startMachines(
    engine: EngineName,
    about: Readonly<Record<string, string>>,
): Promise<Machines> {
    const dataDir = mkdtempSync(join(tmpdir(), 'penny-kill-'));
    const server = engine === 'mysql' ? await startMariaDb(ON_DISK) : null;
    const settings = { dataDir, ...(server && { databaseUrl: await schemaOn(server) }) };
    const environment = {
        DATA_DIR: dataDir,
        ...(settings.databaseUrl !== undefined && { DATABASE_URL: settings.databaseUrl }),
        // What one bot signs the other has to know.
        TOKEN_SECRET: 'a secret that is long enough for the tests',
        ...about,
    };
    const bots = Array.from({ length: BOTS[engine] }, (_, at) => bot(`bot ${at + 1}`, environment));
    const stop = async (): Promise<void> => {
        for (const one of bots) await one.kill();
        await server?.stop();
        rmSync(dataDir, { recursive: true, force: true });
    };
    try {
        await Promise.all(bots.map((one) => one.restart()));
    } catch (error) {
        await stop();
        throw error;
    }
    return {
        urls: () => bots.map((one) => one.url()),
        bots,
        database: server && { name: 'database', kill: server.kill, restart: server.restart },
        settings,
        environment,
        ready: async () => {
            for (const one of bots) await until(() => isReady(one.url()), READY_MS);
        },
        stop,
    };
}

/** Written to the disk as in service; the tests' own server is quicker than that. */
const ON_DISK = ['--innodb-flush-method=fsync'];

async function schemaOn(server: MariaDb): Promise<string> {
    const connection = await createConnection({ uri: server.url });
    await connection.query('CREATE DATABASE penny');
    await connection.end();
    return `${server.url}/penny`;
}

function bot(
    name: string,
    environment: Readonly<Record<string, string>>,
): Machine & { readonly url: () => string } {
    let spawned: Spawned | null = null;
    let url = '';
    return {
        name,
        url: () => url,
        kill: async () => {
            spawned?.child.kill('SIGKILL');
            await spawned?.ended;
        },
        restart: async () => {
            spawned = spawnPenny(environment);
            url = await spawned.url;
        },
    };
}

async function isReady(url: string): Promise<boolean> {
    try {
        const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) });
        return answer.status === 200;
    } catch {
        return false;
    }
}
