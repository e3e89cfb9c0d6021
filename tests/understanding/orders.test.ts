import { describe, expect, it } from '@jest/globals';
import { understand } from '../../understanding/understand.ts';
import { contextWith } from './context.ts';

function read(text: string): ReturnType<typeof understand> {
    return understand(text, contextWith());
}

describe('an order to delete', () => {
    it.each([
        'delete everything',
        'wipe all my data',
        'remove my account',
        'reset',
        'erase the wallet',
        'start over',
    ])('is about all there is: %s', (text) => {
        expect(read(text)).toMatchObject({ intent: 'delete_entry', all: true });
    });

    it.each(['delete the last one', 'delete last', 'delete that', 'remove the last entry'])(
        'is about one entry: %s',
        (text) => {
            const one = { intent: 'delete_entry', all: false, amount: null, description: '' };
            expect(read(text)).toMatchObject(one);
        },
    );

    it('is about what was bought where its name holds the word', () => {
        expect(read('remove the data plan')).toMatchObject({ intent: 'delete_entry', all: false });
    });
});

describe('a question', () => {
    it.each(['and last week?', 'what about food?', 'and in october?', 'how about last month'])(
        'follows the one before: %s',
        (text) => {
            expect(read(text).question?.follows).toBe(true);
        },
    );

    it.each(['how much did i spend last week', 'food last month', 'my last 5 entries'])(
        'stands for itself: %s',
        (text) => {
            expect(read(text).question?.follows).toBe(false);
        },
    );
});

describe('what is said to repeat', () => {
    it.each([
        'rent 900 every month',
        'cleaner 40 weekly',
        'every week cleaner 50',
        'netflix 16 a month',
    ])('is told apart: %s', (text) => {
        expect(read(text)).toMatchObject({ intent: 'add_recurring' });
    });

    it.each(['weekly groceries 83', 'lunch 20 every time i come here', 'lunch 12'])(
        'is one entry: %s',
        (text) => {
            expect(read(text).intent).toBe('log_expense');
        },
    );
});

describe('a limit', () => {
    it('goes when there shall be none', () => {
        expect(read('no limit on food')).toMatchObject({ intent: 'set_limit', removes: true });
    });
});

describe('a new name', () => {
    it('is kept apart from the old one', () => {
        expect(read('rename the old mill to Bistro 12')).toMatchObject({
            intent: 'edit_entry',
            description: 'old mill',
            renamed: 'Bistro 12',
            amount: null,
        });
    });
});
