/** A transfer is an entry in each of two wallets: whatever happens to one end happens to the other. */
import type { Entry, Id } from './entry.ts';
import type { Book } from './ports.ts';

/** The wallet at the other end of a transfer isn't this person's to change. */
export class OtherEndAway extends Error {
    readonly code = 'OTHER_END_AWAY';
    override readonly name = 'OtherEndAway';
}

/** The ids of entries whose other end is in the same wallet. */
export function endsByWallet(
    entries: readonly Pick<Entry, 'id' | 'otherWalletId'>[],
): ReadonlyMap<Id, readonly Id[]> {
    const ends = new Map<Id, Id[]>();
    for (const { id, otherWalletId } of entries) {
        if (otherWalletId === null) continue;
        const ids = ends.get(otherWalletId) ?? [];
        if (!ids.includes(id)) ids.push(id);
        ends.set(otherWalletId, ids);
    }
    return ends;
}

/** The other ends of the transfers among these entries, as they are now. @throws OtherEndAway */
export async function otherEnds(
    book: Book,
    entries: readonly Entry[],
): Promise<readonly (readonly [Book, readonly Entry[]])[]> {
    const ends: (readonly [Book, readonly Entry[]])[] = [];
    for (const [wallet, ids] of endsByWallet(entries)) {
        const other = await book.other(wallet);
        const found = (await other?.entries(ids)) ?? [];
        if (!other || found.length < ids.length) throw new OtherEndAway('it isn’t theirs');
        ends.push([other, found]);
    }
    return ends;
}
