/** Polish as people write it to a bot, with accents and without. */
import { describe, expect, it } from '@jest/globals';
import { entriesIn, timesIn } from '../reading.ts';

const polish = { locale: 'pl', currency: 'PLN' };

describe('entries', () => {
    it.each([
        ['kawa 12', ['expense 1200 PLN 2026-11-20 food: kawa']],
        ['zaplacilam 35 zl za taxi wczoraj', ['expense 3500 PLN 2026-11-19 transport: taxi']],
        ['+5000 wypłata', ['income 500000 PLN 2026-11-20 salary: wypłata']],
        ['zwrot za buty 199', ['refund 19900 PLN 2026-11-20 clothing: buty']],
    ])('%s', (text, entries) => {
        expect(entriesIn(text, polish)).toEqual(entries);
    });
});

describe('times', () => {
    it.each([
        ['przedwczoraj', ['2026-11-18']],
        ['w zeszły wtorek', ['2026-11-17']],
        ['trzeciego listopada', ['2026-11-03']],
        ['dwa tygodnie temu', ['2026-11-06']],
        ['w zeszłym tygodniu', ['2026-11-09 to 2026-11-16']],
        ['w marcu 2025 roku', ['2025-03-01 to 2025-04-01']],
    ])('%s', (text, times) => {
        expect(timesIn(text, polish)).toEqual(times);
    });
});
