/** The acts on a wallet. Each changes it by one posting, and each can be taken back. */
import { monthOf, periodOf, type Month } from './day.ts';
import type { Entry, EntryDraft } from './entry.ts';
import { DEFAULT_THRESHOLDS, newCrossings, type Limit, type LimitState } from './limit.ts';
import { MAX_ENTRY_MINOR, type Money } from './money.ts';
import type { Actor, Book, JournalItem } from './ports.ts';
import { post, type Outcome } from './post.ts';
import type { Revision } from './posting.ts';

/**
 * `currency` makes a wallet without entries count in it from now on.
 * @throws RangeError for an amount that isn't positive, too large, or in another currency.
 */
export function record(
    book: Book,
    drafts: readonly EntryDraft[],
    actor: Actor,
    currency?: string,
): Promise<Outcome> {
    const entries = drafts.map((draft) => {
        checkAmount(draft.amount, currency ?? book.wallet.currency);
        const after: Entry = {
            ...draft,
            id: actor.newId(),
            walletId: book.wallet.id,
            authorId: actor.personId,
            turnId: actor.turnId,
            version: 1,
            deleted: false,
        };
        return { before: null, after };
    });
    const act = { kind: 'record', entries, limits: [], undoes: null } as const;
    return post(book, currency ? { ...act, currency } : act, actor);
}

/** What a correction may change of an entry. */
export type EntryPatch = Partial<
    Pick<Entry, 'amount' | 'day' | 'category' | 'description' | 'kind'>
>;

/** @throws RangeError as `record` does. */
export function revise(
    book: Book,
    entry: Entry,
    patch: EntryPatch,
    actor: Actor,
): Promise<Outcome> {
    if (patch.amount) checkAmount(patch.amount, book.wallet.currency);
    const after = { ...entry, ...patch, version: entry.version + 1 };
    const entries = [{ before: entry, after }];
    return post(book, { kind: 'edit', entries, limits: [], undoes: null }, actor);
}

/** Deleted entries stay in the journal and can be brought back. */
export function remove(book: Book, found: readonly Entry[], actor: Actor): Promise<Outcome> {
    const entries = found.map((entry) => ({
        before: entry,
        after: { ...entry, deleted: true, version: entry.version + 1 },
    }));
    return post(book, { kind: 'delete', entries, limits: [], undoes: null }, actor);
}

/** A change can't be taken back: what it changed was changed again since. */
export interface Stale {
    /** The entries as they are now. */
    readonly stale: readonly Entry[];
}

/** Takes a change back (an undo, of an undo: a redo), unless what it changed was changed again since. */
export async function takeBack(
    book: Book,
    item: JournalItem,
    actor: Actor,
): Promise<Outcome | Stale> {
    const current = await book.entries(item.entries.map(({ after }) => after.id));
    const versions = new Map(current.map(({ id, version }) => [id, version]));
    const changedSince = item.entries.some(({ after }) => versions.get(after.id) !== after.version);
    if (changedSince || !(await limitsStand(book, item.limits, actor))) return { stale: current };
    const act = {
        kind: item.change.kind === 'undo' ? 'redo' : 'undo',
        entries: item.entries.map(backwards),
        limits: item.limits.map(limitBackwards),
        undoes: item.change.id,
    } as const;
    return post(book, act, actor);
}

/** Whether the limits in force are still those that the change left. */
async function limitsStand(
    book: Book,
    limits: readonly Revision<Limit>[],
    actor: Actor,
): Promise<boolean> {
    if (limits.length === 0) return true;
    const states = await book.limitStates([monthOf(actor.today, book.wallet.monthStart)]);
    const now = new Map(states.map(({ limit }) => [limit.category, limit.id]));
    return limits.every(({ after }) => {
        const standing = now.get(after.category);
        if (!after.removed) return standing === after.id;
        return standing === undefined || limits.some((one) => one.after.id === standing);
    });
}

function backwards({ before, after }: Revision<Entry>): Revision<Entry> {
    const target = before ?? { ...after, deleted: true };
    return { before: after, after: { ...target, version: after.version + 1 } };
}

function limitBackwards({ before, after }: Revision<Limit>): Revision<Limit> {
    const target = before ?? { ...after, removed: true };
    return { before: after, after: { ...target, version: after.version + 1 } };
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
    const act = {
        kind: 'limit',
        entries: [],
        limits,
        undoes: null,
        told: newCrossings(state),
    } as const;
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
    return post(book, { kind: 'limit', entries: [], limits, undoes: null }, actor);
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
    return sums
        .filter(({ category }) => limit.category === null || category === limit.category)
        .reduce((sum, { total }) => sum + total, 0n);
}

function checkAmount(amount: Money, currency: string): void {
    if (amount.minor <= 0n || amount.minor > MAX_ENTRY_MINOR) {
        throw new RangeError('an amount must be positive and within the largest entry');
    }
    if (amount.currency !== currency) {
        throw new RangeError(`the wallet counts in ${currency}`);
    }
}
