/** The categories every wallet starts with. A category is known by its id; people read its name. */
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
