import { describe, expect, it } from '@jest/globals';
import { amount } from '../../../understanding/parsers/amount.ts';
import { readDigits } from '../../../understanding/parsers/digits.ts';
import { foundBy } from '../reading.ts';

describe('digits with separators', () => {
    it.each([
        ['20', 20],
        ['20.5', 20.5],
        ['20,50', 20.5],
        ['1,250.50', 1250.5],
        ['1.250,50', 1250.5],
        ['1 250,50', 1250.5],
        ["1'250.50", 1250.5],
        ['1,234,567', 1_234_567],
        ['12,34,567.89', 1_234_567.89],
        ['7.20000', 7.2],
        ['0.125', 0.125],
        ['1,234', 1234],
    ])('%s is %d', (digits, value) => {
        expect(readDigits(digits, false)).toEqual({ value: BigInt(value * 1e6), other: null });
    });

    it('leaves 1.234 in doubt where a dot parts decimals, and only there', () => {
        expect(readDigits('1.234', false)).toEqual({ value: 1_234_000_000n, other: 1_234_000n });
        expect(readDigits('1.234', true)).toEqual({ value: 1_234_000_000n, other: null });
    });

    it.each(['1.2.3', '10.10.2013', '1,2,3', '192.168.1.254', '1'.repeat(30)])(
        '%s is no number',
        (digits) => {
            expect(readDigits(digits, false)).toBeNull();
        },
    );
});

describe('numbers in a message', () => {
    it.each([
        ['20 lunch', ['20 → 20']],
        ['lunch 20.', ['20 → 20']],
        ['taxi 20eur', ['20 → 20']],
        ['USD3.14', ['3.14 → 3.14']],
        ['10keur', ['10 → 10']],
        ['noodles 5.50S$', ['5.50 → 5.5']],
        ['.50 gum', ['.50 → 0.5']],
        ['-20 lunch', ['20 → -20']],
        ['+50', ['50 → +50']],
        ['lunch - 20', ['20 → 20']],
        ['iphone 15 999', ['15 → 15', '999 → 999']],
        ['٢٠ lunch', ['٢٠ → 20']],
    ])('%s', (text, found) => {
        expect(foundBy(amount, text)).toEqual(found);
    });

    it.each([
        ['a time', 'lunch at 12:30'],
        ['a date', '8/10/2024'],
        ['a percentage', '2% milk'],
        ['an ordinal', 'the 21st'],
        ['an hour', '8pm'],
        ['a telephone number', '(555) 123-4567'],
        ['an account', '1111-22223333-4444'],
        ['a name with digits', 'covid19 b2b'],
        ['an exponent', '1e444444410'],
        ['a version', '1.2.3'],
        ['a number of an order', '#12345'],
        ['a weight', '5kg'],
    ])('%s is no amount: %s', (_what, text) => {
        expect(foundBy(amount, text)).toEqual([]);
    });
});
