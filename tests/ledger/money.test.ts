import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { add, exponentOf, formatMoney, money, toDecimal } from '../../ledger/money.ts';

describe('money', () => {
    it.each([
        ['USD', 2],
        ['JPY', 0],
        ['KWD', 3],
    ])('counts %s in %i digits', (currency, digits) => {
        expect(exponentOf(currency)).toBe(digits);
    });

    it.each([
        [2000n, 'USD', '20.00'],
        [5n, 'USD', '0.05'],
        [-5n, 'USD', '-0.05'],
        [2000n, 'JPY', '2000'],
        [1234n, 'KWD', '1.234'],
        [0n, 'USD', '0.00'],
        [9_007_199_254_740_993n, 'USD', '90071992547409.93'],
    ])('writes %s %s as %s', (minor, currency, decimal) => {
        expect(toDecimal(money(minor, currency))).toBe(decimal);
    });

    it('loses no digit of any 64-bit amount', () => {
        fc.assert(
            fc.property(
                fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
                fc.constantFrom('USD', 'JPY', 'BHD'),
                (minor, currency) => {
                    const digits = toDecimal(money(minor, currency)).replace('.', '');
                    expect(BigInt(digits)).toBe(minor);
                },
            ),
        );
    });

    it('is printed exactly, as the locale writes it, with a real minus', () => {
        expect(formatMoney(money(-2000n, 'USD'), 'en-US')).toBe('−$20.00');
        expect(formatMoney(money(123_456n, 'EUR'), 'de-DE')).toBe('1.234,56\u00A0€');
        const large = money(9_007_199_254_740_993n, 'USD');
        expect(formatMoney(large, 'en-US')).toBe('$90,071,992,547,409.93');
    });

    it('of two currencies is never added', () => {
        expect(() => add(money(1n, 'USD'), money(1n, 'EUR'))).toThrow(RangeError);
        expect(add(money(1n, 'USD'), money(2n, 'USD'))).toEqual(money(3n, 'USD'));
    });
});
