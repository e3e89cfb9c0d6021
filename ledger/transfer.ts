/** Moves money between two wallets of a person: neither spent nor received, and in both or in none. */
import type { Day } from './day.ts';
import type { Entry, Exchange } from './entry.ts';
import { checkEntry } from './check.ts';
import type { Money } from './money.ts';
import type { Actor, Book } from './ports.ts';
import { postTogether, type Outcome } from './post.ts';

export interface TransferDraft {
    readonly amount: Money;
    readonly day: Day;
    /** What it counts as in the wallet it leaves, and in the one it reaches; null: the amount itself. */
    readonly out: Exchange | null;
    readonly into: Exchange | null;
}

export interface Transferred {
    readonly out: Outcome;
    readonly into: Outcome;
}

/** What both ends have in place of a category, since they count in none. */
const NO_CATEGORY = 'transfer';

/**
 * @throws RangeError for an amount that isn't positive, too large, or counts in another currency than
 * its wallet's, and for a wallet and itself; BalanceTooLarge. Nothing is posted then.
 */
export async function transfer(
    from: Book,
    to: Book,
    { amount, day, out, into }: TransferDraft,
    actor: Actor,
): Promise<Transferred> {
    if (from.wallet.id === to.wallet.id) throw new RangeError('a transfer needs two wallets');
    checkEntry({ amount, exchange: out }, from.wallet.currency);
    checkEntry({ amount, exchange: into }, to.wallet.currency);
    const id = actor.newId();
    const end = (book: Book, other: Book, exchange: Exchange | null): Entry => ({
        id,
        walletId: book.wallet.id,
        kind: book === from ? 'transfer-out' : 'transfer-in',
        amount,
        exchange,
        day,
        category: NO_CATEGORY,
        description: other.wallet.name,
        tags: [],
        authorId: actor.personId,
        turnId: actor.turnId,
        refundOf: null,
        split: null,
        spread: 1,
        version: 1,
        deleted: false,
        otherWalletId: other.wallet.id,
    });
    const [left, reached] = await postTogether(
        [
            [from, act(end(from, to, out))],
            [to, act(end(to, from, into))],
        ],
        actor,
    );
    if (!left || !reached) throw new Error('two acts have two outcomes');
    return { out: left, into: reached };
}

function act(after: Entry) {
    return { kind: 'transfer', entries: [{ before: null, after }] } as const;
}
