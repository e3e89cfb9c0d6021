/** How the process ends: by a signal in order, by a fault drained, by a wrong setting with a sentence. */
import type { Logger } from 'pino';
import { DatabaseUrlError } from '../db/database-url.ts';
import { SchemaNewer } from '../db/migrate.ts';
import type { App } from './app.ts';
import { ConfigError } from './config.ts';

/** sysexits.h: something is wrong with the configuration, so starting again won't help. */
export const EX_CONFIG = 78;

/** How long what is under way may take once the process is told to end. */
const GRACE_MS = 20_000;

/** Nothing is under way before the start is over: a signal ends it at once. @returns that it is over. */
export function endWhileStarting(): () => void {
    process.on('SIGTERM', endNow).on('SIGINT', endNow);
    return () => void process.off('SIGTERM', endNow).off('SIGINT', endNow);
}

function endNow(): never {
    process.exit(0);
}

export function endInOrder(app: Pick<App, 'stop'>, logger: Logger): void {
    let ending = false;
    const end = (code: number): void => {
        // A second signal doesn't wait.
        if (ending) process.exit(1);
        ending = true;
        app.stop(GRACE_MS).then(
            () => process.exit(code),
            (error: unknown) => {
                logger.fatal({ err: error }, 'stopping failed');
                process.exit(1);
            },
        );
    };
    process.on('SIGTERM', () => end(0)).on('SIGINT', () => end(0));
    // What is left of the process can't be trusted: it finishes what it answers, and ends.
    process.on('uncaughtException', (error) => {
        logger.fatal({ err: error }, 'uncaught exception');
        end(1);
    });
}

/** Ends with a sentence for whoever can mend it. @throws `error` when it is a fault of ours. */
export function endingOf(error: unknown): void {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    process.stderr.write(`${sentence}\n`);
    process.exit(EX_CONFIG);
}

/** Its message is a sentence for whoever set it. */
export function isWrongSetting(error: unknown): error is Error {
    return (
        error instanceof ConfigError ||
        error instanceof DatabaseUrlError ||
        error instanceof SchemaNewer
    );
}

function sentenceOf(error: unknown): string | null {
    if (isWrongSetting(error)) return error.message;
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
