/** What a wallet's people call things: their categories, and what their corrections taught. */
import { PLAIN_CATEGORIES, type Categories } from './categories.ts';
import type { LearnedPhrase } from './learned.ts';

export interface Vocabulary {
    readonly categories: Categories;
    /** Those that weren't forgotten; their categories as they count now. */
    readonly learned: readonly LearnedPhrase[];
}

export const NO_VOCABULARY: Vocabulary = { categories: PLAIN_CATEGORIES, learned: [] };
