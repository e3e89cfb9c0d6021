/** Recurring entries for the store suites: rent on the 1st, made by somebody on 19 November 2026. */
import type { Id } from '../../ledger/entry.ts';
import type { Recurring } from '../../ledger/recurring.ts';
import { addRecurring, type RecurringDraft } from '../../ledger/repeat.ts';
import { TODAY, type Talker } from '../db/people.ts';

export function rent(more: Partial<RecurringDraft> = {}): RecurringDraft {
    return {
        kind: 'expense',
        amount: { minor: 90_000n, currency: 'USD' },
        category: 'home',
        description: 'rent',
        tags: [],
        rhythm: { unit: 'month', interval: 1, day: 1 },
        start: TODAY,
        end: null,
        ...more,
    };
}

export interface Made {
    readonly rule: Recurring;
    /** Of the change that made it. */
    readonly change: Id;
}

export function makeRule(person: Talker, draft: RecurringDraft = rent()): Promise<Made> {
    return person.turn(async ({ book }, actor) => {
        const { outcome, state } = await addRecurring(book, draft, actor);
        return { rule: state.rule, change: outcome.change.id };
    });
}
