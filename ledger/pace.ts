/** Where a limit ends up if spending goes on as it did so far in its period. */
import { addDays, daysBetween, includes, type Day } from './day.ts';
import { allowance, isPassed, PACE, type Crossing, type LimitState } from './limit.ts';

export interface Pace {
    /** Minor units a day so far, today included; rounded down. */
    readonly perDay: bigint;
    /** Minor units at the end of the period, rounded to the nearest. */
    readonly total: bigint;
    /** The day on which the limit breaks; null when it lasts. */
    readonly breaksOn: Day | null;
}

/** Null outside the period, when it's one day long, and when the limit is broken already. */
export function paceOf(state: LimitState, today: Day): Pace | null {
    const { period, spent } = state;
    const length = daysBetween(period.start, period.end);
    if (!includes(period, today) || length <= 1 || spent < 0n) return null;
    const most = allowance(state);
    if (spent > most) return null;
    const elapsed = BigInt(daysBetween(period.start, today) + 1);
    const total = (2n * spent * BigInt(length) + elapsed) / (2n * elapsed);
    return { perDay: spent / elapsed, total, breaksOn: breaksOn(state, today, elapsed, most) };
}

/** The first day on which that many a day make more than the limit. */
function breaksOn(
    { period, spent }: LimitState,
    today: Day,
    elapsed: bigint,
    most: bigint,
): Day | null {
    if (spent === 0n) return null;
    const days = ((most - spent) * elapsed) / spent + 1n;
    const left = daysBetween(today, period.end) - 1;
    return days <= BigInt(left) ? addDays(today, Number(days)) : null;
}

/**
 * That the pace breaks the limit, told once a period. One large purchase on the first days says
 * nothing of the others: a quarter of the period has to be over.
 */
export function paceCrossing(state: LimitState, today: Day): Crossing | null {
    const { limit, period, spent, crossed } = state;
    if (crossed.includes(PACE) || !includes(period, today)) return null;
    const elapsed = daysBetween(period.start, today) + 1;
    if (elapsed * 4 < daysBetween(period.start, period.end)) return null;
    // Who has used all of it is told that already.
    if (isPassed(state, 100) || !paceOf(state, today)?.breaksOn) return null;
    return { limitId: limit.id, start: period.start, threshold: PACE, spent };
}
