/** The acts on a wallet's limits. Each can be taken back like any other change. */
import type { Day } from './day.ts';
import { checkAmount } from './check.ts';
import {
    DEFAULT_THRESHOLDS,
    isSameKind,
    limitPeriod,
    newCrossings,
    type Limit,
    type LimitScope,
    type LimitState,
    type LimitUnit,
} from './limit.ts';
import { statesOn } from './limit-states.ts';
import type { Money } from './money.ts';
import type { Actor, Book } from './ports.ts';
import { post, type Outcome } from './post.ts';

/** What a person says of a limit. */
export interface LimitOrder extends LimitScope {
    readonly per: LimitUnit;
    readonly amount: Money;
}

interface SetLimit {
    readonly outcome: Outcome;
    readonly state: LimitState;
}

/**
 * Sets a limit in place of the one of its kind that is there, whose thresholds and carrying it keeps. A
 * new amount is a new limit, so its thresholds are told anew; what its period has already passed counts
 * as told, since the person reads it in the answer.
 * @throws RangeError as `record` does.
 */
export async function setLimit(book: Book, order: LimitOrder, actor: Actor): Promise<SetLimit> {
    const { wallet } = book;
    checkAmount(order.amount, wallet.currency);
    const older = wallet.limits.filter((limit) => isSameKind(limit, order));
    const carries = older.some(({ carriesFrom }) => carriesFrom !== null);
    const limit: Limit = {
        ...order,
        id: actor.newId(),
        walletId: wallet.id,
        thresholds: older[0]?.thresholds ?? DEFAULT_THRESHOLDS,
        carriesFrom: carries ? limitPeriod(order.per, actor.today, wallet).start : null,
        version: 1,
        removed: false,
    };
    const state = await stateOf(book, limit, actor.today);
    const limits = [...older.map(gone), { before: null, after: limit }];
    const told = newCrossings(state);
    return { outcome: await post(book, { kind: 'limit', limits, told }, actor), state };
}

/** Takes these limits away; null when there are none. */
export async function removeLimits(
    book: Book,
    limits: readonly Limit[],
    actor: Actor,
): Promise<Outcome | null> {
    if (limits.length === 0) return null;
    return post(book, { kind: 'limit', limits: limits.map(gone) }, actor);
}

/** At which percentages these limits warn from now on; what was passed already counts as told. */
export async function setThresholds(
    book: Book,
    limits: readonly Limit[],
    thresholds: readonly number[],
    actor: Actor,
): Promise<Outcome> {
    const revised = limits.map((limit) => revisedTo(limit, { thresholds }));
    const states = await statesOn(
        book,
        actor.today,
        revised.map(({ after }) => after),
    );
    const told = states.flatMap(newCrossings);
    return post(book, { kind: 'limit', limits: revised, told }, actor);
}

/** Whether these limits leave to the next period what they have left in this one. */
export function setCarryOver(
    book: Book,
    limits: readonly Limit[],
    isOn: boolean,
    actor: Actor,
): Promise<Outcome> {
    const revised = limits
        .filter(({ carriesFrom }) => (carriesFrom !== null) !== isOn)
        .map((limit) => {
            const { start } = limitPeriod(limit.per, actor.today, book.wallet);
            return revisedTo(limit, { carriesFrom: isOn ? start : null });
        });
    return post(book, { kind: 'limit', limits: revised }, actor);
}

async function stateOf(book: Book, limit: Limit, day: Day): Promise<LimitState> {
    const [state] = await statesOn(book, day, [limit]);
    if (!state) throw new Error('a limit has a state on every day');
    return state;
}

function revisedTo(limit: Limit, patch: Partial<Limit>) {
    return { before: limit, after: { ...limit, ...patch, version: limit.version + 1 } };
}

function gone(limit: Limit) {
    return revisedTo(limit, { removed: true });
}
