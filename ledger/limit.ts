/** A limit is an amount per month for the whole wallet or one category; crossing a threshold is told once. */
import type { Categories } from './categories.ts';
import type { CategoryId } from './category.ts';
import type { Month } from './day.ts';
import type { Id } from './entry.ts';
import type { Money } from './money.ts';

/** Percentages of a limit at which somebody is told. */
export const DEFAULT_THRESHOLDS: readonly number[] = [80, 100];

export interface Limit {
    readonly id: Id;
    readonly walletId: Id;
    /** null: everything spent from the wallet. */
    readonly category: CategoryId | null;
    readonly amount: Money;
    readonly thresholds: readonly number[];
    readonly version: number;
    readonly removed: boolean;
}

/** A limit as it stands in one month. */
export interface LimitState {
    readonly limit: Limit;
    readonly month: Month;
    /** Minor units spent in that month on what the limit watches. */
    readonly spent: bigint;
    /** Thresholds already crossed, and so already told, in that month. */
    readonly crossed: readonly number[];
}

/** A threshold passed in a month. It exists once, whatever happens to the entries afterwards. */
export interface Crossing {
    readonly limitId: Id;
    readonly month: Month;
    readonly threshold: number;
    /** Minor units spent when it was passed. */
    readonly spent: bigint;
}

/** A category's limit watches its children too, and what was merged into any of them. */
export function watches(
    limit: Pick<Limit, 'category'>,
    category: CategoryId,
    { family }: Categories,
): boolean {
    return limit.category === null || family(limit.category).includes(category);
}

/** The thresholds that a limit's new sum has passed and that nobody was told of yet. */
export function newCrossings({ limit, month, spent, crossed }: LimitState): readonly Crossing[] {
    return limit.thresholds
        .filter((percent) => spent * 100n >= limit.amount.minor * BigInt(percent))
        .filter((percent) => !crossed.includes(percent))
        .map((threshold) => ({ limitId: limit.id, month, threshold, spent }));
}
