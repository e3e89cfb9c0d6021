import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { isMessageKey, wordsFor } from '../../dialogs/messages/catalogue.ts';
import { en } from '../../dialogs/messages/en.ts';
import { EXPENSE_CATEGORIES, INCOME_CATEGORIES } from '../../ledger/category.ts';

describe('the words', () => {
    it.each(Object.entries(en))('%s can be read', (_key, message) => {
        expect(() => new IntlMessageFormat(message, 'en')).not.toThrow();
    });

    it.each(Object.entries(en))('%s keeps to the voice', (_key, message) => {
        expect(message).not.toMatch(/!|oops|invalid|error|please try again/i);
        // A straight apostrophe is ICU's escape, and would swallow what follows.
        expect(message).not.toContain("'");
    });

    it.each([...EXPENSE_CATEGORIES, ...INCOME_CATEGORIES])('name the category %s', (category) => {
        expect(isMessageKey(`category.${category}`)).toBe(true);
    });

    it('of a language that isn’t there are English', () => {
        expect(wordsFor('tlh')('day.today')).toBe('today');
    });

    it('take what people wrote as it is', () => {
        const words = wordsFor('en-GB');
        const what = '<b>{amount}</b> # {x, plural, other {#}}';
        const shown = words('row.expense', { amount: '$1', what, category: 'Food' });
        expect(shown).toBe(`$1 ${what} · Food`);
    });
});
