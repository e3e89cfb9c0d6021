import type { Id } from './entry.ts';
import type { Book } from './ports.ts';

/** Whether nothing counts in the wallet once these entries are gone: it may count in another currency then. */
export async function isEmptyBut(leaving: ReadonlySet<Id>, book: Book): Promise<boolean> {
    const { limits, opening } = book.wallet;
    if (limits.length > 0 || opening !== 0n) return false;
    const latest = await book.latestEntries(null, leaving.size + 1);
    const repeating = (await book.recurring()).map(({ rule }) => rule);
    const standing = [...latest, ...repeating];
    return standing.every(({ id }) => leaving.has(id));
}
