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
    /** Days before this one are none of its: it was made then, changed its days or came out of a pause. */
    readonly since: Day;
    /** Who asked for it, and is told of each entry. */
    readonly authorId: Id;
    /** The message it came from. */
    readonly turnId: Id;
    readonly version: number;
    readonly removed: boolean;
}

/** A rule, and how far it has come. */
export interface RecurringState {
    readonly rule: Recurring;
    /** Up to this day, itself included, everything is entered; null when nothing is. */
    readonly settled: Day | null;
}

/** Days of a rule that were entered, each by an entry of its own. */
export interface Settlement {
    readonly recurringId: Id;
    /** Oldest first. */
    readonly days: readonly { readonly day: Day; readonly entryId: Id }[];
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

/** The next day that isn't entered yet; null when there is none. A pause doesn't change it. */
export function nextDay(state: RecurringState): Day | null {
    return occurrencesFrom(state.rule, openFrom(state), 1)[0] ?? null;
}

/** The days that are to be entered when it is `today`, oldest first. */
export function dueDays(state: RecurringState, today: Day): Day[] {
    const { rule } = state;
    if (rule.paused || rule.removed) return [];
    const days = occurrencesFrom(rule, openFrom(state), MOST_AT_ONCE);
    return days.filter((day) => day <= today);
}

/** The day on which it is next due; null when it never is, as it stands. */
export function dueOn(state: RecurringState): Day | null {
    return state.rule.paused || state.rule.removed ? null : nextDay(state);
}

function openFrom({ rule, settled }: RecurringState): Day {
    const after = settled === null ? rule.since : addDays(settled, 1);
    return after > rule.since ? after : rule.since;
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
