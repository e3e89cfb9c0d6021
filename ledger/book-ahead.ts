/** A wallet's book as it will be when the turn has ended: its sums and lists hold what the turn posted. */
import { includes } from './day.ts';
import { countedOf, flowOf, type Entry, type Flow } from './entry.ts';
import { spentBy } from './limit-states.ts';
import type { Book, EntryFilter } from './ports.ts';
import { sumDeltas, walletDelta, type Posting } from './posting.ts';
import type { CategorySum } from './question.ts';
import type { Wallet } from './wallet.ts';

/** Reads that aren't overlaid here are still of the time before the turn. */
export function bookAhead(book: Book): Book {
    const postings: Posting[] = [];
    const revisions = () => postings.flatMap(({ entries }) => entries);
    const fresh = async (filter: EntryFilter | null): Promise<readonly Entry[]> => {
        const family = await familyOf(filter, book);
        return revisions()
            .map(({ after }) => after)
            .filter((entry) => !entry.deleted && passes(entry, filter, family));
    };
    const withFresh = async (
        stored: readonly Entry[],
        filter: EntryFilter | null,
        before: (left: Entry, right: Entry) => number,
    ): Promise<readonly Entry[]> => {
        const changed = new Set(revisions().map(({ after }) => after.id));
        const left = stored.filter(({ id }) => !changed.has(id));
        return [...left, ...(await fresh(filter))].toSorted(before);
    };
    return {
        ...book,
        get wallet(): Wallet {
            const { wallet } = book;
            const delta = postings.reduce((sum, posting) => sum + walletDelta(posting), 0n);
            return { ...wallet, balance: wallet.balance + delta };
        },
        limitStates: async (asked) => {
            const states = await book.limitStates(asked);
            return states.map((state, place) => {
                const scope = asked[place]?.scope;
                const more = scope ? spentBy(revisions(), scope, state) : 0n;
                return { ...state, spent: state.spent + more };
            });
        },
        sums: async (flow, period) => {
            const { monthStart } = book.wallet;
            const deltas = sumDeltas(revisions(), monthStart).filter(
                (delta) => delta.flow === flow && includes(period, delta.day),
            );
            return summed([...(await book.sums(flow, period)), ...deltas]);
        },
        latestEntries: async (filter, count) => {
            const stored = await book.latestEntries(filter, count);
            return (await withFresh(stored, filter, newestFirst)).slice(0, count);
        },
        largestEntries: async (filter, count) => {
            const stored = await book.largestEntries(filter, count);
            const all = await withFresh(stored, filter, largestFirst);
            return all.filter(({ kind }) => kind !== 'refund').slice(0, count);
        },
        post: (posting) => {
            postings.push(posting);
            book.post(posting);
        },
    };
}

async function familyOf(filter: EntryFilter | null, book: Book): Promise<readonly string[] | null> {
    if (!filter || filter.category === null) return null;
    return (await book.vocabulary()).categories.family(filter.category);
}

function passes(
    entry: Entry,
    filter: EntryFilter | null,
    family: readonly string[] | null,
): boolean {
    const flow: Flow | null = filter?.flow ?? null;
    return (
        (flow === null || flowOf(entry.kind) === flow) &&
        (family === null || family.includes(entry.category)) &&
        (!filter?.period || includes(filter.period, entry.day))
    );
}

function summed(all: readonly CategorySum[]): CategorySum[] {
    const sums = new Map<string, CategorySum>();
    for (const { category, total, count } of all) {
        const so = sums.get(category) ?? { total: 0n, count: 0 };
        sums.set(category, { category, total: so.total + total, count: so.count + count });
    }
    return [...sums.values()].filter(({ count }) => count !== 0);
}

function newestFirst(left: Entry, right: Entry): number {
    return descending(left.day, right.day) || descending(left.id, right.id);
}

function largestFirst(left: Entry, right: Entry): number {
    return descending(countedOf(left).minor, countedOf(right).minor) || newestFirst(left, right);
}

function descending<T extends string | bigint>(left: T, right: T): number {
    if (left === right) return 0;
    return left > right ? -1 : 1;
}
