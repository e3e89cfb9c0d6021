/** Turns revisions into one posting: the journal's line, the limits it crosses, the alerts to send. */
import type { Alert } from './alert.ts';
import type { Id } from './entry.ts';
import { allowance, newCrossings, type Crossing, type LimitState } from './limit.ts';
import { statesAfter } from './limit-states.ts';
import { money, type Money } from './money.ts';
import { paceCrossing } from './pace.ts';
import type { Actor, Book } from './ports.ts';
import { mustAllow, permitted, type Undone } from './privileges.ts';
import {
    NO_REVISIONS,
    SUBJECT_KINDS,
    isAs,
    type Change,
    type ChangeKind,
    walletDelta,
    type Revisions,
} from './posting.ts';
import type { Settlement } from './recurring.ts';

/** What an act led to, as a reply tells it: its revisions, and what came of them. */
export interface Outcome extends Revisions {
    readonly change: Change;
    /** Whether there is such a change now; not when all was so already. */
    readonly isPosted: boolean;
    /** The wallet's balance after it. */
    readonly balance: Money;
    /** The limits that its entries count towards, as they stand after it. */
    readonly limitStates: readonly LimitState[];
    /** Thresholds passed by it, told now and never again. */
    readonly crossings: readonly Crossing[];
}

/** What is to happen: revisions of some kinds of subject, none of the others. */
export interface Act extends Partial<Revisions> {
    readonly kind: ChangeKind;
    /** The changes that it takes back, newest first. */
    readonly undoes?: readonly Undone[];
    /** Thresholds that count as told, since the answer itself tells them. */
    readonly told?: readonly Crossing[];
    /** Days of a recurring entry that the act enters. */
    readonly settlement?: Settlement;
    /** Of the change, where it has its line in another wallet's journal too; a new one when absent. */
    readonly id?: Id;
}

/** The balance would leave what a signed 64-bit column holds. */
export class BalanceTooLarge extends Error {
    readonly code = 'BALANCE_TOO_LARGE';
    override readonly name = 'BalanceTooLarge';
}

/**
 * What leaves all as it was has no line in the journal: an undo after it takes back the change before.
 * @throws NotAllowed, BalanceTooLarge: before anything is posted.
 */
export async function post(book: Book, act: Act, actor: Actor): Promise<Outcome> {
    const { kind, undoes = [], told = [], settlement, id = actor.newId(), ...some } = act;
    const revisions: Revisions = { ...NO_REVISIONS, ...some };
    mustAllow(book, revisions, actor.personId, undoes);
    const balance = balanceAfter(book, revisions);
    const change = changeOf(id, kind, undoes[0]?.id ?? null, book, actor);
    if (undoes.length === 0 && !settlement && !changesAnything(revisions)) {
        const isPosted = false;
        return {
            ...asBefore(revisions),
            change,
            isPosted,
            balance,
            limitStates: [],
            crossings: [],
        };
    }
    const limitStates = await statesAfter(book, revisions.entries);
    const crossings = limitStates.flatMap((state) => [
        ...newCrossings(state),
        ...[paceCrossing(state, actor.today)].filter((one) => one !== null),
    ]);
    const alerts = alertsFor(limitStates, crossings, actor, book.wallet.id);
    const posting = {
        ...revisions,
        change,
        crossings: [...crossings, ...told],
        alerts,
        ...(settlement && { settlement }),
        alsoUndoes: undoes.slice(1).map((undone) => undone.id),
    };
    book.post(permitted(book, posting, undoes));
    return { ...revisions, change, isPosted: true, balance, limitStates, crossings };
}

function changesAnything(revisions: Revisions): boolean {
    return SUBJECT_KINDS.some((kind) =>
        revisions[kind].some(({ before, after }) => before === null || !isAs(before, after)),
    );
}

/** What a card then tells is what is there, in the version in which it is there. */
function asBefore(revisions: Revisions): Revisions {
    const kinds = SUBJECT_KINDS.map((kind) => {
        const same = revisions[kind].map(({ before }) => ({ before, after: before }));
        return [kind, same];
    });
    return Object.fromEntries(kinds) as Revisions;
}

/** @throws BalanceTooLarge */
function balanceAfter({ wallet }: Book, revisions: Revisions): Money {
    const currency = revisions.wallets.at(-1)?.after.currency ?? wallet.currency;
    const balance = money(wallet.balance + walletDelta(revisions), currency);
    if (BigInt.asIntN(64, balance.minor) === balance.minor) return balance;
    throw new BalanceTooLarge('the balance would leave the range of a 64-bit integer');
}

/**
 * Acts in several wallets that are one change: each has its line in its wallet's journal, all under one
 * id, and none is posted unless all can be.
 * @throws NotAllowed, BalanceTooLarge: before anything is posted.
 */
export async function postTogether(
    acts: readonly (readonly [Book, Act])[],
    actor: Actor,
): Promise<readonly Outcome[]> {
    for (const [book, act] of acts) {
        const revisions = { ...NO_REVISIONS, ...act };
        mustAllow(book, revisions, actor.personId, act.undoes);
        balanceAfter(book, revisions);
    }
    const id = actor.newId();
    const outcomes: Outcome[] = [];
    for (const [book, act] of acts) outcomes.push(await post(book, { ...act, id }, actor));
    return outcomes;
}

/** Of several wallets' outcomes the one of the wallet that was spoken of. */
export function firstOf([outcome]: readonly Outcome[]): Outcome {
    if (!outcome) throw new Error('an act has an outcome');
    return outcome;
}

function changeOf(id: Id, kind: ChangeKind, undoes: Id | null, book: Book, actor: Actor): Change {
    return {
        id,
        walletId: book.wallet.id,
        kind,
        personId: actor.personId,
        channel: actor.channel,
        turnId: actor.turnId,
        at: actor.now,
        undoes,
    };
}

/** One alert a limit: passing 80 % and 100 % with one entry is told once, as the higher. */
function alertsFor(
    states: readonly LimitState[],
    crossings: readonly Crossing[],
    actor: Actor,
    walletId: Id,
): Alert[] {
    return states.flatMap((state) => {
        const { limit, period } = state;
        const passed = crossings.filter(
            (one) => one.limitId === limit.id && one.start === period.start,
        );
        const highest = passed.toSorted((a, b) => b.threshold - a.threshold)[0];
        if (!highest) return [];
        return [
            {
                id: actor.newId(),
                key: `limit|${limit.id}|${period.start}|${highest.threshold}`,
                personId: null,
                way: 'none',
                content: {
                    kind: 'limit-alert',
                    walletId,
                    limitId: limit.id,
                    category: limit.category,
                    tag: limit.tag,
                    per: limit.per,
                    currency: limit.amount.currency,
                    amount: allowance(state).toString(),
                    spent: highest.spent.toString(),
                    start: period.start,
                    end: period.end,
                    threshold: highest.threshold,
                    by: actor.personId,
                },
            } satisfies Alert,
        ];
    });
}
