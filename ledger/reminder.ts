/** A daily reminder: when it is time for it, and when it isn't. */
import { isWithin, type QuietHours } from './alert-settings.ts';
import { addDays, dayIn, timeOn, type Day } from './day.ts';
import type { Id } from './entry.ts';

export interface Reminder {
    readonly personId: Id;
    readonly walletId: Id;
    /** Of the day, 0 to 1439. */
    readonly minute: number;
    readonly timeZone: string;
    /** When it was asked for: it never comes for a time before. */
    readonly since: Date;
    /** The last day on which it came. */
    readonly lastDay: Day | null;
    readonly quiet: QuietHours | null;
}

/** What a person has set. */
export interface ReminderSetting {
    /** Of the day; null: they aren't reminded. */
    readonly minute: number | null;
    readonly quiet: QuietHours | null;
}

/** Later than this it would speak of a day that is over: it waits for the next one. */
const LATEST_MS = 2 * 3_600_000;

export function isQuiet(quiet: QuietHours | null, minute: number): boolean {
    return quiet !== null && isWithin(quiet, Math.floor(minute / 60));
}

/** The day that it is time for now, or else null; and when to look again. */
export function remindNow(
    reminder: Reminder,
    now: Date,
): { readonly day: Day | null; readonly next: Date } {
    const { timeZone, minute, since, lastDay, quiet } = reminder;
    const day = dayIn(timeZone, now);
    const at = timeOn(timeZone, day, minute);
    if (now < at) return { day: null, next: at };
    const isMissed = at < since || now.getTime() - at.getTime() > LATEST_MS;
    const isDone = lastDay !== null && lastDay >= day;
    const isTime = !isMissed && !isDone && !isQuiet(quiet, minute);
    return { day: isTime ? day : null, next: timeOn(timeZone, addDays(day, 1), minute) };
}
