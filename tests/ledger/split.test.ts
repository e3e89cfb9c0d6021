import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { owedDeltas, type Debt } from '../../ledger/debt.ts';
import { divide } from '../../ledger/split.ts';

const debt: Debt = {
    id: 'D1',
    walletId: 'W1',
    debtor: 'Ann',
    amount: { minor: 2000n, currency: 'USD' },
    day: '2026-11-20',
    entryId: 'E1',
    version: 1,
    deleted: false,
};

describe('a split', () => {
    it('gives the person what doesn’t divide, and the rest to those who are named', () => {
        expect(divide(10_000n, { people: ['Ann', 'Bob'], parts: 3 })).toEqual({
            own: 3334n,
            others: [
                { debtor: 'Ann', minor: 3333n },
                { debtor: 'Bob', minor: 3333n },
            ],
        });
    });

    it('remembers those who weren’t named together', () => {
        expect(divide(9000n, { people: ['Ann'], parts: 4 })).toEqual({
            own: 2250n,
            others: [
                { debtor: 'Ann', minor: 2250n },
                { debtor: '', minor: 4500n },
            ],
        });
    });

    it('counts everybody who is named, whatever number was said', () => {
        const { own } = divide(9000n, { people: ['Ann', 'Bob'], parts: 2 });
        expect(own).toBe(3000n);
    });

    it('sums to the whole', () => {
        const people = fc.array(fc.constantFrom('Ann', 'Bob', 'Cem', 'Dee'), { maxLength: 8 });
        const parts = fc.integer({ min: 2, max: 30 });
        fc.assert(
            fc.property(fc.bigInt(1n, 2n ** 53n), people, parts, (whole, named, count) => {
                const { own, others } = divide(whole, { people: named, parts: count });
                expect(others.reduce((sum, { minor }) => sum + minor, own)).toBe(whole);
                expect(own).toBeGreaterThan(0n);
            }),
        );
    });
});

describe('accounts', () => {
    it('move by what is after, less what was before, whoever wrote the name how', () => {
        const paid = {
            ...debt,
            id: 'D2',
            debtor: 'ann',
            amount: { minor: -500n, currency: 'USD' },
        };
        expect(
            owedDeltas([
                { before: null, after: debt },
                { before: null, after: paid },
            ]),
        ).toEqual([{ debtor: 'ann', amount: { minor: 1500n, currency: 'USD' } }]);
        expect(owedDeltas([{ before: debt, after: { ...debt, deleted: true } }])).toEqual([
            { debtor: 'Ann', amount: { minor: -2000n, currency: 'USD' } },
        ]);
    });

    it('don’t move by what only says the same again, and hold each currency apart', () => {
        expect(owedDeltas([{ before: debt, after: { ...debt, version: 2 } }])).toEqual([]);
        const euros = { ...debt, amount: { minor: 700n, currency: 'EUR' } };
        expect(
            owedDeltas([
                { before: null, after: debt },
                { before: null, after: euros },
            ]),
        ).toHaveLength(2);
    });
});
