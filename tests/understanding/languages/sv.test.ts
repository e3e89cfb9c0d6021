import { describe, expect, it } from '@jest/globals';
import { entriesIn, timesIn } from '../reading.ts';

const sv = { locale: 'sv', currency: 'SEK' };
const TODAY = '2026-11-20';

describe('Swedish entries', () => {
    it.each([
        ['kaffe 42', `expense 4200 SEK ${TODAY} food: kaffe`],
        ['igår 150 kronor taxi', 'expense 15000 SEK 2026-11-19 transport: taxi'],
        ['fick lön 32000', `income 3200000 SEK ${TODAY} salary: lön`],
        ['tvåhundrafemtio kronor skor', `expense 25000 SEK ${TODAY} clothing: skor`],
        ['trettifem spänn fika', `expense 3500 SEK ${TODAY} food: fika`],
        ['20 norska kronor glass', `expense 2000 NOK ${TODAY} food: glass`],
    ])('%s', (text, entry) => {
        expect(entriesIn(text, sv)).toEqual([entry]);
    });

    it.each([
        'hur mycket spenderade jag på mat förra veckan?',
        'imorgon ska jag spendera 500',
        'mötet är den 27 november',
        'han är skyldig mig 500 kr',
    ])('makes none of "%s"', (text) => {
        expect(entriesIn(text, sv)).toEqual([]);
    });
});

describe('Swedish times', () => {
    it.each([
        ['i förrgår', '2026-11-18'],
        ['3 veckor sedan', '2026-10-30'],
        ['förra tisdagen', '2026-11-17'],
        ['måndag denna veckan', '2026-11-16'],
        ['tredje mars 2015', '2015-03-03'],
        ['i år', '2026-01-01 to 2027-01-01'],
        ['i fjol', '2025-01-01 to 2026-01-01'],
        ['senaste två veckorna', '2026-11-02 to 2026-11-16'],
    ])('%s', (text, time) => {
        expect(timesIn(text, sv)).toEqual([time]);
    });
});
