import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exponentOf, money } from '../../ledger/money.ts';
import {
    converted,
    crossRate,
    parseRate,
    rateBetween,
    rateToDecimal,
    type DayRates,
} from '../../ledger/rate.ts';

const rate = (text: string): bigint => {
    const value = parseRate(text);
    if (value === null) throw new Error(`${text} is no rate`);
    return value;
};

const rates = fc.bigInt({ min: 1n, max: 10n ** 18n });
const minors = fc.bigInt({ min: 1n, max: 10n ** 14n });
const currencies = fc.constantFrom('USD', 'JPY', 'KWD', 'EUR');

describe('a rate', () => {
    it.each([
        ['1.0804', 1_080_400_000_000n],
        ['17234.56', 17_234_560_000_000_000n],
        ['0.000000000001', 1n],
        ['9000000', 9_000_000_000_000_000_000n],
    ])('is read exactly from %s', (text, value) => {
        expect(parseRate(text)).toBe(value);
    });

    it.each(['', '0', '0.0', '-1', '1,08', '1e3', '.5', '1.', 'NaN', '9000001', '0.0000000000001'])(
        'is never read from %j',
        (text) => {
            expect(parseRate(text)).toBeNull();
        },
    );

    it('is written as it was read', () => {
        fc.assert(
            fc.property(rates, (value) => {
                expect(parseRate(rateToDecimal(value))).toBe(value);
            }),
        );
        expect(rateToDecimal(rate('1.0804'))).toBe('1.0804');
        expect(rateToDecimal(rate('160'))).toBe('160');
    });
});

describe('an amount in another currency', () => {
    it.each([
        [3000n, 'EUR', '1.0804', 'USD', 0, 3241n],
        [3000n, 'EUR', '1.08', 'USD', 200, 3305n],
        [1n, 'USD', '0.5', 'EUR', 0, 1n],
        [1000n, 'JPY', '0.0056079', 'EUR', 0, 561n],
        [1000n, 'EUR', '178.32', 'JPY', 0, 1783n],
        [12_345n, 'KWD', '3.2514', 'USD', 0, 4014n],
    ])('%s %s at %s is so much %s', (minor, from, text, to, fee, counted) => {
        expect(converted(money(minor, from), { value: rate(text), fee }, to)).toEqual(
            money(counted, to),
        );
    });

    it('is off by at most half a minor unit, and a half goes away from zero', () => {
        fc.assert(
            fc.property(
                minors,
                currencies,
                rates,
                currencies,
                fc.nat(10_000),
                (minor, from, value, to, fee) => {
                    const counted = converted(money(minor, from), { value, fee }, to).minor;
                    const exact =
                        minor * 10n ** BigInt(exponentOf(to)) * value * (10_000n + BigInt(fee));
                    const unit = 10n ** BigInt(exponentOf(from)) * 10n ** 12n * 10_000n;
                    const off = 2n * (counted * unit - exact);
                    expect(off > -unit && off <= unit).toBe(true);
                },
            ),
        );
    });

    it('is the same amount at a rate of one', () => {
        fc.assert(
            fc.property(minors, currencies, (minor, currency) => {
                const amount = money(minor, currency);
                expect(converted(amount, { value: rate('1'), fee: 0 }, currency)).toEqual(amount);
            }),
        );
    });

    it('grows with what it is made of', () => {
        fc.assert(
            fc.property(minors, minors, rates, (a, b, value) => {
                const counted = (minor: bigint): bigint =>
                    converted(money(minor, 'EUR'), { value, fee: 0 }, 'JPY').minor;
                expect(counted(a) <= counted(b)).toBe(a <= b || counted(a) === counted(b));
            }),
        );
    });
});

describe('a rate between two currencies', () => {
    it('is as published from the euro, and has six digits else', () => {
        expect(crossRate(rate('1'), rate('1.08043'))).toBe(rate('1.08043'));
        expect(rateToDecimal(crossRate(rate('1.0804'), rate('1')))).toBe('0.925583');
        expect(rateToDecimal(crossRate(rate('17234.5'), rate('1')))).toBe('0.0000580232');
        expect(rateToDecimal(crossRate(rate('0.8345'), rate('178.32')))).toBe('213.685');
    });

    it('is as exact as six digits are, there and back', () => {
        const published = fc.bigInt({ min: 10n ** 9n, max: 10n ** 16n });
        fc.assert(
            fc.property(published, published, (one, other) => {
                const [there, back] = [crossRate(one, other), crossRate(other, one)];
                const product = there * back;
                const whole = 10n ** 24n;
                const off = product > whole ? product - whole : whole - product;
                expect(off * 90_000n < whole || there < 10n ** 5n || back < 10n ** 5n).toBe(true);
            }),
        );
    });

    const days: readonly DayRates[] = [
        {
            day: '2026-11-13',
            perEuro: new Map([
                ['USD', rate('1.07')],
                ['GBP', rate('0.83')],
            ]),
        },
        { day: '2026-11-17', perEuro: new Map([['USD', rate('1.0804')]]) },
    ];

    it('is of the newest day that has both', () => {
        expect(rateBetween(days, 'EUR', 'USD')).toEqual({
            value: rate('1.0804'),
            day: '2026-11-17',
        });
        expect(rateBetween(days, 'GBP', 'USD')).toEqual({
            value: rate('1.28916'),
            day: '2026-11-13',
        });
        expect(rateBetween(days, 'USD', 'CHF')).toBeNull();
    });
});
