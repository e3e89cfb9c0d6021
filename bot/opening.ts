/** Gets the database ready, however long it stays away: the process lives meanwhile, and says it isn't ready. */
import type { Logger } from 'pino';
import type { Database } from '../db/connect.ts';
import { migrate, SchemaNewer } from '../db/migrate.ts';
import { ping } from '../db/ping.ts';

export interface Opening {
    /** Whether the database has our schema and answers now. */
    readonly ready: () => Promise<boolean>;
    /** Ends the attempts. */
    readonly stop: () => void;
}

const AGAIN_MS = 1000;

/**
 * Tries once before it answers, so that a database that is there is ready at once.
 * @param fail told what ends the attempts later: a SchemaNewer.
 * @throws SchemaNewer when it belongs to a newer release, and what SQLite says of its file.
 */
export async function openDatabase(
    database: Database,
    logger: Logger,
    fail: (error: unknown) => void,
): Promise<Opening> {
    let isMigrated = false;
    let timer: NodeJS.Timeout | null = null;
    const attempt = async (): Promise<void> => {
        try {
            await migrate(database);
            isMigrated = true;
        } catch (error) {
            // A file of our own that can't be opened won't be mended by waiting.
            if (error instanceof SchemaNewer || database.file !== null) throw error;
            logger.error({ err: error }, 'the database can’t be opened yet');
        }
    };
    const later = (): void => {
        if (isMigrated) return;
        timer = setTimeout(() => {
            void attempt().then(later, fail);
        }, AGAIN_MS);
    };
    await attempt();
    later();
    return {
        ready: async () => {
            if (!isMigrated) return false;
            await ping(database);
            return true;
        },
        stop: () => {
            if (timer) clearTimeout(timer);
        },
    };
}
