import { describe, expect, it } from '@jest/globals';
import { entriesIn, timesIn } from '../reading.ts';

const tr = { locale: 'tr', currency: 'TRY' };
const TODAY = '2026-11-20';

describe('Turkish entries', () => {
    it.each([
        ['kahve 85', `expense 8500 TRY ${TODAY} food: kahve`],
        ['500 lira harcadım dün markette', 'expense 50000 TRY 2026-11-19 food: markette'],
        ['bugün 45 liraya kahve içtim', `expense 4500 TRY ${TODAY} food: kahve`],
        ['yüz elli lira taksi', `expense 15000 TRY ${TODAY} transport: taksi`],
        ['ikiyüzelli tl kitap', `expense 25000 TRY ${TODAY} fun: kitap`],
        ['kira geliri 12000', `income 1200000 TRY ${TODAY} income: kira geliri`],
        ['babam 1000 lira gönderdi', `income 100000 TRY ${TODAY} income: babam gönderdi`],
    ])('%s', (text, entry) => {
        expect(entriesIn(text, tr)).toEqual([entry]);
    });

    it.each([
        'geçen hafta yemeğe ne kadar harcadım?',
        'yarın 500 lira harcayacağım',
        'toplantı 27 kasımda',
        'bana 500 lira borcu var',
        'o cekete 400 vermeli miyim?',
    ])('makes none of "%s"', (text) => {
        expect(entriesIn(text, tr)).toEqual([]);
    });
});

describe('Turkish times', () => {
    it.each([
        ['dün', '2026-11-19'],
        ['öbürsü gün', '2026-11-18'],
        ['üç ay önce', '2026-08-20'],
        ['geçen pazar', '2026-11-15'],
        ['üç mart 2015', '2015-03-03'],
        ['mart 3 2015', '2015-03-03'],
        ['geçen ay', '2026-10-01 to 2026-11-01'],
        ['bu yıl', '2026-01-01 to 2027-01-01'],
        ['son iki gün', '2026-11-18 to 2026-11-20'],
        ['son 2 ay', '2026-09-01 to 2026-11-01'],
    ])('%s', (text, time) => {
        expect(timesIn(text, tr)).toEqual([time]);
    });
});
