/** Ukrainian as people write it to a bot: what is recorded, which times are read, what is none of it. */
import { describe, expect, it } from '@jest/globals';
import { understand } from '../../../understanding/understand.ts';
import { ASK_BELOW } from '../../../understanding/understood.ts';
import { contextWith } from '../context.ts';
import { entriesIn, timesIn } from '../reading.ts';

const ukrainian = { locale: 'uk', currency: 'UAH' };

describe('entries', () => {
    it.each([
        ['кава 65', ['expense 6500 UAH 2026-11-20 food: кава']],
        ['150 грн таксі вчора', ['expense 15000 UAH 2026-11-19 transport: таксі']],
        ['+30000 зарплата', ['income 3000000 UAH 2026-11-20 salary: зарплата']],
        ['витратила 1,5к на продукти', ['expense 150000 UAH 2026-11-20 food: продукти']],
        ["п'ятсот гривень на метро", ['expense 50000 UAH 2026-11-20 transport: метро']],
        ['повернули 300 за квиток', ['refund 30000 UAH 2026-11-20 fun: квиток']],
        [
            'обід 180 і таксі 150',
            [
                'expense 18000 UAH 2026-11-20 food: обід',
                'expense 15000 UAH 2026-11-20 transport: таксі',
            ],
        ],
    ])('%s', (text, entries) => {
        expect(entriesIn(text, ukrainian)).toEqual(entries);
    });

    it.each(['кава 65 гривень', 'витратив 300 на обід'])('in any locale: %s', (text) => {
        expect(entriesIn(text)).toHaveLength(1);
    });
});

describe('times', () => {
    it.each([
        ['позавчора', ['2026-11-18']],
        ['минулого вівторка', ['2026-11-17']],
        ['третього листопада', ['2026-11-03']],
        ['31-го жовтня 2024', ['2024-10-31']],
        ['два тижні тому', ['2026-11-06']],
        ['минулого тижня', ['2026-11-09 to 2026-11-16']],
        ['за останні три місяці', ['2026-08-01 to 2026-11-01']],
        ['у позаминулому році', ['2024-01-01 to 2025-01-01']],
        ['з 5 по 10 травня', ['2026-05-05 to 2026-05-11']],
        ['у березні 2025 року', ['2025-03-01 to 2025-04-01']],
        ['у березні минулого року', ['2025-03-01 to 2025-04-01']],
        ["в п'ятницю", ['2026-11-20']],
    ])('%s', (text, times) => {
        expect(timesIn(text, ukrainian)).toEqual(times);
    });
});

describe('what is no record', () => {
    it.each([
        'скільки коштує квиток за 3000?',
        'хочу купити телефон за 30000',
        'завтра віддам 500 за таксі',
        'євро виріс на 3 гривні',
    ])('%s', (text) => {
        const { entries, confidence } = understand(text, contextWith(ukrainian));
        expect(entries.length > 0 && confidence >= ASK_BELOW).toBe(false);
    });
});
