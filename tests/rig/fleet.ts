/** Instances of the whole app on one database: two where the database is a server, else one. */
import type { World } from '../../bot/app.ts';
import { startApp, type RunningApp } from './app.ts';
import type { Engine } from './databases.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Fleet {
    /** Of the instances, the first one first. */
    readonly urls: readonly string[];
    readonly routes: ReturnType<RunningApp['app']['server']['routes']>;
    /** Sends all mail that is due, whichever instance carries it. */
    sendMail(): Promise<void>;
    /** The last instance goes, and another one comes in its place. */
    restartLast(): Promise<void>;
    stop(): Promise<void>;
}

/** As many requests as a test likes. */
const UNLIMITED = { points: 100_000, duration: 1 };

export async function startFleet(
    engine: Engine,
    environment: Environment = {},
    world: Partial<World> = {},
): Promise<Fleet> {
    const { databaseUrl, dataDir } = await engine.settings();
    const limits = { guests: UNLIMITED, tokens: UNLIMITED, posts: UNLIMITED };
    const start = (): Promise<RunningApp> =>
        startApp(
            {
                ...(databaseUrl === undefined
                    ? { DATA_DIR: dataDir }
                    : { DATABASE_URL: databaseUrl }),
                // What one instance signs the other has to know.
                TOKEN_SECRET: 'a secret that is long enough for the tests',
                ...environment,
            },
            { limits, ...world },
        );
    const apps = [await start()];
    if (databaseUrl !== undefined) apps.push(await start());
    return {
        get routes() {
            return apps[0]?.app.server.routes() ?? [];
        },
        get urls() {
            return apps.map(({ url }) => url);
        },
        sendMail: async () => {
            // The first run may be one that had begun, and had looked, before the mail was due.
            for (const { app } of [...apps, ...apps]) await app.worker.runOnce();
        },
        restartLast: async () => {
            await apps.pop()?.stop();
            apps.push(await start());
        },
        stop: async () => {
            for (const one of apps.splice(0)) await one.stop();
        },
    };
}
