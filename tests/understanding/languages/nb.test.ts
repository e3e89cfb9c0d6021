import { describe, expect, it } from '@jest/globals';
import { entriesIn, timesIn } from '../reading.ts';

const nb = { locale: 'nb', currency: 'NOK' };
const TODAY = '2026-11-20';

describe('Norwegian entries', () => {
    it.each([
        ['kaffe 42', `expense 4200 NOK ${TODAY} food: kaffe`],
        ['i går 150 kroner taxi', 'expense 15000 NOK 2026-11-19 transport: taxi'],
        ['fikk lønn 32000', `income 3200000 NOK ${TODAY} salary: lønn`],
        ['to hundre og femti kroner sko', `expense 25000 NOK ${TODAY} clothing: sko`],
        ['20 svenske kroner is', `expense 2000 SEK ${TODAY} food: is`],
    ])('%s', (text, entry) => {
        expect(entriesIn(text, nb)).toEqual([entry]);
    });

    it('are in kroner of the person, where they have some', () => {
        const danish = { locale: 'nb', currency: 'DKK' };
        expect(entriesIn('taxi 100 kroner', danish)).toEqual([
            `expense 10000 DKK ${TODAY} transport: taxi`,
        ]);
    });

    it('are known where the locale calls the language "no"', () => {
        const entry = ['expense 9000 NOK 2026-11-19 personal: frisør'];
        expect(entriesIn('brukte 90 på frisør i går', { ...nb, locale: 'no-NO' })).toEqual(entry);
    });

    it.each([
        'hvor mye brukte jeg på mat forrige uke?',
        'i morgen skal jeg bruke 500',
        'møtet er 27. november',
        'han skylder meg 500 kr',
    ])('makes none of "%s"', (text) => {
        expect(entriesIn(text, nb)).toEqual([]);
    });
});

describe('Norwegian times', () => {
    it.each([
        ['i dag', '2026-11-20'],
        ['i forgårs', '2026-11-18'],
        ['tre uker siden', '2026-10-30'],
        ['forrige tirsdag', '2026-11-17'],
        ['andre onsdag i oktober 2014', '2014-10-08'],
        ['siste to uker', '2026-11-02 to 2026-11-16'],
        ['dette kvartalet', '2026-10-01 to 2027-01-01'],
        ['i fjor', '2025-01-01 to 2026-01-01'],
    ])('%s', (text, time) => {
        expect(timesIn(text, nb)).toEqual([time]);
    });
});
