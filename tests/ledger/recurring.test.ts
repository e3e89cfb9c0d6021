import { describe, expect, it } from '@jest/globals';
import {
    draftOn,
    dueDays,
    dueOn,
    endAfter,
    MOST_AT_ONCE,
    nextDay,
    occurrencesFrom,
    timesLeft,
    type Recurring,
    type RecurringState,
} from '../../ledger/recurring.ts';

const RENT: Recurring = {
    id: 'r',
    walletId: 'w',
    kind: 'expense',
    amount: { minor: 90_000n, currency: 'USD' },
    category: 'home',
    description: 'rent',
    tags: [],
    rhythm: { unit: 'month', interval: 1, day: 1 },
    start: '2026-11-19',
    end: '2027-06-30',
    paused: false,
    skipped: [],
    since: '2026-11-19',
    authorId: 'p',
    turnId: 't',
    version: 1,
    removed: false,
};

/** The rule, changed so, with the days up to `settled` entered. */
function rent(change: Partial<Recurring> = {}, settled: string | null = null): RecurringState {
    return { rule: { ...RENT, ...change }, settled };
}

describe('a recurring entry', () => {
    it('ends with its last day inside', () => {
        expect(timesLeft(RENT, '2026-11-19', 100)).toBe(7);
        expect(occurrencesFrom(RENT, '2026-11-19', 100).at(-1)).toBe('2027-06-01');
        expect(timesLeft({ ...RENT, end: '2027-06-01' }, '2026-11-19', 100)).toBe(7);
        expect(timesLeft({ ...RENT, end: '2027-05-31' }, '2026-11-19', 100)).toBe(6);
        expect(timesLeft({ ...RENT, end: null }, '2026-11-19', 100)).toBeNull();
        expect(endAfter(RENT.rhythm, RENT.start, 7)).toBe('2027-06-01');
    });

    it('is due from its day on, and once it is entered not until the next', () => {
        expect(dueDays(rent(), '2026-11-30')).toEqual([]);
        expect(dueDays(rent(), '2026-12-01')).toEqual(['2026-12-01']);
        expect(dueDays(rent(), '2027-02-10')).toEqual(['2026-12-01', '2027-01-01', '2027-02-01']);
        const entered = rent({}, '2026-12-01');
        expect(dueDays(entered, '2026-12-31')).toEqual([]);
        expect(nextDay(entered)).toBe('2027-01-01');
        expect(nextDay(rent({}, '2027-06-01'))).toBeNull();
    });

    it('is never due when the clock was put back', () => {
        expect(dueDays(rent({}, '2026-12-01'), '2026-10-01')).toEqual([]);
    });

    it('has no days before it was made, or made anew', () => {
        const anew = rent({ since: '2027-01-02' }, '2026-12-01');
        expect(dueDays(anew, '2027-02-01')).toEqual(['2027-02-01']);
        const earlier = rent({ start: '2025-01-01', end: null });
        expect(dueDays(earlier, '2026-12-01')).toEqual(['2026-12-01']);
    });

    it('leaves out days that are skipped, and doesn’t make up for them', () => {
        const skipped = { skipped: ['2026-12-01'] };
        expect(nextDay(rent(skipped))).toBe('2027-01-01');
        expect(timesLeft({ ...RENT, ...skipped }, '2026-11-19', 100)).toBe(6);
    });

    it('is not due while it is paused or after it was stopped', () => {
        for (const rested of [rent({ paused: true }), rent({ removed: true })]) {
            expect(dueDays(rested, '2027-01-01')).toEqual([]);
            expect(dueOn(rested)).toBeNull();
        }
        expect(dueOn(rent())).toBe('2026-12-01');
    });

    it('is caught up with a number of days at a time', () => {
        const daily = rent({ rhythm: { unit: 'day', interval: 1 }, end: null });
        const due = dueDays(daily, '2027-11-19');
        expect(due).toHaveLength(MOST_AT_ONCE);
        expect(due[0]).toBe('2026-11-19');
    });

    it('is entered as it was said, on its day', () => {
        expect(draftOn(RENT, '2026-12-01')).toEqual({
            kind: 'expense',
            amount: { minor: 90_000n, currency: 'USD' },
            category: 'home',
            description: 'rent',
            tags: [],
            day: '2026-12-01',
        });
    });
});
