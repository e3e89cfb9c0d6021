/** Sums over calendar days for what people say of time. Periods are half-open. */
import {
    addDays,
    addMonths,
    daysBetween,
    monthOf,
    periodOf,
    weekdayOf,
    type Day,
    type Period,
} from '../ledger/day.ts';
import type { Unit } from './words/language.ts';

/** In the order in which templates name them by number. */
export const UNITS: readonly Unit[] = ['day', 'week', 'fortnight', 'month', 'quarter', 'year'];

/** null where there is no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1 || year > 9999)
        return null;
    return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** The latest day of this month and day of month that isn't after `today`: 29 February may be years ago. */
export function latestDate(month: number, day: number, today: Day): Day | null {
    const year = yearOf(today);
    for (let back = 0; back <= 8; back += 1) {
        const date = dayOf(year - back, month, day);
        if (date !== null && date <= today) return date;
    }
    return null;
}

/** The latest day of some month that is the `day`-th, and a weekday where one is given. */
export function latestDayOfMonth(day: number, weekday: number | null, today: Day): Day | null {
    for (let back = 0; back <= 60; back += 1) {
        const month = addMonths(`${today.slice(0, 7)}-01`, -back);
        const date = dayOf(yearOf(month), monthNumber(month), day);
        if (date === null || date > today) continue;
        if (weekday === null || weekdayOf(date) === weekday) return date;
    }
    return null;
}

export function latestWeekday(weekday: number, today: Day): Day {
    return addDays(today, -((weekdayOf(today) - weekday + 7) % 7));
}

export function singleDay(day: Day): Period {
    return { start: day, end: addDays(day, 1) };
}

export function monthPeriod(year: number, month: number): Period {
    const start = `${String(year).padStart(4, '0')}-${pad(month)}-01`;
    return { start, end: addMonths(start, 1) };
}

export function yearPeriod(year: number, years = 1): Period {
    return { start: monthPeriod(year, 1).start, end: monthPeriod(year + years, 1).start };
}

export function quarterPeriod(year: number, quarter: number): Period {
    const { start } = monthPeriod(year, quarter * 3 - 2);
    return { start, end: addMonths(start, 3) };
}

/** ISO 8601: the first week of a year is the one that holds its first Thursday. */
export function weekPeriod(year: number, week: number): Period {
    const first = unitPeriod('week', `${String(year).padStart(4, '0')}-01-04`).start;
    const start = addDays(first, (week - 1) * 7);
    return { start, end: addDays(start, 7) };
}

/** Where a person's months and weeks begin: a day of the month, 1 to 28, and 1 (Monday) to 7. */
export interface Starts {
    readonly month: number;
    readonly week: number;
}

const CALENDAR: Starts = { month: 1, week: 1 };

/** The unit that holds `day`; a named month is the calendar's, but "this month" is the person's own. */
export function unitPeriod(unit: Unit, day: Day, starts: Starts = CALENDAR): Period {
    const year = yearOf(day);
    const month = monthNumber(day);
    switch (unit) {
        case 'day': {
            return singleDay(day);
        }
        case 'week':
        case 'fortnight': {
            const start = addDays(day, -((weekdayOf(day) - starts.week + 7) % 7));
            return { start, end: addDays(start, unit === 'week' ? 7 : 14) };
        }
        case 'month': {
            return periodOf(monthOf(day, starts.month), starts.month);
        }
        case 'quarter': {
            return quarterPeriod(year, Math.ceil(month / 3));
        }
        case 'year': {
            return yearPeriod(year);
        }
    }
}

/** `count` whole units before the one that holds `day`. */
export function unitsBefore(
    unit: Unit,
    count: number,
    day: Day,
    starts: Starts = CALENDAR,
): Period {
    const { start: end } = unitPeriod(unit, day, starts);
    return { start: startBefore(unit, count, end), end };
}

function startBefore(unit: Unit, count: number, from: Day): Day {
    const months = { day: 0, week: 0, fortnight: 0, month: 1, quarter: 3, year: 12 }[unit];
    const days = { day: 1, week: 7, fortnight: 14, month: 0, quarter: 0, year: 0 }[unit];
    return months > 0 ? addMonths(from, -months * count) : addDays(from, -days * count);
}

/** The first days of a period, as people mean "the beginning of". */
export function beginningOf({ start, end }: Period): Period {
    const days = daysBetween(start, end);
    if (days > 300) return { start, end: addMonths(start, 3) };
    return { start, end: addDays(start, days > 7 ? 10 : 3) };
}

export function endOf({ start, end }: Period): Period {
    const days = daysBetween(start, end);
    if (days > 300) return { start: addMonths(start, 8), end };
    return { start: days > 7 ? addDays(start, 20) : addDays(end, -3), end };
}

export function yearOf(day: Day): number {
    return Number(day.slice(0, 4));
}

export function monthNumber(day: Day): number {
    return Number(day.slice(5, 7));
}

/** The year that two digits stand for: the latest one not long after now. */
export function fullYear(text: string, today: Day): number {
    const year = Number(text);
    if (text.length > 2) return year;
    const full = Math.floor(yearOf(today) / 100) * 100 + year;
    return full > yearOf(today) + 1 ? full - 100 : full;
}

function pad(number: number): string {
    return String(number).padStart(2, '0');
}

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

/** The first day of each as most calendars print it. */
const SEASON_STARTS: Readonly<Record<Season, string>> = {
    spring: '03-21',
    summer: '06-21',
    autumn: '09-23',
    winter: '12-21',
};

/** The season that begins in `year`. */
export function seasonPeriod(season: Season, year: number): Period {
    const next = SEASONS[(SEASONS.indexOf(season) + 1) % SEASONS.length] ?? 'spring';
    const endYear = season === 'winter' ? year + 1 : year;
    return {
        start: `${year}-${SEASON_STARTS[season]}`,
        end: `${endYear}-${SEASON_STARTS[next]}`,
    };
}

/** The latest such season that has begun, or that is over. */
export function latestSeason(season: Season, isOver: boolean, today: Day): Period {
    const years = [0, 1, 2].map((back) => seasonPeriod(season, yearOf(today) - back));
    const found = years.find(({ start, end }) => start <= today && (!isOver || end <= today));
    return found ?? seasonPeriod(season, yearOf(today) - 1);
}
