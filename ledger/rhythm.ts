/** How often something happens, as data, and the days that it falls on. */
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { Day } from './day.ts';

/**
 * Every `interval` units: 1 is each of them. Weekdays are 1 (Monday) to 7, months 1 to 12. A month
 * that hasn't got the day, of 1 to 31, has its last one instead: 31 is the last day of every month.
 */
export type Rhythm =
    | { readonly unit: 'day'; readonly interval: number }
    | { readonly unit: 'week'; readonly interval: number; readonly weekdays: readonly number[] }
    | { readonly unit: 'month'; readonly interval: number; readonly day: number }
    | {
          readonly unit: 'year';
          readonly interval: number;
          readonly month: number;
          readonly day: number;
      };

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The rule in the words of iCalendar (RFC 5545). */
export function rruleOf(rhythm: Rhythm): string {
    const { unit, interval } = rhythm;
    switch (unit) {
        case 'day':
            return rule('DAILY', interval);
        case 'week': {
            const days = rhythm.weekdays.map((weekday) => WEEKDAYS[weekday - 1]);
            return rule('WEEKLY', interval, `BYDAY=${days.join(',')}`);
        }
        case 'month':
            return rule('MONTHLY', interval, ...dayParts(rhythm.day));
        case 'year':
            return rule('YEARLY', interval, `BYMONTH=${rhythm.month}`, ...dayParts(rhythm.day));
    }
}

function rule(frequency: string, interval: number, ...parts: readonly string[]): string {
    return [`FREQ=${frequency}`, `INTERVAL=${interval}`, ...parts].join(';');
}

/** RFC 5545 passes over a month that hasn't got the day; no rent passes over February. */
function dayParts(day: number): string[] {
    if (day <= 28) return [`BYMONTHDAY=${day}`];
    const days = Array.from({ length: day - 27 }, (_, index) => 28 + index);
    return [`BYMONTHDAY=${days.join(',')}`, 'BYSETPOS=-1'];
}

/** The days on or after `from`, at most `count` of them; intervals are counted from `start`. */
export function daysFrom(rhythm: Rhythm, start: Day, from: Day, count: number): Day[] {
    const dates = new RRuleTemporal({
        rruleString: rruleOf(rhythm),
        dtstart: midnight(start),
        temporal: Temporal,
    });
    const days: Day[] = [];
    let next = dates.next(midnight(from < start ? start : from), true);
    while (next !== null && days.length < count) {
        days.push(next.toPlainDate().toString());
        next = days.length < count ? dates.next(next, false) : null;
    }
    return days;
}

/** Days have no zone: any does in which all are equally long. */
function midnight(day: Day): Temporal.ZonedDateTime {
    return Temporal.PlainDate.from(day).toZonedDateTime('UTC');
}
