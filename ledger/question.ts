/** A question about the ledger is data: a measure of entries that pass a filter, in a period. */
import type { CategoryId } from './category.ts';
import type { Period } from './day.ts';
import type { Entry, Flow } from './entry.ts';

type Measure = 'total' | 'largest';

export interface Question {
    readonly measure: Measure;
    readonly flow: Flow;
    readonly category: CategoryId | null;
    readonly period: Period;
}

/** A category's sum in a period: minor units of the wallet's currency, and how many entries made it. */
export interface CategorySum {
    readonly category: CategoryId;
    readonly total: bigint;
    readonly count: number;
}

export interface Answer {
    readonly question: Question;
    readonly total: bigint;
    readonly count: number;
    /** Largest first; only those with entries. */
    readonly byCategory: readonly CategorySum[];
    /** For `largest`: the entries themselves, largest first. */
    readonly entries: readonly Entry[];
}
