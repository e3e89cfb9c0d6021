/** The real server with the page and Direct Line, on a free port, over a log in memory. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { mountDirectLine, type DirectLineOptions } from '../../bot/channels/direct-line.ts';
import { mountPages, type PageWords } from '../../bot/pages/mount-pages.ts';
import { createServer, type Server } from '../../bot/server.ts';
import { echoTurns, type EchoTurns } from './echo-turns.ts';
import { memoryLog, type MemoryLog } from './memory-log.ts';

export interface ChatServer {
    /** Without a slash at its end. */
    readonly url: string;
    readonly port: number;
    readonly server: Server;
    readonly log: MemoryLog;
    readonly turns: EchoTurns;
    /** What the logger wrote. */
    readonly logged: string[];
    close(): Promise<void>;
}

export interface ChatServerOptions extends Partial<
    Pick<DirectLineOptions, 'limits' | 'now' | 'publicUrl' | 'trustedProxies'>
> {
    readonly port?: number;
    /** Those of an earlier server, as a second replica has them. */
    readonly beside?: ChatServer;
}

export const SECRET = new TextEncoder().encode('a secret of the tests, 32 bytes or more');

export const PAGE_WORDS: PageWords = {
    language: 'en',
    name: 'Penny',
    tagline: "Tell me what you spend, I'll keep count",
    title: 'Penny, the expense tracker you talk to',
    description: 'Write what you spend in your own words. Penny keeps count.',
    placeholder: 'Try "spent 20 on lunch"',
    opening: 'Opening your wallet…',
    unreachable: "Penny can't be reached right now. What you wrote is kept.",
    retry: 'Try again',
    noScript: 'Penny is a chat, and needs JavaScript to run.',
    notFound: 'No such page.',
    notFoundDetail: 'Look at the <address> again.',
    open: 'To the chat',
    account: 'Account',
    signIn: 'Sign in',
};

const LIMITS = {
    guests: { points: 1000, duration: 60 },
    tokens: { points: 1000, duration: 60 },
    posts: { points: 1000, duration: 60 },
};

export async function startChatServer(options: ChatServerOptions = {}): Promise<ChatServer> {
    const logged: string[] = [];
    const logger = pino({ level: 'trace' }, { write: (entry: string) => void logged.push(entry) });
    const log = options.beside?.log ?? memoryLog();
    const turns = options.beside?.turns ?? echoTurns(log);
    const publicUrl = options.publicUrl ?? null;
    const server = createServer({ logger, publicUrl, ready: () => Promise.resolve(!log.isAway()) });
    mountDirectLine({
        server,
        turns,
        log,
        logger,
        secret: SECRET,
        publicUrl,
        trustedProxies: options.trustedProxies ?? 0,
        words: { away: "I can't reach my books." },
        now: options.now ?? (() => new Date()),
        limits: options.limits ?? LIMITS,
    });
    const cacheDir = await mkdtemp(join(tmpdir(), 'penny-pages-'));
    await mountPages({ server, words: PAGE_WORDS, publicUrl, cacheDir, logger });
    const port = await server.listen(options.port ?? 0, '127.0.0.1');
    return {
        url: `http://127.0.0.1:${port}`,
        port,
        server,
        log,
        turns,
        logged,
        close: async () => {
            await server.close(1_000);
            await rm(cacheDir, { recursive: true });
        },
    };
}
