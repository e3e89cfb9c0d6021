/** Enters what recurring entries are due, each day of each once, and tells who asked for them. */
import { retryAt } from '../../alerts/back-off.ts';
import type { PlaceStore } from '../../db/place-store.ts';
import type { HeldRule, RecurringStore } from '../../db/recurring-store.ts';
import { tellDue } from '../../dialogs/recurring-due.ts';
import { dayIn, startOf } from '../../ledger/day.ts';
import { dueDays, dueOn } from '../../ledger/recurring.ts';
import type { Job, ScheduleOptions } from './scheduler.ts';

export interface RecurringJobOptions extends ScheduleOptions {
    readonly store: RecurringStore;
    readonly places: PlaceStore;
}

/** Several times what entering may take, so that a lease ends only when its scheduler did. */
const LEASE_MS = 60_000;
const AT_A_TIME = 8;

/** Somebody else has just entered it, or its wallet is closed: it is looked at again after a while. */
const ELSEWHERE_MS = 60_000;

export function createRecurringJob(options: RecurringJobOptions): Job {
    const { store, now, owner, logger } = options;
    return {
        name: 'recurring',
        run: async (isStopping) => {
            while (!isStopping()) {
                const { held, unreadable } = await store.lease(owner, now(), LEASE_MS, AT_A_TIME);
                for (const id of unreadable) {
                    logger.error({ recurringId: id }, 'a recurring entry can’t be read');
                }
                if (held.length + unreadable.length === 0) return;
                await Promise.all(held.map((rule) => guarded(options, rule)));
            }
        },
    };
}

/** Whatever happens to a rule stays with that rule. */
async function guarded(options: RecurringJobOptions, held: HeldRule): Promise<void> {
    const { store, logger, now, random } = options;
    const { rule } = held.state;
    try {
        await store.rest(rule, await look(options, held));
    } catch (error) {
        const facts = { err: error, recurringId: rule.id, attempt: held.attempts };
        logger.error(facts, 'a recurring entry could not be entered; it is tried again');
        const later = retryAt(held.attempts, now(), random);
        await store.retry(rule, later, nameOf(error)).catch((fault: unknown) => {
            // Its lease ends by itself.
            logger.warn({ err: fault, recurringId: rule.id }, 'the schedule was not reached');
        });
    }
}

/** @returns when to look again; null when it is never due as it stands. */
async function look(options: RecurringJobOptions, held: HeldRule): Promise<Date | null> {
    const { state, timeZone, keeperId } = held;
    const now = options.now();
    const [first] = dueDays(state, dayIn(timeZone, now));
    if (first === undefined) {
        const next = dueOn(state);
        return next === null ? null : startOf(timeZone, next);
    }
    const { places, occasions } = options;
    const { id, walletId } = state.rule;
    const place =
        (await places.newest(keeperId, walletId, occasions.channels)) ??
        (await places.newest(keeperId, null, occasions.channels));
    if (!place) throw new Nowhere('nobody can be told of it');
    const isTold = await occasions.tell(place, {
        key: `recurring|${id}|${first}`,
        walletId,
        work: (scene) => tellDue(id, scene),
    });
    return isTold ? now : new Date(now.getTime() + ELSEWHERE_MS);
}

/** Who asked for it has no conversation any more. */
class Nowhere extends Error {
    override readonly name = 'Nowhere';
}

/** The kind of fault only: its text may hold a person's words. */
function nameOf(error: unknown): string {
    return error instanceof Error ? error.name : 'unknown fault';
}
