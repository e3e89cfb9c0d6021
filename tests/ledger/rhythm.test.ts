import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, weekdayOf, type Day } from '../../ledger/day.ts';
import { daysFrom, rruleOf, type Rhythm } from '../../ledger/rhythm.ts';

const WORKDAYS = { unit: 'week', interval: 1, weekdays: [1, 2, 3, 4, 5] } as const;

describe('a rhythm', () => {
    it.each<[string, Rhythm, Day, Day[]]>([
        [
            'the 1st of each month',
            { unit: 'month', interval: 1, day: 1 },
            '2026-11-19',
            ['2026-12-01', '2027-01-01', '2027-02-01'],
        ],
        [
            'the last day of each month',
            { unit: 'month', interval: 1, day: 31 },
            '2028-01-31',
            ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30'],
        ],
        [
            'the 30th, which February hasn’t got',
            { unit: 'month', interval: 1, day: 30 },
            '2027-01-30',
            ['2027-01-30', '2027-02-28', '2027-03-30'],
        ],
        [
            'the 29th every 3 months',
            { unit: 'month', interval: 3, day: 29 },
            '2026-11-30',
            ['2027-02-28', '2027-05-29', '2027-08-29'],
        ],
        [
            'every 2 weeks',
            { unit: 'week', interval: 2, weekdays: [4] },
            '2026-11-19',
            ['2026-11-19', '2026-12-03', '2026-12-17'],
        ],
        [
            'two days of every second week, counted from the week of the start',
            { unit: 'week', interval: 2, weekdays: [2, 5] },
            '2026-11-18',
            ['2026-11-20', '2026-12-01', '2026-12-04'],
        ],
        [
            'weekdays',
            WORKDAYS,
            '2026-11-19',
            ['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24'],
        ],
        [
            '29 February, in years that haven’t got it too',
            { unit: 'year', interval: 1, month: 2, day: 29 },
            '2024-02-29',
            ['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'],
        ],
        [
            'every 10 days',
            { unit: 'day', interval: 10 },
            '2026-12-25',
            ['2026-12-25', '2027-01-04', '2027-01-14'],
        ],
    ])('falls on the right days: %s', (_name, rhythm, start, days) => {
        expect(daysFrom(rhythm, start, start, days.length)).toEqual(days);
    });

    it('is written in the words of iCalendar', () => {
        expect(rruleOf(WORKDAYS)).toBe('FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR');
        expect(rruleOf({ unit: 'month', interval: 1, day: 31 })).toBe(
            'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30,31;BYSETPOS=-1',
        );
    });

    it('falls on the days that counting one day after the other finds', () => {
        fc.assert(
            fc.property(rhythms, days, fc.nat(900), (rhythm, start, later) => {
                const from = addDays(start, later);
                const found = daysFrom(rhythm, start, from, 12);
                expect(found).toHaveLength(12);
                const last = found.at(-1) ?? from;
                expect(found).toEqual(counted(rhythm, start, from, last));
            }),
            { numRuns: 150 },
        );
    });

    it('goes on where it left off, whatever day it is asked from', () => {
        fc.assert(
            fc.property(rhythms, days, (rhythm, start) => {
                const [first = '', second] = daysFrom(rhythm, start, start, 2);
                expect(daysFrom(rhythm, start, addDays(first, 1), 1)).toEqual([second]);
                expect(daysFrom(rhythm, start, addDays(start, -400), 1)).toEqual([first]);
            }),
            { numRuns: 100 },
        );
    });
});

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));
const interval = fc.integer({ min: 1, max: 5 });
const day = fc.integer({ min: 1, max: 31 });
const rhythms: fc.Arbitrary<Rhythm> = fc.oneof(
    fc.record({ unit: fc.constant('day' as const), interval }),
    fc.record({
        unit: fc.constant('week' as const),
        interval,
        weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    }),
    fc.record({ unit: fc.constant('month' as const), interval, day }),
    fc.record({
        unit: fc.constant('year' as const),
        interval: fc.integer({ min: 1, max: 2 }),
        month: fc.integer({ min: 1, max: 12 }),
        day,
    }),
);

/** Every day from `from` to `to` that the rhythm falls on, by looking at each. */
function counted(rhythm: Rhythm, start: Day, from: Day, to: Day): Day[] {
    const length = daysBetween(from, to) + 1;
    return Array.from({ length }, (_, index) => addDays(from, index)).filter((one) =>
        falls(rhythm, start, one),
    );
}

function falls(rhythm: Rhythm, start: Day, on: Day): boolean {
    switch (rhythm.unit) {
        case 'day':
            return daysBetween(start, on) % rhythm.interval === 0;
        case 'week': {
            const weeks = daysBetween(monday(start), monday(on)) / 7;
            return weeks % rhythm.interval === 0 && rhythm.weekdays.includes(weekdayOf(on));
        }
        case 'month':
            return months(start, on) % rhythm.interval === 0 && isDay(rhythm.day, on);
        case 'year': {
            const years = Number(on.slice(0, 4)) - Number(start.slice(0, 4));
            const isMonth = Number(on.slice(5, 7)) === rhythm.month;
            return years % rhythm.interval === 0 && isMonth && isDay(rhythm.day, on);
        }
    }
}

function monday(one: Day): Day {
    return addDays(one, 1 - weekdayOf(one));
}

function months(from: Day, to: Day): number {
    return monthsUntil(to) - monthsUntil(from);
}

function monthsUntil(one: Day): number {
    return Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
}

function isDay(wanted: number, on: Day): boolean {
    const length = daysBetween(`${on.slice(0, 7)}-01`, addMonths(`${on.slice(0, 7)}-01`, 1));
    return Number(on.slice(8, 10)) === Math.min(wanted, length);
}
