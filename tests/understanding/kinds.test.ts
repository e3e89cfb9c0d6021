/** Money that came and money that went, told in one message. */
import { describe, expect, it } from '@jest/globals';
import { understand } from '../../understanding/understand.ts';
import { contextWith } from './context.ts';

const kindsOf = (text: string): readonly string[] =>
    understand(text, contextWith()).entries.map(({ kind }) => kind);

describe('income and expenses in one message', () => {
    it.each([
        ['salary 2000 and rent 800', 'income expense'],
        ['got 2000 salary and paid 800 rent', 'income expense'],
        ['paycheck 1500, groceries 80, gas 40', 'income expense expense'],
        ['mom gave me 20 and I spent 15 on lunch', 'income expense'],
        ['sold bike 120, bought helmet 40', 'income expense'],
        ['received a parcel, paid 12 customs', 'expense'],
        ['received my order, cost 45', 'expense'],
        ['Gehalt 2000 und Miete 800', 'income expense'],
        ['salario 2000 y alquiler 800', 'income expense'],
        ['зарплата 2000 и аренда 800', 'income expense'],
    ])('%s', (text, kinds) => {
        expect(kindsOf(text).join(' ')).toBe(kinds);
    });
});

describe('what may be one thing or another', () => {
    it.each([
        'was lunch 20 or 25',
        'around 20 or 30 on lunch',
        'I think I spent more than 50 on food',
        'bought shoes 80 and returned them',
        'food +20',
    ])('%s is asked about', (text) => {
        expect(understand(text, contextWith()).confidence).toBeLessThan(0.5);
    });
});

describe('two amounts of which one is meant', () => {
    it.each([
        ['20 or 25 on lunch', [2000n, 2500n]],
        ['was lunch 20 or 25', [2000n, 2500n]],
        ['coffee 4, lunch 20 or 25', [2000n, 2500n]],
        ['20 oder 25 Euro für Mittagessen', [2000n, 2500n]],
    ])('%s', (text, amounts) => {
        const last = understand(text, contextWith()).entries.at(-1);
        const read = last && [last.amount.value, ...last.amount.alternatives];
        expect(read?.map(({ minor }) => minor)).toEqual(amounts);
    });
});
