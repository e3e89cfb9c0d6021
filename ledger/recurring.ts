/** What is entered by itself, again and again: what, how often, from when until when. */
import type { CategoryId } from './category.ts';
import { addDays, type Day } from './day.ts';
import type { EntryDraft, EntryKind, Id } from './entry.ts';
import type { Money } from './money.ts';
import { daysFrom, type Rhythm } from './rhythm.ts';

export interface Recurring {
    readonly id: Id;
    readonly walletId: Id;
    readonly kind: EntryKind;
    /** Of one time. */
    readonly amount: Money;
    readonly category: CategoryId;
    readonly description: string;
    readonly tags: readonly string[];
    readonly rhythm: Rhythm;
    /** The first day on which it may happen; intervals are counted from it. */
    readonly start: Day;
    /** The last day on which it may happen; null when there is no end. */
    readonly end: Day | null;
    readonly paused: boolean;
    /** Days on which it doesn't happen. */
    readonly skipped: readonly Day[];
    /** Up to this day, itself included, everything is entered or was passed over. */
    readonly settled: Day;
    /** Who asked for it, and is told of each entry. */
    readonly authorId: Id;
    /** The message it came from. */
    readonly turnId: Id;
    readonly version: number;
    readonly removed: boolean;
}

/** So many days of one rule are entered at once; more follow in the next round. */
export const MOST_AT_ONCE = 50;

type Dates = Pick<Recurring, 'rhythm' | 'start' | 'end' | 'skipped'>;

/** The days from `from` on, at most `count` of them. */
export function occurrencesFrom(dates: Dates, from: Day, count: number): Day[] {
    const { rhythm, start, end, skipped } = dates;
    return daysFrom(rhythm, start, from, count + skipped.length)
        .filter((day) => (end === null || day <= end) && !skipped.includes(day))
        .slice(0, count);
}

/** The next day that isn't settled yet; null when there is none. A pause doesn't change it. */
export function nextDay(rule: Recurring): Day | null {
    return occurrencesFrom(rule, addDays(rule.settled, 1), 1)[0] ?? null;
}

/** The days that are to be entered when it is `today`, oldest first. */
export function dueDays(rule: Recurring, today: Day): Day[] {
    if (rule.paused || rule.removed) return [];
    const days = occurrencesFrom(rule, addDays(rule.settled, 1), MOST_AT_ONCE);
    return days.filter((day) => day <= today);
}

/** How often it happens from `from` until its end, counted up to `most`; null when it has no end. */
export function timesLeft(dates: Dates, from: Day, most: number): number | null {
    return dates.end === null ? null : occurrencesFrom(dates, from, most).length;
}

/** The day of the last one when there are `count` in all. */
export function endAfter(rhythm: Rhythm, start: Day, count: number): Day {
    return daysFrom(rhythm, start, start, count).at(-1) ?? start;
}

/** What is entered for a day. */
export function draftOn(rule: Recurring, day: Day): EntryDraft {
    const { kind, amount, category, description, tags } = rule;
    return { kind, amount, category, description, tags, day };
}

/** Brought back from a pause or from its end, a rule goes on from today: what was left out stays so. */
export function revived(rule: Recurring, now: Recurring, today: Day): Recurring {
    const rested = now.paused || now.removed;
    const yesterday = addDays(today, -1);
    const settled = rested && now.settled < yesterday ? yesterday : now.settled;
    return { ...rule, settled };
}
