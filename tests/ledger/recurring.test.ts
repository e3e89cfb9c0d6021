import { describe, expect, it } from '@jest/globals';
import {
    draftOn,
    dueDays,
    endAfter,
    MOST_AT_ONCE,
    nextDay,
    occurrencesFrom,
    revived,
    timesLeft,
    type Recurring,
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
    settled: '2026-11-18',
    authorId: 'p',
    turnId: 't',
    version: 1,
    removed: false,
};

describe('a recurring entry', () => {
    it('ends with its last day inside', () => {
        expect(timesLeft(RENT, '2026-11-19', 100)).toBe(7);
        expect(occurrencesFrom(RENT, '2026-11-19', 100).at(-1)).toBe('2027-06-01');
        expect(timesLeft({ ...RENT, end: '2027-06-01' }, '2026-11-19', 100)).toBe(7);
        expect(timesLeft({ ...RENT, end: '2027-05-31' }, '2026-11-19', 100)).toBe(6);
        expect(timesLeft({ ...RENT, end: null }, '2026-11-19', 100)).toBeNull();
        expect(endAfter(RENT.rhythm, RENT.start, 7)).toBe('2027-06-01');
    });

    it('is due from its day on, and once it is settled not until the next', () => {
        expect(dueDays(RENT, '2026-11-30')).toEqual([]);
        expect(dueDays(RENT, '2026-12-01')).toEqual(['2026-12-01']);
        expect(dueDays(RENT, '2027-02-10')).toEqual(['2026-12-01', '2027-01-01', '2027-02-01']);
        const settled = { ...RENT, settled: '2026-12-01' };
        expect(dueDays(settled, '2026-12-31')).toEqual([]);
        expect(nextDay(settled)).toBe('2027-01-01');
        expect(nextDay({ ...RENT, settled: '2027-06-01' })).toBeNull();
    });

    it('is never due when the clock was put back', () => {
        expect(dueDays({ ...RENT, settled: '2026-12-01' }, '2026-10-01')).toEqual([]);
    });

    it('leaves out days that are skipped, and doesn’t make up for them', () => {
        const skipped = { ...RENT, skipped: ['2026-12-01'] };
        expect(nextDay(skipped)).toBe('2027-01-01');
        expect(timesLeft(skipped, '2026-11-19', 100)).toBe(6);
    });

    it('is not due while it is paused or after it was stopped', () => {
        expect(dueDays({ ...RENT, paused: true }, '2027-01-01')).toEqual([]);
        expect(dueDays({ ...RENT, removed: true }, '2027-01-01')).toEqual([]);
    });

    it('goes on from today when a pause or a stop ends, and from where it was otherwise', () => {
        const paused = { ...RENT, paused: true };
        expect(revived(RENT, paused, '2027-02-01')).toEqual({ ...RENT, settled: '2027-01-31' });
        expect(revived(RENT, { ...RENT, removed: true }, '2026-11-19').settled).toBe('2026-11-18');
        const entered = { ...RENT, settled: '2027-01-01' };
        expect(revived(RENT, entered, '2027-02-01').settled).toBe('2027-01-01');
        expect(revived(RENT, { ...entered, paused: true }, '2026-12-24').settled).toBe(
            '2027-01-01',
        );
    });

    it('is caught up with a number of days at a time', () => {
        const daily = { ...RENT, rhythm: { unit: 'day', interval: 1 }, end: null } as const;
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
