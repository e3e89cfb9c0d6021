/** The acts on a wallet. Each changes it by one posting, and each can be taken back (take-back.ts). */
import type { CategoryId } from './category.ts';
import { monthOf, periodOf, type Month } from './day.ts';
import { countedOf, type Entry, type EntryDraft } from './entry.ts';
import { DEFAULT_THRESHOLDS, newCrossings, watches, type Limit, type LimitState } from './limit.ts';
import type { LearnedPhrase } from './learned.ts';
import { MAX_ENTRY_MINOR, type Money } from './money.ts';
import type { Actor, Book } from './ports.ts';
import { post, type Outcome } from './post.ts';
import type { Revision, Revisions } from './posting.ts';
import { debtsOf, divideAnew, shareOf, withdrawn } from './split.ts';

/** Whether the wallet may count in another currency: nothing in it counts yet. */
export async function canSwitch(book: Book): Promise<boolean> {
    if (book.wallet.limitCount > 0 || (await book.latestEntries(null, 1)).length > 0) return false;
    return (await book.recurring()).length === 0;
}

/**
 * `currency` makes a wallet in which nothing counts yet count in it from now on.
 * @throws RangeError for an amount that isn't positive, too large, or in another currency.
 */
export async function record(
    book: Book,
    drafts: readonly EntryDraft[],
    actor: Actor,
    currency?: string,
): Promise<Outcome> {
    const own = book.wallet.currency;
    if (currency !== undefined && currency !== own && !(await canSwitch(book))) {
        throw new RangeError(`the wallet counts in ${own}`);
    }
    const act = { kind: 'record', ...newEntries(book, drafts, actor, currency) } as const;
    return post(book, currency ? { ...act, currency } : act, actor);
}

/** Drafts as the entries they become, with what others owe for them. @throws RangeError as `record` does. */
export function newEntries(
    book: Book,
    drafts: readonly EntryDraft[],
    actor: Actor,
    currency = book.wallet.currency,
): Pick<Revisions, 'entries' | 'debts'> {
    for (const draft of drafts) checkEntry(draft, currency);
    const made = drafts.map((draft) => {
        const entry = entryOf(draft, book, actor);
        return { entry, debts: debtsOf(entry, draft.shared?.people ?? [], actor) };
    });
    return {
        entries: made.map(({ entry: after }) => ({ before: null, after })),
        debts: made.flatMap((one) => one.debts).map((after) => ({ before: null, after })),
    };
}

function entryOf(draft: EntryDraft, { wallet }: Book, actor: Actor): Entry {
    const { kind, day, category, description, tags, refundOf = null, spread = 1 } = draft;
    return {
        id: actor.newId(),
        walletId: wallet.id,
        kind,
        ...shareOf(draft),
        day,
        category,
        description,
        tags,
        authorId: actor.personId,
        turnId: actor.turnId,
        refundOf,
        spread,
        version: 1,
        deleted: false,
    };
}

/** What a correction may change of an entry. */
export type EntryPatch = Partial<
    Pick<Entry, 'amount' | 'exchange' | 'day' | 'category' | 'description' | 'kind'>
>;

/**
 * `phrases` is what the correction teaches, in the same change.
 * @throws RangeError as `record` does.
 */
export async function revise(
    book: Book,
    entry: Entry,
    patch: EntryPatch,
    actor: Actor,
    phrases: readonly Revision<LearnedPhrase>[] = [],
): Promise<Outcome> {
    const after = { ...entry, ...patch, version: entry.version + 1 };
    checkEntry(after, book.wallet.currency);
    if (!entry.split || after.amount.minor === entry.amount.minor) {
        return post(book, { kind: 'edit', entries: [{ before: entry, after }], phrases }, actor);
    }
    const divided = divideAnew(after, entry.split, await book.debtsOf([entry.id]), actor);
    const entries = [{ before: entry, after: divided.entry }];
    return post(book, { kind: 'edit', entries, debts: divided.debts, phrases }, actor);
}

/** Puts entries into another category, in one change. */
export function refile(
    book: Book,
    found: readonly Entry[],
    category: CategoryId,
    actor: Actor,
): Promise<Outcome> {
    const entries = found.map((before) => ({
        before,
        after: { ...before, category, version: before.version + 1 },
    }));
    return post(book, { kind: 'edit', entries }, actor);
}

/** Deleted entries stay in the journal and can be brought back, with what others owe for them. */
export async function remove(book: Book, found: readonly Entry[], actor: Actor): Promise<Outcome> {
    const split = found.filter((entry) => entry.split !== null).map(({ id }) => id);
    const debts = split.length === 0 ? [] : (await book.debtsOf(split)).map(withdrawn);
    const entries = found.map((entry) => ({
        before: entry,
        after: { ...entry, deleted: true, version: entry.version + 1 },
    }));
    return post(book, { kind: 'delete', entries, debts }, actor);
}

/**
 * Sets the monthly limit of a category, or of the whole wallet (null), in place of the one that is
 * there. A new amount is a new limit, so its thresholds are told anew; what this month has already
 * passed counts as told, since the person reads it in the answer.
 */
export async function setLimit(
    book: Book,
    category: string | null,
    amount: Money,
    actor: Actor,
): Promise<{ readonly outcome: Outcome; readonly state: LimitState }> {
    checkAmount(amount, book.wallet.currency);
    const month = monthOf(actor.today, book.wallet.monthStart);
    const limit: Limit = {
        id: actor.newId(),
        walletId: book.wallet.id,
        category,
        amount,
        thresholds: DEFAULT_THRESHOLDS,
        version: 1,
        removed: false,
    };
    const state = { limit, month, spent: await spentOn(book, limit, month), crossed: [] };
    const limits = [...(await retired(book, category, month)), { before: null, after: limit }];
    const act = { kind: 'limit', limits, told: newCrossings(state) } as const;
    return { outcome: await post(book, act, actor), state };
}

/** Takes the limit of a category, or of the whole wallet (null), away; null when there is none. */
export async function removeLimit(
    book: Book,
    category: string | null,
    actor: Actor,
): Promise<Outcome | null> {
    const month = monthOf(actor.today, book.wallet.monthStart);
    const limits = await retired(book, category, month);
    if (limits.length === 0) return null;
    return post(book, { kind: 'limit', limits }, actor);
}

async function retired(
    book: Book,
    category: string | null,
    month: Month,
): Promise<Revision<Limit>[]> {
    const states = await book.limitStates([month]);
    return states
        .map(({ limit }) => limit)
        .filter((limit) => limit.category === category)
        .map((limit) => ({
            before: limit,
            after: { ...limit, removed: true, version: limit.version + 1 },
        }));
}

async function spentOn(book: Book, limit: Limit, month: string): Promise<bigint> {
    const period = periodOf(month, book.wallet.monthStart);
    const sums = await book.sums('expense', period);
    const { categories } = await book.vocabulary();
    return sums
        .filter(({ category }) => watches(limit, category, categories))
        .reduce((sum, { total }) => sum + total, 0n);
}

function checkEntry(entry: Pick<EntryDraft, 'amount' | 'exchange'>, currency: string): void {
    checkAmount(entry.amount, entry.amount.currency);
    checkAmount(countedOf(entry), currency);
}

/** @throws RangeError for what `record` refuses. */
export function checkAmount(amount: Money, currency: string): void {
    if (amount.minor <= 0n || amount.minor > MAX_ENTRY_MINOR) {
        throw new RangeError('an amount must be positive and within the largest entry');
    }
    if (amount.currency !== currency) {
        throw new RangeError(`the wallet counts in ${currency}`);
    }
}
