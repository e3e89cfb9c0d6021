import { describe, expect, it } from '@jest/globals';
import { understand } from '../../understanding/understand.ts';
import { ASK_BELOW } from '../../understanding/understood.ts';
import { contextWith } from './context.ts';
import { entriesIn } from './reading.ts';

const TODAY = '2026-11-20';
const YESTERDAY = '2026-11-19';

describe('one entry', () => {
    it.each([
        ['spent 20 on lunch', `expense 2000 USD ${TODAY} food: lunch`],
        ['20 lunch', `expense 2000 USD ${TODAY} food: lunch`],
        ['lunch 20', `expense 2000 USD ${TODAY} food: lunch`],
        ['/add 20 lunch', `expense 2000 USD ${TODAY} food: lunch`],
        ['5.50', `expense 550 USD ${TODAY} other: `],
        ['gave mom 50', `expense 5000 USD ${TODAY} family: mom`],
        ['I was charged 12 by Spotify', `expense 1200 USD ${TODAY} subscriptions: Spotify`],
        ['cost me a tenner', `expense 1000 USD ${TODAY} other: `],
        ['Uber $14.20 #work', `expense 1420 USD ${TODAY} transport: Uber #work`],
        ['groceries: 54,90', `expense 5490 USD ${TODAY} food: groceries`],
        ['paid 1200 rent on the 1st', `expense 120000 USD 2026-11-01 home: rent`],
        ['taxi 15 eur yesterday', `expense 1500 EUR ${YESTERDAY} transport: taxi`],
        ['bought 3 coffees for 9.60', `expense 960 USD ${TODAY} food: 3 coffees`],
        ['2x beer 5 each', `expense 1000 USD ${TODAY} food: 2x beer`],
        ['3 beers at 5 each', `expense 1500 USD ${TODAY} food: 3 beers`],
        ['5000 won lunch', `expense 5000 KRW ${TODAY} food: lunch`],
        ['please record 20 lunch', `expense 2000 USD ${TODAY} food: lunch`],
        ['50 Taxi THB', `expense 5000 THB ${TODAY} transport: Taxi`],
        ['ramen ¥1000', `expense 1000 JPY ${TODAY} food: ramen`],
        ['42 KWD hotel', `expense 42000 KWD ${TODAY} travel: hotel`],
        ['12+8.50 lunch', `expense 2050 USD ${TODAY} food: lunch`],
        ['$20 and 43c', `expense 2043 USD ${TODAY} other: `],
        ['snacks at 7-eleven 5.20', `expense 520 USD ${TODAY} food: snacks at 7-eleven`],
        ['iPhone 15 999', `expense 99900 USD ${TODAY} electronics: iPhone 15`],
        ['20.00 Order 12345', `expense 2000 USD ${TODAY} other: Order 12345`],
        ['Zoo [Gifts] 20', `expense 2000 USD ${TODAY} gifts: Zoo`],
    ])('%s', (text, entry) => {
        expect(entriesIn(text)).toEqual([entry]);
    });

    it.each([
        ['got paid 3k', `income 300000 USD ${TODAY} salary: `],
        ['salary 2500', `income 250000 USD ${TODAY} salary: salary`],
        ['received 200 from mom', `income 20000 USD ${TODAY} income: mom`],
        ['+50', `income 5000 USD ${TODAY} income: `],
        ['sold my bike for 120', `income 12000 USD ${TODAY} sales: bike`],
        ['won 200 at the casino', `income 20000 USD ${TODAY} income: casino`],
        ['mom gave me 50', `income 5000 USD ${TODAY} income: mom`],
        ['got 8 back from the shoes', `refund 800 USD ${TODAY} clothing: shoes`],
        ['tax refund 300', `refund 30000 USD ${TODAY} taxes: tax`],
    ])('money that came: %s', (text, entry) => {
        expect(entriesIn(text)).toEqual([entry]);
    });
});

describe('several entries', () => {
    it.each([
        [
            'coffee 4 and a bagel 3.50',
            [`expense 400 USD ${TODAY} food: coffee`, `expense 350 USD ${TODAY} food: bagel`],
        ],
        [
            'coffee 4.50 and a sandwich 7 yesterday',
            [
                `expense 450 USD ${YESTERDAY} food: coffee`,
                `expense 700 USD ${YESTERDAY} food: sandwich`,
            ],
        ],
        [
            '20 lunch and 15 taxi',
            [`expense 2000 USD ${TODAY} food: lunch`, `expense 1500 USD ${TODAY} transport: taxi`],
        ],
        [
            'coffee 4\ntaxi 15 yesterday',
            [
                `expense 400 USD ${TODAY} food: coffee`,
                `expense 1500 USD ${YESTERDAY} transport: taxi`,
            ],
        ],
        [
            'got paid 3000 and spent 20 on lunch',
            [`income 300000 USD ${TODAY} salary: `, `expense 2000 USD ${TODAY} food: lunch`],
        ],
        [
            'coffee €4, bagel 3',
            [`expense 400 EUR ${TODAY} food: coffee`, `expense 300 EUR ${TODAY} food: bagel`],
        ],
    ])('%s', (text, entries) => {
        expect(entriesIn(text)).toEqual(entries);
    });

    it('keeps a stated total apart', () => {
        const { entries, statedTotal } = understand('food 20, taxi 15, total 36', contextWith());
        expect(entries.map(({ amount }) => amount.value.minor)).toEqual([2000n, 1500n]);
        expect(statedTotal?.value).toEqual({ minor: 3600n, currency: 'USD' });
    });
});

describe('what is not sure', () => {
    it('offers both values of 1.234', () => {
        const [entry] = understand('1.234 rent', contextWith()).entries;
        expect(entry?.amount.value.minor).toBe(123_400n);
        expect(entry?.amount.alternatives).toEqual([{ minor: 123n, currency: 'USD' }]);
    });

    it('asks about a number that probably counts something', () => {
        const { intent, confidence } = understand('3 items for lunch', contextWith());
        expect([intent, confidence < ASK_BELOW]).toEqual(['log_expense', true]);
    });

    it.each([
        ['-20 lunch', 'negative', -2000n],
        ['0 lunch', 'zero', 0n],
        ['99,999,999,999,999 lunch', 'too_large', 9_999_999_999_999_900n],
    ])('records nothing of %s and says why', (text, fault, minor) => {
        const { intent, entries, amountFault, amount } = understand(text, contextWith());
        expect([intent, entries, amountFault, amount?.value.minor]).toEqual([
            'none',
            [],
            fault,
            minor,
        ]);
    });

    it('tells what was said from what was assumed', () => {
        const [entry] = understand('20 zorp', contextWith()).entries;
        expect(entry?.day).toEqual({ value: TODAY, said: false });
        expect(entry?.category).toEqual({ value: 'other', said: false });
        expect(entry?.amount.currencySaid).toBe(false);
    });
});
