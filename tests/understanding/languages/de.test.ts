import { describe, expect, it } from '@jest/globals';
import { entriesIn, timesIn } from '../reading.ts';

const de = { locale: 'de', currency: 'EUR' };
const TODAY = '2026-11-20';

describe('German entries', () => {
    it.each([
        ['kaffee 3,50', `expense 350 EUR ${TODAY} food: kaffee`],
        ['gestern 15 euro taxi', 'expense 1500 EUR 2026-11-19 transport: taxi'],
        ['miete 900', `expense 90000 EUR ${TODAY} home: miete`],
        ['gehalt 2500 bekommen', `income 250000 EUR ${TODAY} salary: gehalt`],
        ['zweihundertfünfzig euro miete', `expense 25000 EUR ${TODAY} home: miete`],
        ['siebenundachtzig euro schuhe', `expense 8700 EUR ${TODAY} clothing: schuhe`],
    ])('%s', (text, entry) => {
        expect(entriesIn(text, de)).toEqual([entry]);
    });

    it.each([
        'wie viel habe ich letzte woche für essen ausgegeben?',
        'ich will morgen 20 euro ausgeben',
        'das treffen ist am 27.11.',
        'er schuldet mir 50 euro',
    ])('makes none of "%s"', (text) => {
        expect(entriesIn(text, de)).toEqual([]);
    });
});

describe('German times', () => {
    it.each([
        ['vorgestern', '2026-11-18'],
        ['vor drei wochen', '2026-10-30'],
        ['letzten dienstag', '2026-11-17'],
        ['am 2. mai 2024', '2024-05-02'],
        ['letzten monat', '2026-10-01 to 2026-11-01'],
        ['die letzten zwei wochen', '2026-11-02 to 2026-11-16'],
    ])('%s', (text, time) => {
        expect(timesIn(text, de)).toEqual([time]);
    });
});
