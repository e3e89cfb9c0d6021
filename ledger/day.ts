/** Calendar days and periods, in the wallet's time zone. Instants are UTC and never stored as days. */
import { Temporal } from 'temporal-polyfill';

/** `YYYY-MM-DD`, which sorts as text. */
export type Day = string;

/** A wallet's month, named `YYYY-MM` after the calendar month in which it starts. */
export type Month = string;

/** Half-open: `start` is inside, `end` is the first day after. */
export interface Period {
    readonly start: Day;
    readonly end: Day;
}

/** The day that `instant` falls on in an IANA time zone. */
export function dayIn(timeZone: string, instant: Date): Day {
    return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
        .toZonedDateTimeISO(timeZone)
        .toPlainDate()
        .toString();
}

/** The instant at which the day begins there; where clocks leave midnight out, a little later. */
export function startOf(timeZone: string, day: Day): Date {
    return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}

/** The instant of a minute of the day there; one that clocks leave out comes a little later. */
export function timeOn(timeZone: string, day: Day, minute: number): Date {
    const plainTime = { hour: Math.floor(minute / 60), minute: minute % 60 };
    const at = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime });
    return new Date(at.epochMilliseconds);
}

const DAY_MS = 86_400_000;
const SHORTEST_MONTH = 28;

/** Days have no zone here, so that plain counting does; it is what most sums of a turn are made of. */
export function addDays(day: Day, days: number): Day {
    // Within a month's first days nothing else changes.
    const date = Number(day.slice(8)) + days;
    if (date >= 1 && date <= SHORTEST_MONTH) return day.slice(0, 8) + padded(date, 2);
    return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The month's end is kept: a month after 31 January is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
    const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
    const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
    const date = Math.min(Number(day.slice(8)), daysIn(year, month));
    return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

/** The calendar comes again every 400 years, and the platform takes years below 100 for others. */
function daysIn(year: number, month: number): number {
    return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function padded(number: number, length: number): string {
    return String(number).padStart(length, '0');
}

/** How many days lie in [from, to). */
export function daysBetween(from: Day, to: Day): number {
    return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
    return new Date(Date.parse(day)).getUTCDay() || 7;
}

/** The wallet's month that holds `day`, when its months start on `monthStart` (1 to 28). */
export function monthOf(day: Day, monthStart = 1): Month {
    const started = Number(day.slice(8, 10)) >= monthStart;
    return (started ? day : addMonths(`${day.slice(0, 7)}-01`, -1)).slice(0, 7);
}

/** The days of the wallet's month. */
export function periodOf(month: Month, monthStart = 1): Period {
    const start = `${month}-${String(monthStart).padStart(2, '0')}`;
    return { start, end: addMonths(start, 1) };
}

export function includes(period: Period, day: Day): boolean {
    return period.start <= day && day < period.end;
}
