/** The acts on a wallet. Each changes it by one posting, and each can be taken back (take-back.ts). */
import type { CategoryId } from './category.ts';
import { checkEntry } from './check.ts';
import { isEmptyBut } from './empty.ts';
import type { Entry, EntryDraft, Exchange } from './entry.ts';
import type { LearnedPhrase } from './learned.ts';
import type { Money } from './money.ts';
import { otherEnds } from './other-ends.ts';
import type { Actor, Book } from './ports.ts';
import { firstOf, post, postTogether, type Act, type Outcome } from './post.ts';
import { converted } from './rate.ts';
import type { Revision, Revisions } from './posting.ts';
import { debtsOf, divideAnew, shareOf, withdrawn } from './split.ts';
import { changed } from './wallet.ts';

/** Whether the wallet may count in another currency: nothing in it counts yet. */
export function canSwitch(book: Book): Promise<boolean> {
    return isEmptyBut(new Set(), book);
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
    const wallets = currency === undefined ? [] : changed(book.wallet, { currency });
    const act = { kind: 'record', ...newEntries(book, drafts, actor, currency), wallets } as const;
    return post(book, act, actor);
}

/** Drafts into several wallets, as one change that is taken back as one. @throws RangeError as `record` does. */
export function recordApart(
    parts: readonly (readonly [Book, readonly EntryDraft[]])[],
    actor: Actor,
): Promise<readonly Outcome[]> {
    const acts = parts.map(
        ([book, drafts]) => [book, { kind: 'record', ...newEntries(book, drafts, actor) }] as const,
    );
    return postTogether(acts, actor);
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
        otherWalletId: null,
    };
}

/** What a correction may change of an entry. */
export type EntryPatch = Partial<
    Pick<Entry, 'amount' | 'exchange' | 'day' | 'category' | 'description' | 'kind'>
>;

/** What comes with a correction, in the same change. */
interface Along {
    /** What it teaches. */
    readonly phrases?: readonly Revision<LearnedPhrase>[];
    /** Entries that go into the same category. */
    readonly refiled?: readonly Entry[];
}

/**
 * Of a transfer both ends are changed.
 * @throws RangeError as `record` does; OtherEndAway.
 */
export async function revise(
    book: Book,
    entry: Entry,
    patch: EntryPatch,
    actor: Actor,
    { phrases = [], refiled = [] }: Along = {},
): Promise<Outcome> {
    const after = { ...entry, ...patch, version: entry.version + 1 };
    checkEntry(after, book.wallet.currency);
    if (entry.otherWalletId !== null) return reviseBoth(book, entry, after, actor);
    const others = refiled.map((one) => into(one, after.category));
    if (!entry.split || after.amount.minor === entry.amount.minor) {
        const entries = [{ before: entry, after }, ...others];
        return post(book, { kind: 'edit', entries, phrases }, actor);
    }
    const divided = divideAnew(after, entry.split, await book.debtsOf([entry.id]), actor);
    const entries = [{ before: entry, after: divided.entry }, ...others];
    return post(book, { kind: 'edit', entries, debts: divided.debts, phrases }, actor);
}

/** Puts entries into another category, in one change. */
export function refile(
    book: Book,
    found: readonly Entry[],
    category: CategoryId,
    actor: Actor,
): Promise<Outcome> {
    const entries = found.map((before) => into(before, category));
    return post(book, { kind: 'edit', entries }, actor);
}

function into(before: Entry, category: CategoryId): Revision<Entry> {
    return { before, after: { ...before, category, version: before.version + 1 } };
}

/** The other end has its own day's rate, if any, and what the amount comes to at it. */
async function reviseBoth(book: Book, before: Entry, after: Entry, actor: Actor): Promise<Outcome> {
    const acts = (await otherEnds(book, [before])).map(([other, [end]]) => {
        if (!end) throw new Error('a transfer has two ends');
        const { amount, day } = after;
        const now = {
            ...end,
            amount,
            day,
            version: end.version + 1,
            exchange: again(end, amount),
        };
        checkEntry(now, other.wallet.currency);
        return [other, edit([{ before: end, after: now }])] as const;
    });
    return firstOf(await postTogether([[book, edit([{ before, after }])], ...acts], actor));
}

function edit(entries: readonly Revision<Entry>[]) {
    return { kind: 'edit', entries } as const;
}

function again({ exchange }: Entry, amount: Money): Exchange | null {
    const rate = exchange?.rate;
    if (!rate) return exchange;
    return { counted: converted(amount, rate, exchange.counted.currency), rate };
}

/**
 * Deleted entries stay in the journal and can be brought back, with what others owe for them; of a
 * transfer both ends are deleted. @throws OtherEndAway
 */
export async function remove(book: Book, found: readonly Entry[], actor: Actor): Promise<Outcome> {
    return firstOf(await postTogether(await removalOf(book, found), actor));
}

/** The same in several wallets, as one change. @throws OtherEndAway */
export async function removeApart(
    parts: readonly (readonly [Book, readonly Entry[]])[],
    actor: Actor,
): Promise<readonly Outcome[]> {
    const acts: (readonly [Book, Act])[] = [];
    for (const [book, found] of parts) acts.push(...(await removalOf(book, found)));
    return postTogether(acts, actor);
}

async function removalOf(
    book: Book,
    found: readonly Entry[],
): Promise<readonly (readonly [Book, Act])[]> {
    const split = found.filter((entry) => entry.split !== null).map(({ id }) => id);
    const debts = split.length === 0 ? [] : (await book.debtsOf(split)).map(withdrawn);
    const act = { kind: 'delete', entries: found.map(deleted), debts } as const;
    const others = (await otherEnds(book, found)).map(
        ([other, ends]) => [other, { kind: 'delete', entries: ends.map(deleted) }] as const,
    );
    return [[book, act], ...others];
}

function deleted(before: Entry): Revision<Entry> {
    return { before, after: { ...before, deleted: true, version: before.version + 1 } };
}
