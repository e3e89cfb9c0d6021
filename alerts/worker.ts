/** Empties the outbox: leases what is due, a few rows at a time, and hands each to `deliver`. */
import type { Logger } from 'pino';
import { createDeliver } from './deliver.ts';
import type { Compose, MailFacts, Mailer, Messenger, Outbox } from './ports.ts';

export interface WorkerOptions {
    readonly outbox: Outbox;
    readonly facts: MailFacts;
    readonly mailer: Mailer;
    readonly messenger: Messenger;
    readonly compose: Compose;
    readonly now: () => Date;
    /** In [0, 1). */
    readonly random: () => number;
    /** Unique to this process, so that its leases are told from another's. */
    readonly owner: string;
    readonly logger: Logger;
}

export interface Worker {
    /** Handles everything that is due now. Never throws; the same run answers calls made meanwhile. */
    runOnce(): Promise<void>;
    start(): void;
    /** Something may be due: looks at once, if it is started. */
    wake(): void;
    /** Leases nothing more, and waits for what is being sent. */
    stop(): Promise<void>;
}

/** Several times what one mail may take, so that a lease ends only when its worker did. */
const LEASE_MS = 60_000;
const AT_A_TIME = 8;
const EVERY_MS = 1_000;
const WITHOUT_MAIL = ['none', 'chat'] as const;

/** No rest is longer: one that seems to be was set before the clock was put back. */
const LONGEST_REST_MS = 3_600_000;

export function createWorker(options: WorkerOptions): Worker {
    const { outbox, now, owner, logger } = options;
    const state = { restsUntil: 0, stopped: false };
    const hold = (until: Date): void => {
        const longest = now().getTime() + LONGEST_REST_MS;
        state.restsUntil = Math.min(Math.max(state.restsUntil, until.getTime()), longest);
    };
    const deliver = createDeliver({ ...options, hold });

    const resting = (): boolean => {
        const left = state.restsUntil - now().getTime();
        return left > 0 && left <= LONGEST_REST_MS;
    };
    const drain = async (): Promise<void> => {
        while (!state.stopped) {
            // A carrier that wants rest says nothing about the chats.
            const ways = resting() ? WITHOUT_MAIL : undefined;
            const rows = await outbox.lease(owner, now(), LEASE_MS, AT_A_TIME, ways);
            if (rows.length === 0) return;
            await Promise.all(rows.map(deliver));
        }
    };
    const guarded = async (): Promise<void> => {
        try {
            await drain();
        } catch (error) {
            logger.warn({ err: error }, 'the outbox could not be read; it is tried again');
        }
    };
    return schedule(guarded, () => {
        state.stopped = true;
    });
}

/** Runs never overlap; a wake during a run makes one more follow it. */
function schedule(run: () => Promise<void>, onStop: () => void): Worker {
    const state = { started: false, ticking: false, again: false };
    let running: Promise<void> | null = null;
    let timer: NodeJS.Timeout | null = null;

    const runOnce = (): Promise<void> => {
        running ??= run().finally(() => {
            running = null;
        });
        return running;
    };
    const tick = async (): Promise<void> => {
        if (timer) clearTimeout(timer);
        timer = null;
        state.ticking = true;
        do {
            state.again = false;
            await runOnce();
        } while (state.started && state.again);
        state.ticking = false;
        if (state.started) timer = setTimeout(() => void tick(), EVERY_MS);
    };
    return {
        runOnce,
        start: () => {
            if (state.started) return;
            state.started = true;
            void tick();
        },
        wake: () => {
            state.again = true;
            if (state.started && !state.ticking) void tick();
        },
        stop: async () => {
            state.started = false;
            onStop();
            if (timer) clearTimeout(timer);
            timer = null;
            await running;
        },
    };
}
