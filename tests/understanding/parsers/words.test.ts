import { describe, expect, it } from '@jest/globals';
import { address } from '../../../understanding/parsers/address.ts';
import { bracketCategory } from '../../../understanding/parsers/bracket-category.ts';
import { category } from '../../../understanding/parsers/category.ts';
import { numberedName } from '../../../understanding/parsers/numbered-name.ts';
import { ownCategory } from '../../../understanding/parsers/own-category.ts';
import { question } from '../../../understanding/parsers/question.ts';
import { slashCommand } from '../../../understanding/parsers/slash-command.ts';
import { tag } from '../../../understanding/parsers/tag.ts';
import { foundBy } from '../reading.ts';

describe('tags', () => {
    it('are words after a sign, and no numbers', () => {
        expect(foundBy(tag, 'lunch #work #q4-trip #12345 c#sharp')).toEqual([
            '#work → work',
            '#q4-trip → q4-trip',
        ]);
    });
});

describe('categories', () => {
    it.each([
        ['lunch', ['lunch → food by word']],
        ['Sandwiches', ['Sandwiches → food by word']],
        ['transport', ['transport → transport by name']],
        ['salary', ['salary → salary by word']],
        ['launch', []],
    ])('%s', (text, found) => {
        expect(foundBy(category, text)).toEqual(found);
    });

    it("are the person's own where these were given or learned", () => {
        const changes = {
            categories: new Map([['dog walking', 'own-1']]),
            learned: new Map([['shoes', 'sport']]),
        };
        expect(foundBy(ownCategory, 'Dog walking shoes', changes)).toEqual([
            'Dog walking → own-1 by own',
            'shoes → sport by learned',
        ]);
    });

    it('in brackets are named, or left out when there is none of that name', () => {
        expect(foundBy(bracketCategory, 'lunch [Food]')).toEqual(['[Food] → food by bracket']);
        expect(foundBy(bracketCategory, 'lunch [Zorp]')).toEqual(['[Zorp] → [Zorp]']);
        expect(foundBy(bracketCategory, 'lunch [[[]')).toEqual([]);
    });
});

describe('other marks', () => {
    it('finds names that hold a number', () => {
        expect(foundBy(numberedName, 'snacks at 7-eleven')).toEqual(['7-eleven → 7-eleven']);
    });

    it('finds addresses', () => {
        expect(foundBy(address, 'mail me@example.co.uk')).toEqual([
            'me@example.co.uk → me@example.co.uk',
        ]);
        expect(foundBy(address, 'coffee @ work 4')).toEqual([]);
    });

    it('finds commands at the start alone', () => {
        expect(foundBy(slashCommand, '/add 20 lunch')).toEqual(['/add → add']);
        expect(foundBy(slashCommand, 'and/or 20')).toEqual([]);
    });

    it.each([
        ['how much', ['how → word']],
        ['did i pay', ['did → word']],
        ['lunch 20?', ['? → mark']],
        ['will 20', []],
        ['lunch with the can', []],
    ])('tells whether a message asks: %s', (text, found) => {
        expect(foundBy(question, text)).toEqual(found);
    });
});
