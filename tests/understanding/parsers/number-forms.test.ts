import { describe, expect, it } from '@jest/globals';
import { amountWords } from '../../../understanding/parsers/amount-words.ts';
import { arithmetic } from '../../../understanding/parsers/arithmetic.ts';
import { multiplier } from '../../../understanding/parsers/multiplier.ts';
import { foundBy } from '../reading.ts';

describe('numbers in words', () => {
    it.each([
        ['twenty', 20],
        ['twenty five', 25],
        ['twenty-five', 25],
        ['a hundred and ten', 110],
        ['two thousand three hundred', 2300],
        ['two hundred and two thousand', 202_000],
        ['five fifty', 5.5],
        ['twelve ninety nine', 12.99],
        ['two and a half', 2.5],
        ['five and a quarter', 5.25],
        ['half a million', 500_000],
        ['naught point five', 0.5],
        ['a tenner', 10],
    ])('%s is %d', (text, value) => {
        expect(foundBy(amountWords, `lunch ${text} today`)).toEqual([`${text} → ${value}`]);
    });

    it.each(['a coffee', 'and', 'anyone', 'often', '10 million'])('%s holds none', (text) => {
        expect(foundBy(amountWords, text)).toEqual([]);
    });
});

describe('sums', () => {
    it.each([
        ['12+8.50', 20.5],
        ['3*150', 450],
        ['3 x 2.50', 7.5],
        ['2×4', 8],
        ['100-5*3', 85],
        ['100 - 20', 80],
        ['20 plus 30', 50],
        ['50 divided by 4', 12.5],
        ['$12 + $8', 20],
    ])('%s is %d', (text, value) => {
        expect(foundBy(arithmetic, `lunch ${text}`)).toEqual([`${text} → ${value}`]);
    });

    it.each(['8/10', '1/2/2024', '2020-07-01', '5-10', '10 / 0', 'c++ 20', '20 over 3 years'])(
        '%s is none',
        (text) => {
            expect(foundBy(arithmetic, text)).toEqual([]);
        },
    );
});

describe('multipliers', () => {
    it.each([
        ['3k', ['k → ×1000']],
        ['10K$', ['K → ×1000']],
        ['2 grand', ['grand → ×1000']],
        ['1.5 million', ['million → ×1000000']],
        ['10keur', ['k → ×1000']],
    ])('%s', (text, found) => {
        expect(foundBy(multiplier, text)).toEqual(found);
    });

    it.each(['5 m', 'grand hotel', '5 km', 'thousand island'])('%s multiplies nothing', (text) => {
        expect(foundBy(multiplier, text)).toEqual([]);
    });
});
