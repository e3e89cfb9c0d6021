import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { equalShares, sharesOf } from '../../ledger/shares.ts';

const sum = (parts: readonly bigint[]): bigint => parts.reduce((total, part) => total + part, 0n);

const weights = fc
    .array(fc.bigInt(0n, 1_000_000n), { minLength: 1, maxLength: 40 })
    .filter((list) => list.some((weight) => weight > 0n));
const amounts = fc.bigInt(-(2n ** 62n), 2n ** 62n);

describe('shares', () => {
    it.each([
        [10_000n, [1n, 1n, 1n], [3_334n, 3_333n, 3_333n]],
        [-100n, [1n, 1n, 1n], [-34n, -33n, -33n]],
        [1n, [1n, 1n], [1n, 0n]],
        [100n, [1n, 2n], [33n, 67n]],
        [7n, [0n, 1n, 0n], [0n, 7n, 0n]],
        [0n, [1n, 1n], [0n, 0n]],
    ])('of %s by %j are %j', (minor, by, parts) => {
        expect(sharesOf(minor, by)).toEqual(parts);
    });

    it('sum to the whole, and none is a unit or more away from its exact part', () => {
        fc.assert(
            fc.property(amounts, weights, (minor, by) => {
                const parts = sharesOf(minor, by);
                const all = sum(by);
                expect(sum(parts)).toBe(minor);
                parts.forEach((part, place) => {
                    const away = part * all - minor * (by[place] ?? 0n);
                    expect(away < all && -away < all).toBe(true);
                });
            }),
        );
    });

    it('that are equal differ by one unit at most, the larger first', () => {
        fc.assert(
            fc.property(
                fc.bigInt(0n, 2n ** 62n),
                fc.integer({ min: 1, max: 60 }),
                (minor, count) => {
                    const parts = equalShares(minor, count);
                    expect(sum(parts)).toBe(minor);
                    expect(parts.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0))).toEqual(parts);
                    expect((parts[0] ?? 0n) - (parts.at(-1) ?? 0n)).toBeLessThanOrEqual(1n);
                },
            ),
        );
    });

    it('by nothing are refused', () => {
        expect(() => sharesOf(100n, [])).toThrow(RangeError);
        expect(() => sharesOf(100n, [0n, 0n])).toThrow(RangeError);
        expect(() => sharesOf(100n, [2n, -1n])).toThrow(RangeError);
    });
});
