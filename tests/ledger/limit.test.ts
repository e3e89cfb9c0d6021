import { describe, expect, it } from '@jest/globals';
import { assert, bigInt, constantFrom, date, integer, property, record } from 'fast-check';
import { addDays, daysBetween, includes } from '../../ledger/day.ts';
import {
    LIMIT_UNITS,
    limitPeriod,
    newCrossings,
    periodsBefore,
    watches,
    type Limit,
    type LimitState,
} from '../../ledger/limit.ts';
import { money } from '../../ledger/money.ts';
import { paceCrossing, paceOf } from '../../ledger/pace.ts';

const LIMIT: Limit = {
    id: 'L1',
    walletId: 'W1',
    category: null,
    tag: null,
    per: 'month',
    amount: money(10_000n, 'USD'),
    thresholds: [80, 100],
    carriesFrom: null,
    version: 1,
    removed: false,
};
const NOVEMBER = { start: '2026-11-01', end: '2026-12-01' };

function state(spent: bigint, change: Partial<LimitState> = {}): LimitState {
    return { limit: LIMIT, period: NOVEMBER, spent, carried: 0n, crossed: [], ...change };
}

const passed = (one: LimitState) => newCrossings(one).map(({ threshold }) => threshold);

describe('a limit', () => {
    it.each([
        [7999n, [], []],
        [8000n, [], [80]],
        [9999n, [80], []],
        [10_000n, [80], [100]],
        [10_001n, [], [80, 100]],
        [50_000n, [80, 100], []],
    ])('with %s spent and %j told passes %j', (spent, crossed, now) => {
        expect(passed(state(spent, { crossed }))).toEqual(now);
    });

    it.each([
        [12_000n, 5_000n, [80]],
        [15_000n, 5_000n, [80, 100]],
        [3_999n, -5_000n, []],
        [4_000n, -5_000n, [80]],
        [1n, -20_000n, [80, 100]],
        [0n, -20_000n, []],
    ])('with %s spent and %s carried passes %j', (spent, carried, now) => {
        expect(passed(state(spent, { carried }))).toEqual(now);
    });

    it.each([
        [{}, true],
        [{ categories: ['home', 'food'] }, true],
        [{ categories: ['fun'] }, false],
        [{ tag: 'work' }, true],
        [{ tag: 'home' }, false],
    ])('on %j watches lunch at work: %s', (scope, is) => {
        const lunch = { category: 'food', tags: ['work', 'ann'] };
        expect(watches({ categories: null, tag: null, ...scope }, lunch)).toBe(is);
    });
});

describe('the period of a limit', () => {
    it.each([
        ['day', 1, '2026-11-19', '2026-11-19', '2026-11-20'],
        ['week', 1, '2026-11-19', '2026-11-16', '2026-11-23'],
        ['week', 1, '2026-11-16', '2026-11-16', '2026-11-23'],
        ['week', 1, '2027-01-01', '2026-12-28', '2027-01-04'],
        ['month', 1, '2026-11-30', '2026-11-01', '2026-12-01'],
        ['month', 25, '2026-11-24', '2026-10-25', '2026-11-25'],
        ['month', 25, '2026-11-25', '2026-11-25', '2026-12-25'],
        ['year', 1, '2026-11-19', '2026-01-01', '2027-01-01'],
        ['year', 25, '2027-01-24', '2026-01-25', '2027-01-25'],
    ] as const)('a %s, in a month from the %i, holds %s', (per, monthStart, day, start, end) => {
        expect(limitPeriod(per, day, { monthStart, weekStart: 1 })).toEqual({ start, end });
    });

    const days = date({
        min: new Date('2024-01-01T00:00:00Z'),
        max: new Date('2030-12-31T00:00:00Z'),
        noInvalidDate: true,
    }).map((at) => at.toISOString().slice(0, 10));
    const calendars = record({
        monthStart: integer({ min: 1, max: 28 }),
        weekStart: integer({ min: 1, max: 7 }),
    });

    it('holds its days, and every day is in one', () => {
        assert(
            property(constantFrom(...LIMIT_UNITS), days, calendars, (per, day, calendar) => {
                const period = limitPeriod(per, day, calendar);
                expect(includes(period, day)).toBe(true);
                expect(limitPeriod(per, period.start, calendar)).toEqual(period);
                expect(limitPeriod(per, addDays(period.end, -1), calendar)).toEqual(period);
                expect(limitPeriod(per, period.end, calendar).start).toBe(period.end);
            }),
        );
    });

    it('counts those before it one by one', () => {
        const counts = integer({ min: 0, max: 40 });
        assert(
            property(
                constantFrom(...LIMIT_UNITS),
                days,
                calendars,
                counts,
                (per, carriesFrom, calendar, count) => {
                    let { start } = limitPeriod(per, carriesFrom, calendar);
                    const from = start;
                    for (let n = 0; n < count; n += 1) {
                        start = limitPeriod(per, start, calendar).end;
                    }
                    const before = periodsBefore({ per, carriesFrom }, start, calendar);
                    expect(before).toEqual(count === 0 ? null : { from, count });
                },
            ),
        );
    });

    it('has none before it unless it carries', () => {
        const limit = { per: 'day', carriesFrom: null } as const;
        expect(periodsBefore(limit, '2026-11-19', { monthStart: 1, weekStart: 1 })).toBeNull();
    });
});

describe('the pace', () => {
    it.each([
        // Ten days, 50 a day: 300 is left for 6 days, so the 7th breaks it.
        [50_000n, 80_000n, '2026-11-10', '2026-11-17'],
        [10_000n, 30_000n, '2026-11-10', null],
        [10_001n, 30_000n, '2026-11-10', '2026-11-30'],
        [30_000n, 30_000n, '2026-11-10', '2026-11-11'],
        [1n, 30_000n, '2026-11-30', null],
        [0n, 30_000n, '2026-11-10', null],
    ])('of %s spent of %s by %s breaks it on %s', (spent, amount, today, day) => {
        const limit = { ...LIMIT, amount: money(amount, 'USD') };
        expect(paceOf(state(spent, { limit }), today)?.breaksOn).toBe(day);
    });

    it('is none when the limit is broken, outside its period, and within one day', () => {
        const day = { start: '2026-11-19', end: '2026-11-20' };
        expect(paceOf(state(10_001n), '2026-11-19')).toBeNull();
        expect(paceOf(state(1n), '2026-12-01')).toBeNull();
        expect(paceOf(state(1n, { period: day }), '2026-11-19')).toBeNull();
    });

    it('breaks the limit on the first day on which that many a day are more', () => {
        const amounts = bigInt({ min: 1n, max: 10_000_000n });
        const dates = integer({ min: 1, max: 30 });
        assert(
            property(amounts, amounts, dates, (spent, amount, date_) => {
                const today = addDays('2026-11-01', date_ - 1);
                const limit = { ...LIMIT, amount: money(amount, 'USD') };
                const pace = paceOf(state(spent, { limit }), today);
                if (!pace) return;
                // By day n that many a day make spent * n / date: more than the amount?
                const breaks = (n: number): boolean => spent * BigInt(n) > amount * BigInt(date_);
                const first = Array.from({ length: 30 - date_ }, (_, at) => date_ + 1 + at).find(
                    breaks,
                );
                const day = first === undefined ? null : addDays('2026-11-01', first - 1);
                expect(pace.breaksOn).toBe(day);
                expect(pace.breaksOn !== null).toBe(breaks(30));
            }),
        );
    });

    it('is told once, and not before a quarter of the period is over', () => {
        const crossing = { limitId: 'L1', start: '2026-11-01', threshold: 0, spent: 5_000n };
        expect(paceCrossing(state(5_000n), '2026-11-07')).toBeNull();
        expect(paceCrossing(state(5_000n), '2026-11-08')).toEqual(crossing);
        expect(paceCrossing(state(5_000n, { crossed: [0] }), '2026-11-08')).toBeNull();
        expect(paceCrossing(state(1_000n), '2026-11-08')).toBeNull();
        expect(daysBetween('2026-11-01', '2026-11-08')).toBe(7);
    });
});
