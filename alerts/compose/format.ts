/** Days, periods and instants as mails write them; the order of their parts is the words' business. */
import { Temporal } from 'temporal-polyfill';
import { addDays, type Day, type Period } from '../../ledger/day.ts';
import type { MailWords } from './words.ts';

/** "Tue 18 Nov". */
export function formatDay(words: MailWords, day: Day): string {
    return words('day.full', partsOf(words, dateOf(day), 'short'));
}

/** "18 Nov" */
export function formatShortDay(words: MailWords, day: Day): string {
    return words('day.short', partsOf(words, dateOf(day), 'short'));
}

/** "1 – 30 November 2026", or "15 Nov 2026 – 14 Dec 2026" where it isn't one calendar month. */
export function formatPeriod(words: MailWords, { start, end }: Period): string {
    const last = addDays(end, -1);
    if (start.slice(0, 7) === last.slice(0, 7)) {
        const { day: startDay } = partsOf(words, dateOf(start), 'long');
        const { day: endDay, month, year } = partsOf(words, dateOf(last), 'long');
        return words('mail.period', { startDay, endDay, month, year });
    }
    const [from, until] = [start, last].map((day) =>
        words('day.shortYear', partsOf(words, dateOf(day), 'short')),
    ) as [string, string];
    return words('period.many', { start: from, end: until });
}

/** "Thu 20 Nov, 14:05 UTC": whose zone isn't known is told the common one. */
export function formatInstant(words: MailWords, instant: Date): string {
    const time = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toString().slice(11, 16);
    const day = words('day.full', partsOf(words, instant, 'short'));
    return words('mail.instant', { day, time });
}

interface DateParts extends Record<string, string> {
    readonly weekday: string;
    readonly day: string;
    readonly month: string;
    readonly year: string;
}

function partsOf(words: MailWords, date: Date, month: 'short' | 'long'): DateParts {
    const part = (shape: Intl.DateTimeFormatOptions): string =>
        new Intl.DateTimeFormat(words.language, { ...shape, timeZone: 'UTC' }).format(date);
    return {
        weekday: part({ weekday: 'short' }),
        day: String(date.getUTCDate()),
        month: part({ month }),
        year: String(date.getUTCFullYear()),
    };
}

function dateOf(day: Day): Date {
    return new Date(`${day}T00:00:00Z`);
}
