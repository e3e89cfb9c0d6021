/** Does what is due by itself, round after round: each job handles all that is due now. */
import type { Logger } from 'pino';
import type { Occasions } from '../occasion.ts';

/** What the jobs work with. */
export interface ScheduleOptions {
    readonly occasions: Occasions;
    readonly now: () => Date;
    /** In [0, 1). */
    readonly random: () => number;
    /** Unique to this process, so that its leases are told from another's. */
    readonly owner: string;
    readonly logger: Logger;
}

export interface Job {
    /** For the log. */
    readonly name: string;
    /** Handles what is due, and begins nothing more once `isStopping`. */
    run(isStopping: () => boolean): Promise<void>;
}

export interface Scheduler {
    /** One round of every job. Never throws; the same round answers calls made meanwhile. */
    runOnce(): Promise<void>;
    start(): void;
    /** Begins nothing more, and waits for what is under way. */
    stop(): Promise<void>;
}

const EVERY_MS = 5_000;

export function createScheduler(jobs: readonly Job[], logger: Logger): Scheduler {
    let isStopping = false;
    let running: Promise<void> | null = null;
    let timer: NodeJS.Timeout | null = null;

    const round = async (): Promise<void> => {
        for (const job of jobs) {
            try {
                await job.run(() => isStopping);
            } catch (error) {
                logger.warn({ err: error, job: job.name }, 'a job broke off; it is tried again');
            }
        }
    };
    const runOnce = (): Promise<void> => {
        running ??= round().finally(() => {
            running = null;
        });
        return running;
    };
    const tick = async (): Promise<void> => {
        await runOnce();
        if (!isStopping) timer = setTimeout(() => void tick(), EVERY_MS);
    };
    return {
        runOnce,
        start: () => void tick(),
        stop: async () => {
            isStopping = true;
            if (timer) clearTimeout(timer);
            await running;
        },
    };
}
