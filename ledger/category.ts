/** The categories every wallet starts with. A category is known by its id; people read its name. */
import type { Id } from './entry.ts';

export type CategoryId = string;

export const EXPENSE_CATEGORIES = [
    'food',
    'transport',
    'home',
    'utilities',
    'clothing',
    'health',
    'fun',
    'sport',
    'travel',
    'education',
    'gifts',
    'subscriptions',
    'personal',
    'pets',
    'family',
    'electronics',
    'insurance',
    'taxes',
    'fees',
    'other',
] as const;

export const INCOME_CATEGORIES = ['salary', 'sales', 'interest', 'gift', 'income'] as const;

/** Where an expense, or an income, goes when nothing says where. */
export const FALLBACK_CATEGORY = { expense: 'other', income: 'income' } as const;

const COMMON: ReadonlySet<string> = new Set([...EXPENSE_CATEGORIES, ...INCOME_CATEGORIES]);

/** Whether it is one that every wallet starts with. */
export function isCommon(id: CategoryId): boolean {
    return COMMON.has(id);
}

/** What a wallet made of a category: one of its own, or one of the above renamed, moved or merged. */
export interface OwnCategory {
    /** An id of its own, or the word of one that every wallet starts with. */
    readonly id: CategoryId;
    readonly walletId: Id;
    /** null: as every wallet calls it. */
    readonly name: string | null;
    readonly parent: CategoryId | null;
    /** Its entries keep its id and count as that one's; null: it stands for itself. */
    readonly mergedInto: CategoryId | null;
    readonly version: number;
    /** Nothing is made of it any more. */
    readonly removed: boolean;
}
