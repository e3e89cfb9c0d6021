/** The limits that a change touches, as they stand after it. */
import { includes, type Day, type Period } from './day.ts';
import { flowOf, partsOf, type Entry } from './entry.ts';
import {
    limitPeriod,
    scopeIn,
    watches,
    type Limit,
    type LimitState,
    type SumScope,
} from './limit.ts';
import type { Book } from './ports.ts';
import type { Revision } from './posting.ts';

/** A limit in one of its periods, as the book is asked for its state. */
export interface LimitPeriod {
    readonly limit: Limit;
    readonly scope: SumScope;
    readonly period: Period;
}

/** These limits as they stand in the period that holds the day. */
export async function statesOn(
    book: Book,
    day: Day,
    limits: readonly Limit[] = book.wallet.limits,
): Promise<readonly LimitState[]> {
    const scoped = await scopedIn(book, limits);
    return book.limitStates(
        scoped.map((one) => ({ ...one, period: limitPeriod(one.limit.per, day, book.wallet) })),
    );
}

/** With the change counted in; nothing is read when no limit watches what changed. */
export async function statesAfter(
    book: Book,
    revisions: readonly Revision<Entry>[],
): Promise<readonly LimitState[]> {
    const { wallet } = book;
    if (wallet.limits.length === 0) return [];
    const scoped = await scopedIn(book, wallet.limits);
    const touched = scoped.flatMap(({ limit, scope }) => {
        const days = revisions.flatMap(({ before, after }) => [
            ...partsIn(before, scope),
            ...partsIn(after, scope),
        ]);
        const periods = days.map(({ day }) => limitPeriod(limit.per, day, wallet));
        const apart = new Map(periods.map((period) => [period.start, period]));
        return [...apart.values()].map((period) => ({ limit, scope, period }));
    });
    if (touched.length === 0) return [];
    const states = await book.limitStates(touched);
    return states.map((state, place) => {
        const scope = touched[place]?.scope;
        return scope ? { ...state, spent: state.spent + spentBy(revisions, scope, state) } : state;
    });
}

async function scopedIn(book: Book, limits: readonly Limit[]) {
    if (limits.length === 0) return [];
    const { categories } = await book.vocabulary();
    return limits.map((limit) => ({ limit, scope: scopeIn(limit, categories) }));
}

/** The days on which the entry counts in what is watched, deleted or not. */
function partsIn(entry: Entry | null, scope: SumScope): ReturnType<typeof partsOf> {
    if (!entry || flowOf(entry.kind) !== 'expense' || !watches(scope, entry)) return [];
    return partsOf(entry);
}

/** What the change adds to what was spent in the period, in minor units. */
export function spentBy(
    revisions: readonly Revision<Entry>[],
    scope: SumScope,
    { period }: Pick<LimitState, 'period'>,
): bigint {
    const effect = (entry: Entry | null): bigint =>
        partsIn(entry, scope)
            .filter(({ day }) => includes(period, day))
            .reduce((sum, part) => sum + part.effect, 0n);
    return revisions.reduce((sum, { before, after }) => sum + effect(after) - effect(before), 0n);
}
