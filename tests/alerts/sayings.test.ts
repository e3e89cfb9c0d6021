import { describe, expect, it } from '@jest/globals';
import { wordsFor } from '../../dialogs/messages/catalogue.ts';
import { EXPENSE_CATEGORIES } from '../../ledger/category.ts';
import { understand } from '../../understanding/understand.ts';
import type { Context } from '../../understanding/understood.ts';

const CONTEXT: Context = {
    now: new Date('2026-11-19T12:00:00Z'),
    timeZone: 'UTC',
    locale: 'en',
    currency: 'USD',
    monthStart: 1,
    categories: new Map(),
    learned: new Map(),
};
const words = wordsFor('en');
const per = words('limit.per.month');

describe('what a mail tells its reader to say', () => {
    it.each(EXPENSE_CATEGORIES)('is understood for %s', (category) => {
        const name = words(`category.${category}`).toLowerCase();
        const raise = understand(
            words('mail.limit.sayRaise', { name, amount: '350', per }),
            CONTEXT,
        );
        expect(raise).toMatchObject({
            intent: 'set_limit',
            removes: false,
            category: { value: category },
        });
        expect(raise.amount?.value.minor).toBe(35_000n);
        const stop = understand(words('mail.limit.sayStop', { name }), CONTEXT);
        expect(stop).toMatchObject({
            intent: 'set_limit',
            removes: true,
            category: { value: category },
        });
    });

    it('is understood for everything together', () => {
        const raise = understand(words('mail.limit.sayRaiseAll', { amount: '350', per }), CONTEXT);
        expect(raise).toMatchObject({ intent: 'set_limit', removes: false, category: null });
        expect(raise.amount?.value.minor).toBe(35_000n);
        const stop = understand(words('mail.limit.sayStopAll'), CONTEXT);
        expect(stop).toMatchObject({ intent: 'set_limit', removes: true, category: null });
    });
});
