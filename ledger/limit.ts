/**
 * A limit is an amount per day, week, month or year for what is spent from a wallet: everything, a
 * category, or a tag. Passing one of its thresholds is told once.
 */
import type { Categories } from './categories.ts';
import type { CategoryId } from './category.ts';
import { addDays, addMonths, daysBetween, monthOf, periodOf, weekdayOf } from './day.ts';
import type { Day, Period } from './day.ts';
import type { Id } from './entry.ts';
import type { Money } from './money.ts';
import type { Wallet } from './wallet.ts';

/** Percentages of a limit at which somebody is told. */
export const DEFAULT_THRESHOLDS: readonly number[] = [80, 100];

export const LIMIT_UNITS = ['day', 'week', 'month', 'year'] as const;

export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** What a limit watches: everything when both are null; they are never both given. */
export interface LimitScope {
    readonly category: CategoryId | null;
    readonly tag: string | null;
}

export interface Limit extends LimitScope {
    readonly id: Id;
    readonly walletId: Id;
    readonly per: LimitUnit;
    readonly amount: Money;
    readonly thresholds: readonly number[];
    /**
     * The first day whose period leaves to the next one what it had left, or was over; null: each
     * period begins anew.
     */
    readonly carriesFrom: Day | null;
    readonly version: number;
    readonly removed: boolean;
}

/** A limit as it stands in one period. */
export interface LimitState {
    readonly limit: Limit;
    readonly period: Period;
    /** Minor units spent in that period on what the limit watches. */
    readonly spent: bigint;
    /** Minor units that the periods before have left to this one; below zero when they were over. */
    readonly carried: bigint;
    /** Thresholds already crossed, and so already told, in that period. */
    readonly crossed: readonly number[];
}

/** A threshold passed in a period. It exists once, whatever happens to the entries afterwards. */
export interface Crossing {
    readonly limitId: Id;
    /** The first day of the period. */
    readonly start: Day;
    /** In percent; PACE when it isn't passed yet, and will be if it goes on like that. */
    readonly threshold: number;
    /** Minor units spent when it was passed. */
    readonly spent: bigint;
}

/** In place of a threshold. */
export const PACE = 0;

/** Two limits of the same kind would say two things about one: the newer takes the older's place. */
export function isSameKind(left: Limit, right: Pick<Limit, 'category' | 'tag' | 'per'>): boolean {
    return left.category === right.category && left.tag === right.tag && left.per === right.per;
}

/** A scope with its category taken apart into all that count towards it; null: all there are. */
export interface SumScope {
    readonly categories: readonly CategoryId[] | null;
    readonly tag: string | null;
}

/** A category's limit watches its children too, and what was merged into any of them. */
export function scopeIn({ category, tag }: LimitScope, { family }: Categories): SumScope {
    return { tag, categories: category === null ? null : family(category) };
}

/** The one definition of which limits an entry counts towards. */
export function watches(
    { categories, tag }: SumScope,
    entry: { readonly category: CategoryId; readonly tags: readonly string[] },
): boolean {
    if (tag !== null) return entry.tags.includes(tag);
    return categories === null || categories.includes(entry.category);
}

type Calendar = Pick<Wallet, 'monthStart' | 'weekStart'>;

/** The limit's period that holds the day. Years begin with the wallet's January. */
export function limitPeriod(per: LimitUnit, day: Day, { monthStart, weekStart }: Calendar): Period {
    switch (per) {
        case 'day':
            return { start: day, end: addDays(day, 1) };
        case 'week': {
            const start = addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
            return { start, end: addDays(start, 7) };
        }
        case 'month':
            return periodOf(monthOf(day, monthStart), monthStart);
        case 'year': {
            const year = monthOf(day, monthStart).slice(0, 4);
            const { start } = periodOf(`${year}-01`, monthStart);
            return { start, end: addMonths(start, 12) };
        }
    }
}

/** How many whole periods lie before `start`, from the one that holds `from` on. */
export function periodsBefore(
    { per, carriesFrom }: Pick<Limit, 'per' | 'carriesFrom'>,
    start: Day,
    calendar: Calendar,
): { readonly from: Day; readonly count: number } | null {
    if (carriesFrom === null) return null;
    const { start: from } = limitPeriod(per, carriesFrom, calendar);
    const count = unitsBetween(per, from, start);
    return count > 0 ? { from, count } : null;
}

function unitsBetween(per: LimitUnit, from: Day, to: Day): number {
    if (per === 'day') return daysBetween(from, to);
    if (per === 'week') return daysBetween(from, to) / 7;
    const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
    const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
    const years = toYear - fromYear;
    return per === 'year' ? years : years * 12 + toMonth - fromMonth;
}

/** What may be spent in the period, in minor units: what was set, and what was left before. */
export function allowance({ limit, carried }: Pick<LimitState, 'limit' | 'carried'>): bigint {
    const whole = limit.amount.minor + carried;
    return whole > 0n ? whole : 0n;
}

/** The thresholds that a limit's new sum has passed and that nobody was told of yet. */
export function newCrossings(state: LimitState): readonly Crossing[] {
    const { limit, period, spent, crossed } = state;
    return limit.thresholds
        .filter((percent) => isPassed(state, percent))
        .filter((percent) => !crossed.includes(percent))
        .map((threshold) => ({ limitId: limit.id, start: period.start, threshold, spent }));
}

/** Whether that much of the limit is spent now. Nothing spent has passed nothing. */
export function isPassed(
    state: Pick<LimitState, 'limit' | 'carried' | 'spent'>,
    percent: number,
): boolean {
    return state.spent > 0n && state.spent * 100n >= allowance(state) * BigInt(percent);
}
