/** A posting is all that one act changes in a wallet; it is written whole or not at all. */
import { isDeepStrictEqual } from 'node:util';
import type { Alert } from './alert.ts';
import type { CategoryId, OwnCategory } from './category.ts';
import { monthOf, type Day, type Month } from './day.ts';
import { balanceEffect, flowOf, partsOf, type Entry, type Flow, type Id } from './entry.ts';
import type { Debt } from './debt.ts';
import type { LearnedPhrase } from './learned.ts';
import type { Crossing, Limit } from './limit.ts';
import type { Recurring, Settlement } from './recurring.ts';
import type { WalletSettings } from './wallet.ts';

/**
 * `undo` takes back the change it names, and `redo` takes back an undo. A redo can be undone like any
 * other change, so what its undo took back stays marked as taken back.
 */
export const CHANGE_KINDS = [
    'record',
    'edit',
    'delete',
    'restore',
    'limit',
    'wallet',
    'category',
    'recurring',
    'debt',
    'learn',
    'merge',
    'transfer',
    'undo',
    'redo',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One act in a wallet's journal: who did what, when, from which message. */
export interface Change {
    readonly id: Id;
    readonly walletId: Id;
    readonly kind: ChangeKind;
    readonly personId: Id;
    readonly channel: string;
    /** The message that asked for it. */
    readonly turnId: Id;
    readonly at: Date;
    /** The change that this one takes back; of several, the newest. */
    readonly undoes: Id | null;
}

/** What changed something, from `before` (null: it didn't exist) to `after`. */
export interface Revision<Subject> {
    readonly before: Subject | null;
    readonly after: Subject;
}

/**
 * All that a change can revise, each known by its id and counting its versions. A new kind of subject
 * has a line here, its rule in subject-rules.ts, its row in db/subject-rows.ts and its name in
 * dialogs/subject-names.ts; the journal and undo then serve it as they serve the others.
 */
export interface Subjects {
    readonly entries: Entry;
    readonly limits: Limit;
    readonly categories: OwnCategory;
    readonly phrases: LearnedPhrase;
    readonly debts: Debt;
    readonly recurring: Recurring;
    readonly wallets: WalletSettings;
}

export type SubjectKind = keyof Subjects;

export type Revisions = {
    readonly [Kind in SubjectKind]: readonly Revision<Subjects[Kind]>[];
};

export const NO_REVISIONS: Revisions = {
    entries: [],
    limits: [],
    categories: [],
    phrases: [],
    debts: [],
    recurring: [],
    wallets: [],
};

/** Whether nothing is different but the number of times it was changed. */
export function isAs(now: Subjects[SubjectKind], then: Subjects[SubjectKind]): boolean {
    if (now.version === then.version) return true;
    return isDeepStrictEqual({ ...now, version: 0 }, { ...then, version: 0 });
}

/** In the order in which they are written. */
export const SUBJECT_KINDS = Object.keys(NO_REVISIONS) as readonly SubjectKind[];

export interface Posting extends Revisions {
    readonly change: Change;
    readonly crossings: readonly Crossing[];
    readonly alerts: readonly Alert[];
    /** Days of a recurring entry that its entries are for. */
    readonly settlement?: Settlement;
    /** Further changes that it takes back with the one that it names. */
    readonly alsoUndoes?: readonly Id[];
}

/** What a posting adds to one category's sum on one day; minor units and a number of entries. */
export interface SumDelta {
    readonly flow: Flow;
    readonly category: CategoryId;
    readonly day: Day;
    readonly month: Month;
    readonly total: bigint;
    readonly count: number;
}

/** The one definition of how entries move the sums: what was before is taken out, what is after put in. */
export function sumDeltas(entries: readonly Revision<Entry>[], monthStart: number): SumDelta[] {
    const deltas = new Map<string, SumDelta>();
    const move = (entry: Entry | null, sign: 1 | -1): void => {
        const flow = entry && flowOf(entry.kind);
        if (!entry || !flow || entry.deleted) return;
        for (const { day, effect } of partsOf(entry)) {
            const key = `${flow}|${entry.category}|${day}`;
            const so = deltas.get(key);
            deltas.set(key, {
                flow,
                category: entry.category,
                day,
                month: monthOf(day, monthStart),
                total: (so?.total ?? 0n) + BigInt(sign) * effect,
                count: (so?.count ?? 0) + sign,
            });
        }
    };
    for (const { before, after } of entries) {
        move(before, -1);
        move(after, 1);
    }
    return [...deltas.values()].filter(({ total, count }) => total !== 0n || count !== 0);
}

/** What a posting adds to the balance on each day: an entry's own day, even if it counts over months. */
export function netDeltas(
    entries: readonly Revision<Entry>[],
    monthStart: number,
): readonly Pick<SumDelta, 'day' | 'month' | 'total' | 'count'>[] {
    const moves = entries.flatMap(({ before, after }) => [
        ...(before && !before.deleted ? [{ entry: before, sign: -1 }] : []),
        ...(after.deleted ? [] : [{ entry: after, sign: 1 }]),
    ]);
    return moves.map(({ entry, sign }) => ({
        day: entry.day,
        month: monthOf(entry.day, monthStart),
        total: BigInt(sign) * balanceEffect(entry),
        count: sign,
    }));
}

/** What a posting adds to the wallet's balance: by its entries, and by what was there before them. */
export function walletDelta({ entries, wallets }: Pick<Revisions, 'entries' | 'wallets'>): bigint {
    return wallets.reduce(
        (sum, { before, after }) => sum + after.opening - (before?.opening ?? 0n),
        balanceDelta(entries),
    );
}

/** What entries add to the wallet's balance, in minor units. */
export function balanceDelta(entries: readonly Revision<Entry>[]): bigint {
    return entries.reduce(
        (sum, { before, after }) =>
            sum + balanceEffect(after) - (before ? balanceEffect(before) : 0n),
        0n,
    );
}
