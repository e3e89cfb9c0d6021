/** Keeps the rates up to date in the background: no turn ever waits for them. */
import type { Logger } from 'pino';
import { addDays, dayIn, type Day } from '../ledger/day.ts';
import type { DayRates } from '../ledger/rate.ts';
import type { RateSource, RateStore } from './ports.ts';

export interface RatesWorkerOptions {
    readonly source: RateSource;
    readonly store: RateStore;
    readonly now: () => Date;
    readonly logger: Logger;
}

export interface RatesWorker {
    /** Fetches what is missing, and answers how long to wait until the next time. Never throws. */
    runOnce(): Promise<number>;
    start(): void;
    /** Breaks off what is under way. */
    stop(): Promise<void>;
}

const HOUR_MS = 3_600_000;
const FIRST_REST_MS = 60_000;

/** A day that was missed is in the newest file no more; a long weekend isn't one. */
const GAP_DAYS = 4;

export function createRatesWorker(options: RatesWorkerOptions): RatesWorker {
    const { now, logger } = options;
    const stopping = new AbortController();
    let failures = 0;
    let running: Promise<number> | null = null;
    let timer: NodeJS.Timeout | null = null;

    const attempt = async (): Promise<number> => {
        try {
            await update(options, dayIn('UTC', now()), stopping.signal);
            failures = 0;
            return HOUR_MS;
        } catch (error) {
            if (stopping.signal.aborted) return HOUR_MS;
            failures += 1;
            logger.warn(
                { err: error },
                'the rates could not be brought up to date; it is tried again',
            );
            return Math.min(HOUR_MS, FIRST_REST_MS * 2 ** (failures - 1));
        }
    };
    const runOnce = (): Promise<number> => {
        running ??= attempt().finally(() => {
            running = null;
        });
        return running;
    };
    const tick = async (): Promise<void> => {
        const rest = await runOnce();
        if (!stopping.signal.aborted) timer = setTimeout(() => void tick(), rest);
    };
    return {
        runOnce,
        start: () => void tick(),
        stop: async () => {
            stopping.abort();
            if (timer) clearTimeout(timer);
            await running;
        },
    };
}

/** The bank's day ends hours before any of ours: a day that has its rates has nothing to wait for. */
async function update(
    { source, store }: RatesWorkerOptions,
    today: Day,
    signal: AbortSignal,
): Promise<void> {
    const newest = await store.newestDay();
    if (newest !== null && newest >= today) return;
    const isGap = newest === null || newest < addDays(today, -GAP_DAYS);
    const days = await source.fetch(isGap ? 'history' : 'newest', signal);
    await store.keep(days.filter((rates) => isKnown(rates, today)));
}

/** A rate of a day to come would be taken for the newest one from then on. */
function isKnown({ day }: DayRates, today: Day): boolean {
    return day <= addDays(today, 1);
}
