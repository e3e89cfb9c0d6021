/** Tries again what a database refused for the moment. */
import { setTimeout as pause } from 'node:timers/promises';
import { failureOf } from './failure.ts';
import { Stale } from './stale.ts';
import { StoreUnavailable } from './turn.ts';
import { withoutValues } from './without-values.ts';

/** A person waits for the answer: this long it may take to find out that there is none. */
const BUDGET_MS = 4000;
const FIRST_REST_MS = 20;
const LONGEST_REST_MS = 500;

/** A race is lost once or twice; who never wins one writes what is there already. */
const MOST_DUPLICATES = 3;

/**
 * @param attempt must leave nothing behind when it throws.
 * @throws StoreUnavailable when the database stays away; Stale when a key it writes stays taken;
 * whatever else `attempt` throws.
 */
export async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
    const deadline = performance.now() + BUDGET_MS;
    let duplicates = 0;
    for (let tries = 0; ; tries += 1) {
        try {
            return await attempt();
        } catch (thrown) {
            const error = withoutValues(thrown);
            const failure = failureOf(error);
            if (failure === 'duplicate') duplicates += 1;
            if (failure === 'fault') throw error;
            if (duplicates > MOST_DUPLICATES) {
                throw new Stale('what it writes is there already', { cause: error });
            }
            const rest = restAfter(tries);
            if (failure === 'away' || performance.now() + rest > deadline) {
                throw new StoreUnavailable('the database is away', { cause: error });
            }
            await pause(rest);
        }
    }
}

/** Twice as long each time and never the same, so that those who collided don't meet again. */
function restAfter(tries: number): number {
    const longest = Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** tries);
    return longest * (0.5 + Math.random() / 2);
}
