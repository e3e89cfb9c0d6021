import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { addDays, addMonths, includes } from '../../ledger/day.ts';
import { goingOn, habitOf, habitWindows, mayBeHabit, type Happened } from '../../ledger/habit.ts';
import type { Entry } from '../../ledger/entry.ts';
import { daysFrom } from '../../ledger/rhythm.ts';

function on(day: string, minor = 1599n, currency = 'USD'): Happened {
    return { id: `${day} ${minor}`, day, amount: { minor, currency } };
}

/** The newest is the last one. */
function habit(...happened: readonly (string | Happened)[]) {
    const all = happened.map((one) => (typeof one === 'string' ? on(one) : one));
    const last = all.at(-1);
    if (!last) throw new Error('nothing happened');
    return habitOf(last, all);
}

const NETFLIX: Entry = {
    id: 'e',
    walletId: 'w',
    kind: 'expense',
    amount: { minor: 1599n, currency: 'USD' },
    exchange: null,
    day: '2026-11-12',
    category: 'subscriptions',
    description: 'Netflix',
    tags: [],
    authorId: 'p',
    turnId: 't',
    refundOf: null,
    split: null,
    spread: 1,
    version: 1,
    deleted: false,
    otherWalletId: null,
};

const someDay = integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));

function may(more: Partial<Entry>): boolean {
    return mayBeHabit({ ...NETFLIX, ...more }, '2026-11-12');
}

describe('a habit', () => {
    it.each([
        [['2026-09-12', '2026-10-12', '2026-11-12'], { unit: 'month', interval: 1, day: 12 }],
        [['2026-09-12', '2026-10-14', '2026-11-12'], { unit: 'month', interval: 1, day: 12 }],
        [['2026-09-11', '2026-10-13', '2026-11-12'], { unit: 'month', interval: 1, day: 12 }],
        [['2026-01-31', '2026-02-28', '2026-03-31'], { unit: 'month', interval: 1, day: 31 }],
        [['2026-10-29', '2026-11-05', '2026-11-12'], { unit: 'week', interval: 1, weekdays: [4] }],
        [['2026-10-29', '2026-11-06', '2026-11-12'], { unit: 'week', interval: 1, weekdays: [4] }],
        [['2026-05-12', '2026-08-12', '2026-11-12'], { unit: 'month', interval: 3, day: 12 }],
        [
            ['2024-11-10', '2025-11-15', '2026-11-12'],
            { unit: 'year', interval: 1, month: 11, day: 12 },
        ],
    ])('is seen on %j', (days, rhythm) => {
        expect(habit(...days)).toEqual(rhythm);
    });

    it.each([
        ['a second time', ['2026-10-12', '2026-11-12']],
        ['a month left out', ['2026-08-12', '2026-09-12', '2026-11-12']],
        ['days too far apart', ['2026-09-12', '2026-10-18', '2026-11-12']],
        ['every day', ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12']],
        ['twice on a day', ['2026-10-29', '2026-11-05', on('2026-11-12', 1600n), '2026-11-12']],
        ['now and then besides', ['2026-09-12', '2026-10-12', '2026-11-01', '2026-11-12']],
        ['twice a month', ['2026-09-12', '2026-10-11', '2026-10-13', '2026-11-12']],
        ['another amount', ['2026-09-12', on('2026-10-12', 1800n), '2026-11-12']],
        ['another currency', ['2026-09-12', on('2026-10-12', 1599n, 'EUR'), '2026-11-12']],
    ])('isn’t seen in %s', (_what, happened) => {
        expect(habit(...happened)).toBeNull();
    });

    it('allows for about the same amount', () => {
        const before = [on('2026-09-12', 1440n), on('2026-10-12', 1758n)];
        expect(habit(...before, on('2026-11-12', 1599n))).not.toBeNull();
        expect(habit(on('2026-09-12', 1439n), ...before.slice(1), '2026-11-12')).toBeNull();
    });

    it('is seen whenever a rule would have made the last three, and never by two of them', () => {
        const months = constantFrom(1, 3, 12);
        assert(
            property(someDay, months, integer({ min: 1, max: 999_999 }), (day, step, minor) => {
                const amount = BigInt(minor);
                const days = [addMonths(day, -2 * step), addMonths(day, -step), day];
                const all = days.map((one) => on(one, amount));
                expect(habit(...all)).toMatchObject(
                    step === 12 ? { unit: 'year' } : { unit: 'month', interval: step },
                );
                expect(habit(...all.slice(1))).toBeNull();
            }),
        );
    });

    it('asks of nothing outside its windows, which don’t overlap', () => {
        const what = record({
            back: integer({ min: 0, max: 800 }),
            minor: constantFrom(1599, 1700),
        });
        assert(
            property(someDay, array(what, { maxLength: 30 }), (day, others) => {
                const windows = habitWindows(day);
                windows.slice(1).forEach(({ end }, at) => {
                    expect(end <= (windows[at]?.start ?? '')).toBe(true);
                });
                const all = others.map(({ back, minor }, at) => ({
                    ...on(addDays(day, -back), BigInt(minor)),
                    id: `${at}`,
                }));
                const inside = all.filter((one) => windows.some((each) => includes(each, one.day)));
                const last = on(day);
                expect(habitOf(last, all)).toEqual(habitOf(last, inside));
                expect(habitOf(last, all.toReversed())).toEqual(habitOf(last, all));
            }),
        );
    });

    it('goes on with the next time that is ahead, never with this one again', () => {
        const rhythm = { unit: 'month', interval: 1, day: 12 } as const;
        const next = (day: string, today = day) =>
            goingOn({ ...NETFLIX, day }, rhythm, today).start;
        expect(next('2026-11-12')).toBe('2026-12-12');
        expect(next('2026-11-11')).toBe('2026-12-12');
        expect(next('2026-11-13')).toBe('2026-12-12');
        expect(next('2026-11-12', '2026-12-12')).toBe('2027-01-12');
        assert(
            property(someDay, integer({ min: 0, max: 60 }), (day, later) => {
                const today = addDays(day, later);
                const { start } = goingOn({ ...NETFLIX, day }, rhythm, today);
                expect(start > today && start.endsWith('-12')).toBe(true);
                expect(daysFrom(rhythm, start, today, 1)).toEqual([start]);
            }),
        );
    });

    it('may be only of what has a name, happened lately and counts as it is', () => {
        expect(may({})).toBe(true);
        expect(may({ kind: 'income' })).toBe(true);
        expect(may({ day: '2026-11-02' })).toBe(true);
        expect(may({ day: '2026-11-01' })).toBe(false);
        expect(may({ day: '2026-11-13' })).toBe(false);
        expect(may({ description: '' })).toBe(false);
        expect(may({ kind: 'refund' })).toBe(false);
        expect(may({ kind: 'transfer-out' })).toBe(false);
        expect(may({ spread: 12 })).toBe(false);
        expect(may({ split: { whole: 3000n, parts: 2 } })).toBe(false);
        expect(may({ deleted: true })).toBe(false);
    });
});
