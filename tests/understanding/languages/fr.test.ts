import { describe, expect, it } from '@jest/globals';
import { entriesIn, timesIn } from '../reading.ts';

const fr = { locale: 'fr', currency: 'EUR' };
const TODAY = '2026-11-20';

describe('French entries', () => {
    it.each([
        ['courses 54,90', `expense 5490 EUR ${TODAY} food: courses`],
        ["j'ai dépensé 20€ au resto hier", 'expense 2000 EUR 2026-11-19 food: resto'],
        ["j'ai reçu 1500 de salaire", `income 150000 EUR ${TODAY} salary: salaire`],
        ["on m'a remboursé 15", `refund 1500 EUR ${TODAY} other: `],
        ["l'hôtel 120", `expense 12000 EUR ${TODAY} travel: hôtel`],
        ['quatre-vingt-dix-sept dollars de livres', `expense 9700 USD ${TODAY} fun: livres`],
        ['soixante et onze euros de courses', `expense 7100 EUR ${TODAY} food: courses`],
        ['deux mille trois cents euros de loyer', `expense 230000 EUR ${TODAY} home: loyer`],
    ])('%s', (text, entry) => {
        expect(entriesIn(text, fr)).toEqual([entry]);
    });

    it.each([
        "combien j'ai dépensé en courses",
        'je vais dépenser 20 en courses',
        "je n'ai pas payé 30 de loyer",
    ])('makes none of "%s"', (text) => {
        expect(entriesIn(text, fr)).toEqual([]);
    });
});

describe('French times', () => {
    it.each([
        ['avant-hier', '2026-11-18'],
        ['il y a 3 semaines', '2026-10-30'],
        ['il y a un mois', '2026-10-20'],
        ['mardi dernier', '2026-11-17'],
        ['lundi de la semaine dernière', '2026-11-09'],
        ['le 2 mai 2024', '2024-05-02'],
        ['1er avril', '2026-04-01'],
        ["dernier jour d'octobre", '2026-10-31'],
        ['troisième mardi de septembre', '2026-09-15'],
        ['le mois dernier', '2026-10-01 to 2026-11-01'],
        ['les deux dernières semaines', '2026-11-02 to 2026-11-16'],
        ['depuis le début du mois', '2026-11-01 to 2026-11-21'],
        ['le premier trimestre 2025', '2025-01-01 to 2025-04-01'],
        ['du 3 au 9 novembre', '2026-11-03 to 2026-11-10'],
        ['le week-end dernier', '2026-11-14 to 2026-11-16'],
        ["l'été dernier", '2026-06-21 to 2026-09-23'],
    ])('%s', (text, time) => {
        expect(timesIn(text, fr)).toEqual([time]);
    });
});
