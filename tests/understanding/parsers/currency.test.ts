import { describe, expect, it } from '@jest/globals';
import { currencySign } from '../../../understanding/parsers/currency-sign.ts';
import { currencyWord } from '../../../understanding/parsers/currency-word.ts';
import { foundBy } from '../reading.ts';

describe('signs', () => {
    it.each([
        ['€20', '€ → EUR'],
        ['20$', '$ → own'],
        ['S$15', 'S$ → SGD'],
        ['HK$ 18', 'HK$ → HKD'],
        ['us $ 150', 'us $ → USD'],
        ['R$ 20', 'R$ → BRL'],
        ['¥1000', '¥ → JPY'],
        ['a $ 20 lunch', '$ → own'],
    ])('%s', (text, found) => {
        expect(foundBy(currencySign, text)).toEqual([found]);
    });

    it('takes a shared sign for the own currency where that one is written so', () => {
        expect(foundBy(currencySign, '$5', { currency: 'CAD' })).toEqual(['$ → own']);
        expect(foundBy(currencySign, '$5', { currency: 'EUR' })).toEqual(['$ → USD']);
        expect(foundBy(currencySign, '£5', { currency: 'EGP' })).toEqual(['£ → own']);
        expect(foundBy(currencySign, '¥5', { currency: 'CNY' })).toEqual(['¥ → own']);
    });
});

describe('codes and names', () => {
    it.each([
        ['20 EUR', ['EUR → EUR']],
        ['20eur', ['eur → EUR']],
        ['RM 25', ['RM → MYR']],
        ['2 bucks', ['bucks → own']],
        ['ten shekels', ['shekels → ILS']],
        ['10 swiss francs', ['swiss francs → CHF', 'francs → own']],
        ['42 Kuwaiti dinars', ['Kuwaiti dinars → KWD', 'dinars → own']],
        ['34 cents', ['cents → own coin']],
        ['50p', ['p → own coin']],
    ])('%s', (text, found) => {
        expect(foundBy(currencyWord, text)).toEqual(found);
    });

    it.each(['all that try', 'top cup pen', 'penny', 'mad cop', 'lunch c 20'])(
        '%s names none',
        (text) => {
            expect(foundBy(currencyWord, text)).toEqual([]);
        },
    );
});

describe('names of languages that are not spoken', () => {
    it.each([
        ['20 يورو', 'يورو → EUR'],
        ['42 جنيهات مصرية', 'جنيهات مصرية → EGP'],
        ['10 שקלים', 'שקלים → ILS'],
        ['100 kuna', 'kuna → HRK'],
        ['15лв', 'лв → BGN'],
        ['50 стотинки', 'стотинки → BGN coin'],
        ['kuna 100', 'kuna → HRK'],
    ])('%s', (text, found) => {
        expect(foundBy(currencyWord, text)).toEqual([found]);
    });

    it.each(['kuna', 'lipa 20', 'the kuna fell'])('need a number in digits: %s', (text) => {
        expect(foundBy(currencyWord, text)).toEqual([]);
    });

    it('are found where writing has no spaces', () => {
        expect(foundBy(currencySign, '3美元')).toEqual(['美元 → USD']);
        expect(foundBy(currencySign, '港幣20')).toEqual(['港幣 → HKD']);
        expect(foundBy(currencySign, '42 ج.م')).toEqual(['ج.م → EGP']);
    });
});
