import { describe, expect, it } from '@jest/globals';
import { prepare } from '../../../understanding/prepare.ts';
import { contextWith } from '../context.ts';
import { entriesIn, timesIn } from '../reading.ts';

const nl = { locale: 'nl', currency: 'EUR' };
const TODAY = '2026-11-20';

describe('Dutch entries', () => {
    it.each([
        ['koffie 3,50', `expense 350 EUR ${TODAY} food: koffie`],
        ['gisteren 15 euro taxi', 'expense 1500 EUR 2026-11-19 transport: taxi'],
        ['€12,95 boodschappen', `expense 1295 EUR ${TODAY} food: boodschappen`],
        ['tweehonderdvijftig euro huur', `expense 25000 EUR ${TODAY} home: huur`],
        ['zevenentachtig euro schoenen', `expense 8700 EUR ${TODAY} clothing: schoenen`],
        ['tweeëntwintig euro kapper', `expense 2200 EUR ${TODAY} personal: kapper`],
        ['salaris 2500 ontvangen', `income 250000 EUR ${TODAY} salary: salaris`],
        ['fiets verkocht voor 80', `income 8000 EUR ${TODAY} sales: fiets`],
    ])('%s', (text, entry) => {
        expect(entriesIn(text, nl)).toEqual([entry]);
    });

    it('are known by their words whatever the locale is', () => {
        const english = { locale: 'en', currency: 'EUR' };
        expect(entriesIn('eergisteren 12 euro uitgegeven aan de kapper', english)).toEqual([
            'expense 1200 EUR 2026-11-18 personal: kapper',
        ]);
    });

    it('leave German to German', () => {
        const german = { locale: 'de', currency: 'EUR' };
        expect(entriesIn('gestern 12 euro für essen ausgegeben', german)).toEqual([
            'expense 1200 EUR 2026-11-19 food: essen',
        ]);
    });

    it.each([
        'hoeveel heb ik vorige week uitgegeven aan eten?',
        'ik wil morgen 20 euro uitgeven',
        'de vergadering is op 27-11',
        'hij is me 50 euro schuldig',
        'mijn zus verdient 3000 per maand',
    ])('makes none of "%s"', (text) => {
        expect(entriesIn(text, nl)).toEqual([]);
    });
});

describe('Dutch times', () => {
    it.each([
        ['eergisteren', '2026-11-18'],
        ['gisteravond', '2026-11-19'],
        ['drie weken geleden', '2026-10-30'],
        ['afgelopen dinsdag', '2026-11-17'],
        ['op 2 mei 2024', '2024-05-02'],
        ['18de juli 2014', '2014-07-18'],
        ['de eerste maandag van oktober', '2026-10-05'],
        ['vorige maand', '2026-10-01 to 2026-11-01'],
        ['de laatste twee weken', '2026-11-02 to 2026-11-16'],
        ['deze week', '2026-11-16 to 2026-11-23'],
        ['het derde kwartaal van 2025', '2025-07-01 to 2025-10-01'],
    ])('%s', (text, time) => {
        expect(timesIn(text, nl)).toEqual([time]);
    });
});

describe('Dutch among its neighbours', () => {
    it.each([
        ['ik heb gisteren 20 euro uitgegeven aan eten', 'nl'],
        ['boodschappen bij de jumbo 38', 'nl'],
        ['hoeveel geld heb ik nog', 'nl'],
        ['twee broodjes en een koffie 9', 'nl'],
        ['ich habe gestern 20 euro für essen ausgegeben', 'de'],
        ['zwei brötchen und ein kaffee 9', 'de'],
        ['wie viel geld habe ich noch', 'de'],
        ['spent 20 on dinner yesterday', 'en'],
        ['two sandwiches and a coffee 9', 'en'],
        ['paid the water bill 30', 'en'],
        ['how much did i spend in may', 'en'],
    ])('"%s" is told by its words', (text, code) => {
        const found = ['nl', 'de', 'en'].map(
            (locale) => prepare(text, contextWith({ locale })).language.code,
        );
        expect(found).toEqual([code, code, code]);
    });
});
