/** Starts Penny, and ends it in order. */
import { DatabaseUrlError } from '../db/database-url.ts';
import { SchemaNewer } from '../db/migrate.ts';
import { createApp, type App } from './app.ts';
import { ConfigError, loadConfig, type Config } from './config.ts';
import { createLogger } from './logger.ts';

/** sysexits.h: something is wrong with the configuration, so starting again won't help. */
const EX_CONFIG = 78;

/** How long what is under way may take once the process is told to end. */
const GRACE_MS = 20_000;

try {
    await start(loadConfig(process.env));
} catch (error) {
    endWith(error);
}

async function start(config: Config): Promise<void> {
    const logger = createLogger(config.logLevel);
    const app = await createApp(config, { logger });
    const port = await app.listen();
    const address = config.publicUrl?.href ?? `http://localhost:${port}/`;
    process.stdout.write(`Penny is at ${address}\n`);
    endInOrder(app, (error, message) => logger.fatal({ err: error }, message));
}

function endInOrder(app: App, fatal: (error: unknown, message: string) => void): void {
    let ending = false;
    const end = (code: number): void => {
        // A second signal doesn't wait.
        if (ending) process.exit(1);
        ending = true;
        void app.stop(GRACE_MS).then(
            () => process.exit(code),
            (error: unknown) => {
                fatal(error, 'stopping failed');
                process.exit(1);
            },
        );
    };
    process.on('SIGTERM', () => end(0));
    process.on('SIGINT', () => end(0));
    // What is left of the process can't be trusted: it finishes what it answers, and ends.
    process.on('uncaughtException', (error) => {
        fatal(error, 'uncaught exception');
        end(1);
    });
}

function endWith(error: unknown): void {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    process.stderr.write(`${sentence}\n`);
    process.exit(EX_CONFIG);
}

/** What whoever started it can mend; null for a fault of ours. */
function sentenceOf(error: unknown): string | null {
    if (error instanceof ConfigError || error instanceof DatabaseUrlError) return error.message;
    if (error instanceof SchemaNewer) return error.message;
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE' || (code === 'EACCES' && syscall === 'listen')) {
        return 'PORT names a port that can’t be used here: another program has it, or it isn’t allowed.';
    }
    if (code?.startsWith('SQLITE_')) {
        return `DATA_DIR must hold a database of Penny’s, or none: its penny.sqlite can’t be opened (${code}).`;
    }
    if (code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR' || code === 'ENOSPC') {
        return 'DATA_DIR must be a folder that can be written.';
    }
    return null;
}
