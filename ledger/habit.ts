/** Sees that the same is recorded again and again, as often as a rule would: from three times on. */
import {
    addDays,
    addMonths,
    daysBetween,
    includes,
    weekdayOf,
    type Day,
    type Period,
} from './day.ts';
import type { Entry, Id } from './entry.ts';
import type { RecurringDraft } from './repeat.ts';
import { daysFrom, type Rhythm } from './rhythm.ts';

/** What the look at earlier entries needs to know of each. */
export type Happened = Pick<Entry, 'id' | 'day' | 'amount'>;

/** What was offered in a wallet to be entered by itself. A thing is what entries are called. */
export interface HabitOffers {
    /** null: it never was. */
    find(walletId: Id, thing: string): Promise<{ readonly isDeclined: boolean } | null>;
    make(walletId: Id, thing: string): void;
    decline(walletId: Id, thing: string): void;
}

/** A day that isn't recent tells of the past: somebody enters a list of it. */
const RECENT_DAYS = 10;

/** No longer ago than this is the last one of what happens every week, and no month is shorter. */
const NEAR_DAYS = 24;

/** In months, and how many days it may be off; the shortest first. */
const STEPS = [
    { months: 1, slack: 3 },
    { months: 3, slack: 5 },
    { months: 12, slack: 7 },
] as const;

type Step = (typeof STEPS)[number];

/** Whether it may be the newest of a habit at all. */
export function mayBeHabit(entry: Entry, today: Day): boolean {
    const { kind, description, day, split, spread, deleted } = entry;
    return (
        (kind === 'expense' || kind === 'income') &&
        description !== '' &&
        split === null &&
        spread === 1 &&
        !deleted &&
        day <= today &&
        daysBetween(day, today) <= RECENT_DAYS
    );
}

/** The only days before `day` on which it matters what happened, newest first; they don't overlap. */
export function habitWindows(day: Day): readonly Period[] {
    return [near(day), ...STEPS.flatMap((step) => stepWindows(day, step))];
}

function near(day: Day): Period {
    return { start: addDays(day, -NEAR_DAYS), end: addDays(day, 1) };
}

function stepWindows(day: Day, { months, slack }: Step): readonly Period[] {
    return [1, 2].map((times) => {
        const middle = addMonths(day, -months * times);
        return { start: addDays(middle, -slack), end: addDays(middle, slack + 1) };
    });
}

/**
 * `before` are all that are called as `last` and lie in its windows. What came more often than a rhythm
 * has it isn't of that rhythm: it has to be there once each time, for about the same amount.
 * @returns the rhythm of three in a row; null when there is none.
 */
export function habitOf(last: Happened, before: readonly Happened[]): Rhythm | null {
    const others = before.filter(({ id }) => id !== last.id);
    const recent = within(near(last.day), others);
    if (recent.length > 0) return weekly(last, recent);
    for (const step of STEPS) {
        const found = stepWindows(last.day, step).map((window) => within(window, others));
        if (found.every((each) => each.length === 0)) continue;
        const all = found.flat();
        const isOnceEach = found.every((each) => each.length === 1);
        return isOnceEach && areAlike(last, all) ? monthly([last, ...all], step) : null;
    }
    return null;
}

function within(period: Period, happened: readonly Happened[]): readonly Happened[] {
    return happened.filter(({ day }) => includes(period, day));
}

/** Six to eight days apart each time, and nothing else meanwhile. */
function weekly(last: Happened, recent: readonly Happened[]): Rhythm | null {
    const [first, second] = recent.toSorted((a, b) => (a.day < b.day ? 1 : -1));
    if (!first || !second || !areAlike(last, [first, second])) return null;
    const gaps = [daysBetween(first.day, last.day), daysBetween(second.day, first.day)];
    if (!gaps.every((gap) => gap >= 6 && gap <= 8)) return null;
    const days = [last, first, second].map(({ day }) => weekdayOf(day));
    return { unit: 'week', interval: 1, weekdays: [mostly(days)] };
}

function monthly(three: readonly Happened[], { months }: Step): Rhythm {
    const days = three.map(({ day }) => day);
    const isEnd = days.every((day) => addDays(day, 1).endsWith('-01'));
    const day = isEnd ? 31 : mostly(days.map((one) => Number(one.slice(8, 10))));
    const [newest = ''] = days;
    const month = Number(newest.slice(5, 7));
    return months === 12
        ? { unit: 'year', interval: 1, month, day: Number(newest.slice(8, 10)) }
        : { unit: 'month', interval: months, day };
}

/** What is there at least twice; else the first. */
function mostly(values: readonly number[]): number {
    const twice = values.find((value, at) => values.indexOf(value) !== at);
    return twice ?? values[0] ?? 1;
}

/** A tenth more or less is about the same. */
function areAlike(last: Happened, others: readonly Happened[]): boolean {
    return others.every(({ amount }) => {
        const off = amount.minor - last.amount.minor;
        const isNear = (off < 0n ? -off : off) * 10n <= last.amount.minor;
        return amount.currency === last.amount.currency && isNear;
    });
}

/** What a rule would be that goes on with the habit; it begins with the next time that is ahead. */
export function goingOn(last: Entry, rhythm: Rhythm, today: Day): RecurringDraft {
    const { kind, amount, category, description, tags, day } = last;
    const soonest = addDays(day, HALF_DAYS[rhythm.unit] * rhythm.interval);
    const from = soonest > today ? soonest : addDays(today, 1);
    const [start = from] = daysFrom(rhythm, day, from, 1);
    return { kind, amount, category, description, tags, rhythm, start, end: null };
}

/** This time may have been early: the next one is more than half a turn ahead. */
const HALF_DAYS = { day: 1, week: 4, month: 15, year: 180 } as const;
