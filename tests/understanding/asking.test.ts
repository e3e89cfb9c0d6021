import { describe, expect, it } from '@jest/globals';
import { understand } from '../../understanding/understand.ts';
import { contextWith } from './context.ts';

const intentOf = (text: string): string => understand(text, contextWith()).intent;

describe('questions', () => {
    it.each([
        ['how much did I spend on food last week', 'query_spending'],
        ['what did I spend most on', 'query_spending'],
        ['did I spend more than 50 on food?', 'query_spending'],
        ['food last month', 'query_spending'],
        ['and in october?', 'query_spending'],
        ['how much did I earn in May', 'query_income'],
        ['my income this year', 'query_income'],
        ["what's my balance", 'query_balance'],
        ['balance', 'query_balance'],
        ['how much money do I have left', 'query_balance'],
        ['show my last 5 transactions', 'query_transactions'],
        ['my last 5 expenses', 'query_transactions'],
        ["what's my budget for food", 'query_limit'],
    ])('%s is a %s', (text, intent) => {
        expect(understand(text, contextWith())).toMatchObject({ intent, entries: [] });
    });

    it('reads what a question is about', () => {
        const { question } = understand(
            'did I spend more than 50 on food last week?',
            contextWith(),
        );
        expect(question).toMatchObject({
            measure: 'total',
            category: { value: 'food' },
            period: { value: { start: '2026-11-09', end: '2026-11-16' } },
            threshold: { direction: 'more', amount: { value: { minor: 5000n } } },
        });
    });

    it.each([
        ['what did I spend most on', { measure: 'top_category' }],
        ['show my last 5 transactions', { measure: 'list', count: 5 }],
        ['what was my biggest purchase this month', { measure: 'largest' }],
        ['how much do I spend on average per month', { measure: 'average' }],
    ])('%s is measured as asked', (text, question) => {
        expect(understand(text, contextWith()).question).toMatchObject(question);
    });

    it('works out a sum and records nothing', () => {
        const { intent, result, entries } = understand('what is 20 plus 30', contextWith());
        expect([intent, result, entries]).toEqual([
            'calculate',
            { minor: 5000n, currency: 'USD' },
            [],
        ]);
    });
});

describe('orders', () => {
    it.each([
        ['undo', 'undo'],
        ['redo', 'redo'],
        ['help', 'help'],
        ['hi', 'greeting'],
        ['thanks', 'thanks'],
        ['yes', 'yes'],
        ['no', 'no'],
        ['make it 25', 'edit_entry'],
        ['no, 85', 'edit_entry'],
        ['that was yesterday', 'edit_entry'],
        ['category fun', 'edit_entry'],
        ['delete everything from last week', 'delete_entry'],
        ['delete the last one', 'delete_entry'],
        ['moved 300 to savings', 'transfer'],
        ['me@example.com', 'give_address'],
    ])('%s: %s', (text, intent) => {
        expect(intentOf(text)).toBe(intent);
    });

    it.each([
        ['set food to 300 a month', 30_000n, 'food', 'month', false],
        ['limit 1000 a month', 100_000n, undefined, 'month', false],
        ['set a monthly limit of 800', 80_000n, undefined, 'month', false],
        ['budget 500 for food', 50_000n, 'food', null, false],
        ['food 300 a month', 30_000n, 'food', 'month', false],
        ['limit 50 a day', 5000n, undefined, 'day', false],
        ['remove the food limit', undefined, 'food', null, true],
    ])('%s sets a limit', (text, minor, category, limitPer, removes) => {
        const read = understand(text, contextWith());
        expect(read).toMatchObject({ intent: 'set_limit', limitPer, removes });
        expect(read.amount?.value.minor).toBe(minor);
        expect(read.category?.value).toBe(category);
    });
});

describe('what is none of these', () => {
    it.each([
        'asdf',
        'Coffee',
        'tell me a joke',
        'what is the weather tomorrow',
        'please pay my electricity bill of 50',
        'pay Anna $50',
        'I want to buy a car for 20000',
        'transfer 200 to my sister please',
        'convert 100 dollars to euros',
        'set a timer for 10 minutes',
        'how do I make 20 pancakes',
        'rent 900?',
        'I would like to add 50 dollars to my card',
        'see you at 7',
        'delete 20 lunch',
    ])('%s records nothing', (text) => {
        expect(understand(text, contextWith()).entries).toEqual([]);
    });
});

describe("a person's own words", () => {
    it('win over the built-in ones', () => {
        const learned = new Map([['coffee', 'fun']]);
        const categories = new Map([['lunch', 'own-lunches']]);
        const categoryOf = (text: string): string | undefined =>
            understand(text, contextWith({ learned, categories })).entries[0]?.category.value;
        expect(categoryOf('coffee 4')).toBe('fun');
        expect(categoryOf('lunch 12')).toBe('own-lunches');
        expect(categoryOf('taxi 12')).toBe('transport');
    });
});

describe('evidence', () => {
    it('holds every reading that was considered, the best first', () => {
        const { evidence, intent } = understand('spent 20 on lunch', contextWith());
        const scores = evidence.map(({ score }) => score);
        expect(evidence[0]?.intent).toBe(intent);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(evidence[0]?.because.join()).toContain('holds an amount');
    });
});
