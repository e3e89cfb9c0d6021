/** The whole app on a port of its own, and a visitor who reaches it as a browser does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App, type World } from '../../bot/app.ts';
import { loadConfig } from '../../bot/config.ts';
import { createLogger } from '../../bot/logger.ts';
import { silentLogger } from './silent-logger.ts';
import { TODAY } from './talk.ts';

export interface RunningApp {
    readonly app: App;
    /** Without a slash at its end. */
    readonly url: string;
    stop(): Promise<void>;
}

/** `environment` as for the real start; a folder of its own unless it names one. */
export async function startApp(
    environment: Readonly<Record<string, string | undefined>> = {},
    world: Partial<World> = {},
): Promise<RunningApp> {
    const own = mkdtempSync(join(tmpdir(), 'penny-app-'));
    const config = loadConfig({ DATA_DIR: own, PORT: '0', RATES_URL: '', ...environment });
    const app = await createApp(config, {
        logger: process.env['TEST_LOG'] ? createLogger(process.env['TEST_LOG']) : silentLogger,
        now: () => TODAY,
        random: () => 0.5,
        ...world,
    });
    const port = await app.listen();
    return {
        app,
        url: `http://127.0.0.1:${port}`,
        stop: async () => {
            await app.stop(2000);
            rmSync(own, { recursive: true, force: true });
        },
    };
}
