/** What happened to the money: one entry, and what it does to the sums. */
import type { CategoryId } from './category.ts';
import { addMonths, type Day } from './day.ts';
import type { Money } from './money.ts';
import type { Rate } from './rate.ts';
import { equalShares } from './shares.ts';

/** Ids are ULIDs made by the application, so that a retry after a lost acknowledgement is recognised. */
export type Id = string;

/**
 * A refund lowers the expense of its category; it isn't income. A transfer has an end in each of two
 * wallets, `transfer-out` and `transfer-in`, under one id; it is neither spent nor received.
 */
export type EntryKind = 'expense' | 'income' | 'refund' | 'transfer-out' | 'transfer-in';

/** Which of a month's two sums an entry belongs to. */
export type Flow = 'expense' | 'income';

/** What an amount in another currency counts as in its wallet. */
export interface Exchange {
    readonly counted: Money;
    /** null: the person said what it came to. */
    readonly rate: Rate | null;
}

export interface Entry {
    readonly id: Id;
    readonly walletId: Id;
    readonly kind: EntryKind;
    /** Always positive; `kind` says which way it went. */
    readonly amount: Money;
    /** null: the amount is in the wallet's own currency. */
    readonly exchange: Exchange | null;
    /** In the wallet's time zone. */
    readonly day: Day;
    readonly category: CategoryId;
    readonly description: string;
    readonly tags: readonly string[];
    readonly authorId: Id;
    /** The message it came from. */
    readonly turnId: Id;
    /** A refund's expense; null where it isn't known. */
    readonly refundOf: Id | null;
    /** The amount is the person's own part of what was paid; null: it's all of it. */
    readonly split: Split | null;
    /** Over how many months it counts, from its own on; 1: on its day alone. */
    readonly spread: number;
    /** 1 when recorded; each revision adds one. */
    readonly version: number;
    readonly deleted: boolean;
    /** Of a transfer: the wallet of its other end. */
    readonly otherWalletId: Id | null;
}

/** What was paid for several, in minor units of the entry's currency, and by how many it was divided. */
export interface Split {
    readonly whole: bigint;
    readonly parts: number;
}

/** What a person said, or we assumed, about an entry that isn't recorded yet. */
export interface EntryDraft extends Pick<
    Entry,
    'kind' | 'amount' | 'day' | 'category' | 'description' | 'tags'
> {
    readonly refundOf?: Id | null;
    /** The amount is the whole that was paid, to be divided. */
    readonly shared?: Shared | null;
    readonly spread?: number;
    readonly exchange?: Exchange | null;
}

/** Whom something was paid for besides the person; fewer may be named than it is divided by. */
export interface Shared {
    readonly people: readonly string[];
    /** The person included. */
    readonly parts: number;
}

/** null: it belongs to neither. */
export function flowOf(kind: EntryKind): Flow | null {
    if (kind === 'transfer-out' || kind === 'transfer-in') return null;
    return kind === 'income' ? 'income' : 'expense';
}

/** What sums, balances and limits count: the amount, in the wallet's currency. */
export function countedOf({ amount, exchange }: Pick<EntryDraft, 'amount' | 'exchange'>): Money {
    return exchange?.counted ?? amount;
}

type Counted = Pick<Entry, 'kind' | 'amount' | 'exchange' | 'deleted'>;

/** What the entry adds to its category's sum, in minor units: a refund takes away. */
export function sumEffect(entry: Counted): bigint {
    if (entry.deleted || flowOf(entry.kind) === null) return 0n;
    const { minor } = countedOf(entry);
    return entry.kind === 'refund' ? -minor : minor;
}

/** The days it counts on, with what it adds to the sums there; the parts sum to the whole. */
export function partsOf(
    entry: Counted & Pick<Entry, 'day' | 'spread'>,
): readonly { readonly day: Day; readonly effect: bigint }[] {
    const { day, spread } = entry;
    if (spread === 1) return [{ day, effect: sumEffect(entry) }];
    return equalShares(sumEffect(entry), spread).map((effect, months) => ({
        day: addMonths(day, months),
        effect,
    }));
}

/** What the entry adds to the wallet's balance, in minor units. */
export function balanceEffect(entry: Counted): bigint {
    if (entry.deleted) return 0n;
    const { minor } = countedOf(entry);
    return entry.kind === 'expense' || entry.kind === 'transfer-out' ? -minor : minor;
}
