/** Russian as people write it to a bot: what is recorded, which times are read, what is none of it. */
import { describe, expect, it } from '@jest/globals';
import { understand } from '../../../understanding/understand.ts';
import { ASK_BELOW } from '../../../understanding/understood.ts';
import { contextWith } from '../context.ts';
import { entriesIn, timesIn } from '../reading.ts';

const russian = { locale: 'ru', currency: 'RUB' };

describe('entries', () => {
    it.each([
        ['кофе 250', ['expense 25000 RUB 2026-11-20 food: кофе']],
        ['1000 р такси', ['expense 100000 RUB 2026-11-20 transport: такси']],
        ['+50000 зарплата', ['income 5000000 RUB 2026-11-20 salary: зарплата']],
        ['потратил 1,5к на продукты', ['expense 150000 RUB 2026-11-20 food: продукты']],
        ['250 руб. обед вчера', ['expense 25000 RUB 2026-11-19 food: обед']],
        ['3 евро кофе', ['expense 300 EUR 2026-11-20 food: кофе']],
        ['сто рублей на метро', ['expense 10000 RUB 2026-11-20 transport: метро']],
        ['полторы тысячи на такси', ['expense 150000 RUB 2026-11-20 transport: такси']],
        ['2 пива 400', ['expense 40000 RUB 2026-11-20 food: 2 пива']],
        ['3 кофе по 200', ['expense 60000 RUB 2026-11-20 food: 3 кофе']],
        ['вернули 500 за билет', ['refund 50000 RUB 2026-11-20 fun: билет']],
        ['мне перевели 3000', ['income 300000 RUB 2026-11-20 income: ']],
        [
            'потратил на обед 300 руб и на такси 500 руб',
            [
                'expense 30000 RUB 2026-11-20 food: обед',
                'expense 50000 RUB 2026-11-20 transport: такси',
            ],
        ],
    ])('%s', (text, entries) => {
        expect(entriesIn(text, russian)).toEqual(entries);
    });

    it.each(['кофе 250 рублей', 'потратил 300 на обед'])('in any locale: %s', (text) => {
        expect(entriesIn(text)).toHaveLength(1);
    });
});

describe('amounts', () => {
    it.each([
        ['две с половиной тысячи', 250000],
        ['сто двадцать пять рублей', 12500],
        ['5 т.р. штраф', 500000],
        ['хлеб 45 рублей 50 копеек', 4550],
        ['косарь на бензин', 100000],
        ['такси 300 плюс 150', 45000],
        ['1 250,50 еда', 125050],
    ])('%s', (text, minor) => {
        expect(Number(understand(text, contextWith(russian)).amount?.value.minor)).toBe(minor);
    });
});

describe('times', () => {
    it.each([
        ['позавчера', ['2026-11-18']],
        ['в прошлый вторник', ['2026-11-17']],
        ['третьего ноября', ['2026-11-03']],
        ['31-ое октября 2024', ['2024-10-31']],
        ['две недели назад', ['2026-11-06']],
        ['на прошлой неделе', ['2026-11-09 to 2026-11-16']],
        ['за последние три месяца', ['2026-08-01 to 2026-11-01']],
        ['в позапрошлом году', ['2024-01-01 to 2025-01-01']],
        ['с 5 по 10 мая', ['2026-05-05 to 2026-05-11']],
        ['с понедельника по пятницу', ['2026-11-16 to 2026-11-21']],
        ['с начала года', ['2026-01-01 to 2026-11-21']],
        ['прошлым летом', ['2026-06-21 to 2026-09-23']],
        ['в марте 2025 года', ['2025-03-01 to 2025-04-01']],
    ])('%s', (text, times) => {
        expect(timesIn(text, russian)).toEqual(times);
    });
});

describe('what is no record', () => {
    it.each([
        'сколько стоит билет за 3000?',
        'хочу купить телефон за 30000',
        'завтра отдам 500 за такси',
        'ты заплатил 500?',
        'евро вырос на 3 рубля',
        'купи хлеб за 50',
        'поставь таймер на 10 минут',
    ])('%s', (text) => {
        const { entries, confidence } = understand(text, contextWith(russian));
        expect(entries.length > 0 && confidence >= ASK_BELOW).toBe(false);
    });
});
