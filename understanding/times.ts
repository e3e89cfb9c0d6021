/** What a template of time means: a day or a period, reckoned from today. */
import { addDays, addMonths, weekdayOf, type Day, type Period } from '../ledger/day.ts';
import {
    dayOf,
    latestDate,
    latestDayOfMonth,
    latestSeason,
    latestWeekday,
    monthNumber,
    monthPeriod,
    quarterPeriod,
    SEASONS,
    seasonPeriod,
    UNITS,
    unitPeriod,
    unitsBefore,
    weekPeriod,
    type Starts,
    yearOf,
    yearPeriod,
} from './calendar.ts';
import type { TimeKey, Unit } from './words/language.ts';

/** `fixed`: no other year can be meant. */
type TimeRead =
    | { readonly day: Day; readonly fixed: boolean }
    | { readonly period: Period; readonly fixed: boolean; readonly unit: Unit | 'other' };

type Slots = Readonly<Record<string, number>>;

/** `dayAt` tells the day that some hours ago was; `starts`, where the person's months and weeks begin. */
type Meaning = (
    slots: Slots,
    today: Day,
    dayAt: (hoursAgo: number) => Day,
    starts: Starts,
) => TimeRead | null;

const fixedDay = (day: Day | null): TimeRead | null => (day === null ? null : { day, fixed: true });
const openDay = (day: Day | null): TimeRead | null => (day === null ? null : { day, fixed: false });
const fixed = (period: Period | null, unit: Unit | 'other' = 'other'): TimeRead | null =>
    period && { period, fixed: true, unit };
const open = (period: Period | null, unit: Unit | 'other' = 'other'): TimeRead | null =>
    period && { period, fixed: false, unit };

const number = (slots: Slots, name: string): number => slots[name] ?? 0;
const unitOf = (slots: Slots): Unit => UNITS[number(slots, 'unit')] ?? 'day';
const daysBack =
    (back: number): Meaning =>
    (_, today) =>
        fixedDay(addDays(today, -back));

/** How many "the last few" are. */
const A_FEW = 3;

/** More units than this are no time of a wallet's. */
const MOST_UNITS = 1_000;

/** One definition for all languages; a language only says by which words. */
export const MEANINGS: Readonly<Record<TimeKey, Meaning>> = {
    today: daysBack(0),
    yesterday: daysBack(1),
    'two-days-ago': daysBack(2),
    'three-days-ago': daysBack(3),
    tomorrow: daysBack(-1),
    'in-two-days': daysBack(-2),
    ago: (slots, today) => ago(unitOf(slots), number(slots, 'n'), today),
    'hours-ago': (slots, _, dayAt) => fixedDay(dayAt(slots['n'] ?? 1)),
    'minutes-ago': (slots, _, dayAt) => fixedDay(dayAt((slots['n'] ?? 1) / 60)),
    'unit-ago': (slots, today) => ago(unitOf(slots), 1, today),
    weekday: (slots, today) => openDay(latestWeekday(number(slots, 'weekday'), today)),
    'last-weekday': (slots, today) =>
        fixedDay(latestWeekday(number(slots, 'weekday'), addDays(today, -1))),
    'weekday-this-week': (slots, today) => inWeek(slots, unitPeriod('week', today)),
    'weekday-last-week': (slots, today) => inWeek(slots, unitsBefore('week', 1, today)),
    'weekday-ago': (slots, today) => {
        const then = ago(unitOf(slots), number(slots, 'n'), today);
        return then && 'day' in then ? inWeek(slots, unitPeriod('week', then.day)) : null;
    },
    day: (slots, today) => openDay(latestDayOfMonth(number(slots, 'day'), null, today)),
    'weekday-day': (slots, today) =>
        openDay(latestDayOfMonth(number(slots, 'day'), number(slots, 'weekday'), today)),
    'day-month': (slots, today) =>
        openDay(latestDate(number(slots, 'month'), number(slots, 'day'), today)),
    'day-month-year': (slots) =>
        fixedDay(dayOf(number(slots, 'year'), number(slots, 'month'), number(slots, 'day'))),
    'nth-weekday': (slots, today) => nthWeekday(slots, latestMonth(slots, today)),
    'nth-weekday-year': (slots) => nthWeekday(slots, monthOfYear(slots)),
    'last-weekday-of-month': (slots, today) => lastWeekday(slots, latestMonth(slots, today)),
    'last-weekday-of-month-year': (slots) => lastWeekday(slots, monthOfYear(slots)),
    'last-day-of-month': (slots, today) => fixedDay(addDays(latestMonth(slots, today).end, -1)),
    'last-day-of-month-year': (slots) => fixedDay(addDays(monthOfYear(slots).end, -1)),
    'day-of-this-month': (slots, today) => dayInMonth(slots, today),
    'day-of-last-month': (slots, today) =>
        dayInMonth(slots, addMonths(`${today.slice(0, 7)}-01`, -1)),
    'this-unit': (slots, today, _, starts) =>
        unitOf(slots) === 'day'
            ? fixedDay(today)
            : fixed(unitPeriod(unitOf(slots), today, starts), unitOf(slots)),
    'last-unit': (slots, today, _, starts) =>
        fixed(unitsBefore(unitOf(slots), 1, today, starts), unitOf(slots)),
    'last-year': (_slots, today, _, starts) => fixed(unitsBefore('year', 1, today, starts), 'year'),
    'unit-before-last': (slots, today, _, starts) => {
        const last = unitsBefore(unitOf(slots), 1, today, starts);
        return fixed(unitsBefore(unitOf(slots), 1, last.start, starts), unitOf(slots));
    },
    'last-units': (slots, today, _, starts) => {
        const count = slots['n'] ?? A_FEW;
        return count > MOST_UNITS ? null : fixed(unitsBefore(unitOf(slots), count, today, starts));
    },
    'previous-units': (slots, today) => {
        const first = ago(unitOf(slots), number(slots, 'n'), today);
        return first && 'day' in first ? fixed({ start: first.day, end: today }) : null;
    },
    'units-from-today': (slots, today) => {
        const last = ago(unitOf(slots), -number(slots, 'n'), today);
        return last && 'day' in last ? fixed({ start: today, end: last.day }) : null;
    },
    'unit-to-date': (slots, today) =>
        fixed({ start: unitPeriod(unitOf(slots), today).start, end: addDays(today, 1) }),
    month: (slots, today) => open(latestMonth(slots, today), 'month'),
    'this-month-named': (slots, today) =>
        open(monthPeriod(yearOf(today), number(slots, 'month')), 'month'),
    'last-month-named': (slots, today) => {
        const isOver = number(slots, 'month') < monthNumber(today);
        return fixed(
            monthPeriod(yearOf(today) - (isOver ? 0 : 1), number(slots, 'month')),
            'month',
        );
    },
    'month-of-last-year': (slots, today) =>
        fixed(monthPeriod(yearOf(today) - 1, number(slots, 'month')), 'month'),
    'month-year': (slots) => fixed(monthOfYear(slots), 'month'),
    year: (slots) => fixed(yearPeriod(number(slots, 'year')), 'year'),
    decade: (slots) => fixed(decade(slots)),
    quarter: (slots, today) => open(latestQuarter(slots, today), 'quarter'),
    'quarter-year': (slots) =>
        isQuarter(slots)
            ? fixed(quarterPeriod(number(slots, 'year'), number(slots, 'ordinal')), 'quarter')
            : null,
    weekend: (_, today) => fixed(weekend(latestWeekday(6, today))),
    'last-weekend': (_, today) => {
        const saturday = latestWeekday(6, today);
        return fixed(weekend(addDays(saturday, 1) < today ? saturday : addDays(saturday, -7)));
    },
    'this-season': (slots, today) =>
        fixed(season(slots, (each) => latestSeason(each, false, today))),
    'last-season': (slots, today) =>
        fixed(season(slots, (each) => latestSeason(each, true, today))),
    'season-year': (slots) =>
        fixed(season(slots, (each) => seasonPeriod(each, number(slots, 'year')))),
    'week-number': (slots, today) =>
        number(slots, 'n') >= 1 && number(slots, 'n') <= 53
            ? open(weekPeriod(yearOf(today), number(slots, 'n')), 'week')
            : null,
    'nth-week-of-month': (slots, today) => nthWeek(slots, latestMonth(slots, today)),
    'nth-week-of-month-year': (slots) => nthWeek(slots, monthOfYear(slots)),
    'last-week-of-month': (slots, today) => lastWeek(latestMonth(slots, today)),
    'last-week-of-month-year': (slots) => lastWeek(monthOfYear(slots)),
    'day-range': (slots, today) =>
        range(slots, latestDate(number(slots, 'month'), number(slots, 'day'), today)),
    'day-range-year': (slots) =>
        range(slots, dayOf(number(slots, 'year'), number(slots, 'month'), number(slots, 'day'))),
};

function ago(unit: Unit, count: number, today: Day): TimeRead | null {
    if (count > MOST_UNITS) return null;
    const months = { day: 0, week: 0, fortnight: 0, month: 1, quarter: 3, year: 12 }[unit];
    const days = { day: 1, week: 7, fortnight: 14, month: 0, quarter: 0, year: 0 }[unit];
    return fixedDay(months > 0 ? addMonths(today, -months * count) : addDays(today, -days * count));
}

function inWeek(slots: Slots, week: Period): TimeRead | null {
    return fixedDay(addDays(week.start, number(slots, 'weekday') - 1));
}

function monthOfYear(slots: Slots): Period {
    return monthPeriod(number(slots, 'year'), number(slots, 'month'));
}

/** The latest one that has begun. */
function latestMonth(slots: Slots, today: Day): Period {
    const month = number(slots, 'month');
    return monthPeriod(yearOf(today) - (month > monthNumber(today) ? 1 : 0), month);
}

function dayInMonth(slots: Slots, month: Day): TimeRead | null {
    return fixedDay(dayOf(yearOf(month), monthNumber(month), number(slots, 'day')));
}

function nthWeekday(slots: Slots, { start, end }: Period): TimeRead | null {
    const first = latestWeekday(number(slots, 'weekday'), addDays(start, 6));
    const day = addDays(first, (number(slots, 'ordinal') - 1) * 7);
    return day < end ? fixedDay(day) : null;
}

function lastWeekday(slots: Slots, { end }: Period): TimeRead | null {
    return fixedDay(latestWeekday(number(slots, 'weekday'), addDays(end, -1)));
}

function isQuarter(slots: Slots): boolean {
    return number(slots, 'ordinal') >= 1 && number(slots, 'ordinal') <= 4;
}

function latestQuarter(slots: Slots, today: Day): Period | null {
    if (!isQuarter(slots)) return null;
    const quarter = number(slots, 'ordinal');
    const isAhead = quarter > Math.ceil(monthNumber(today) / 3);
    return quarterPeriod(yearOf(today) - (isAhead ? 1 : 0), quarter);
}

function weekend(saturday: Day): Period {
    return { start: saturday, end: addDays(saturday, 2) };
}

function season(slots: Slots, of: (each: (typeof SEASONS)[number]) => Period): Period | null {
    const named = SEASONS[number(slots, 'season')];
    return named ? of(named) : null;
}

/** A week belongs to the month that holds its Thursday. */
function nthWeek(slots: Slots, { start }: Period): TimeRead | null {
    const first = unitPeriod('week', addDays(start, 3)).start;
    const from = addDays(first, (number(slots, 'ordinal') - 1) * 7);
    return weekdayOf(from) === 1 ? fixed({ start: from, end: addDays(from, 7) }, 'week') : null;
}

/** The one that holds the month's last day. */
function lastWeek({ end }: Period): TimeRead | null {
    return fixed(unitPeriod('week', addDays(end, -1)), 'week');
}

/** The nineties are told by two digits. */
function decade({ year, n = 0 }: Slots): Period | null {
    const first = year ?? (n < 30 ? 2000 : 1900) + n;
    return year === undefined && (n % 10 !== 0 || n > 90) ? null : yearPeriod(first, 10);
}

function range(slots: Slots, from: Day | null): TimeRead | null {
    const to = from && dayOf(yearOf(from), monthNumber(from), number(slots, 'day2'));
    return from && to && to > from ? open({ start: from, end: addDays(to, 1) }) : null;
}
