import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '../../ledger/entry.ts';
import { money } from '../../ledger/money.ts';
import { balanceDelta, sumDeltas } from '../../ledger/posting.ts';

const entry: Entry = {
    id: 'E1',
    walletId: 'W1',
    kind: 'expense',
    amount: money(2000n, 'USD'),
    exchange: null,
    day: '2026-11-20',
    category: 'food',
    description: 'lunch',
    tags: [],
    authorId: 'P1',
    turnId: 'T1',
    refundOf: null,
    split: null,
    spread: 1,
    version: 1,
    deleted: false,
    otherWalletId: null,
};

const entries = fc.record({
    kind: fc.constantFrom('expense' as const, 'income' as const, 'refund' as const),
    minor: fc.bigInt({ min: 1n, max: 10n ** 14n }),
    day: fc.constantFrom('2026-10-31', '2026-11-01', '2026-11-24', '2026-11-25'),
    category: fc.constantFrom('food', 'fun'),
    deleted: fc.boolean(),
});

describe('what a posting moves', () => {
    it('is the amount, out of the balance and into the category', () => {
        expect(balanceDelta([{ before: null, after: entry }])).toBe(-2000n);
        expect(sumDeltas([{ before: null, after: entry }], 1)).toEqual([
            {
                flow: 'expense',
                category: 'food',
                day: '2026-11-20',
                month: '2026-11',
                total: 2000n,
                count: 1,
            },
        ]);
    });

    it('is taken from one category and put into the other by a correction', () => {
        const after = { ...entry, category: 'fun', version: 2 };
        const deltas = sumDeltas([{ before: entry, after }], 1);
        expect(deltas.map(({ category, total, count }) => [category, total, count])).toEqual([
            ['food', -2000n, -1],
            ['fun', 2000n, 1],
        ]);
        expect(balanceDelta([{ before: entry, after }])).toBe(0n);
    });

    it('lowers the expense by a refund, and is no income', () => {
        const refund = { ...entry, kind: 'refund' as const };
        const [delta] = sumDeltas([{ before: null, after: refund }], 1);
        expect(delta).toMatchObject({ flow: 'expense', total: -2000n });
        expect(balanceDelta([{ before: null, after: refund }])).toBe(2000n);
    });

    it('is what an amount in another currency counts as, and never the amount itself', () => {
        const counted = money(2161n, 'USD');
        const amount = money(2000n, 'EUR');
        const abroad = { ...entry, amount, exchange: { counted, rate: null } };
        const [delta] = sumDeltas([{ before: null, after: abroad }], 1);
        expect(delta).toMatchObject({ total: 2161n, count: 1 });
        expect(balanceDelta([{ before: null, after: abroad }])).toBe(-2161n);
        expect(balanceDelta([{ before: entry, after: abroad }])).toBe(-161n);
    });

    it('there and back again is nothing', () => {
        fc.assert(
            fc.property(entries, entries, fc.integer({ min: 1, max: 28 }), (a, b, monthStart) => {
                const one = { ...entry, ...a, amount: money(a.minor, 'USD') };
                const other = { ...entry, ...b, amount: money(b.minor, 'USD') };
                const both = [
                    { before: one, after: other },
                    { before: other, after: one },
                ];
                expect(balanceDelta(both)).toBe(0n);
                expect(sumDeltas(both, monthStart)).toEqual([]);
            }),
        );
    });
});
