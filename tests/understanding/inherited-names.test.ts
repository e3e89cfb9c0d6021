import { describe, expect, it } from '@jest/globals';
import { understand } from '../../understanding/understand.ts';
import { contextWith } from './context.ts';

/** What every object of JavaScript's has, and no table of words. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype).filter((name) =>
    /^[a-z]+$/i.test(name),
);

const SENTENCES = [
    'spent 20 on ~',
    '20 ~',
    '~ 20',
    '20~',
    '~$20',
    '~',
    'a ~ of coffees 5',
    '~ last month',
    'set ~ to 300 a month',
    'how much did I spend on ~ this year?',
];

describe('a word that every object inherits', () => {
    it.each(INHERITED)('is a word like any other: %s', (name) => {
        for (const sentence of SENTENCES) {
            const read = (word: string) => {
                const { intent, entries } = understand(sentence.replace('~', word), contextWith());
                return { sentence, intent, amounts: entries.map(({ amount }) => amount.value) };
            };
            expect(read(name)).toEqual(read('grumblefitz'));
        }
    });
});
