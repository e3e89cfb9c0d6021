/** What a signed-in person decides about their wallet, for the API and for their page. */
import { changeSettings } from '../ledger/wallets.ts';
import type { Book, Actor } from '../ledger/ports.ts';
import type { WalletSettings } from '../ledger/wallet.ts';
import type { DeskStore } from '../db/desk-store.ts';
import type { Id } from '../ledger/entry.ts';

type Decided = Pick<WalletSettings, 'name' | 'currency' | 'timeZone' | 'weekStart' | 'monthStart'>;

/** What is to hold, and which version of it the person saw. */
export interface Decision extends Decided {
    readonly version: number;
}

export type Deciding =
    /** Done, or so already. */
    | 'done'
    /** Somebody changed it after the person saw it. */
    | 'stale'
    /** Something counts in its currency: that stays. */
    | 'currency'
    /** It isn't theirs to decide. */
    | 'unknown';

export async function decide(
    desk: DeskStore,
    personId: Id,
    decision: Decision,
    now: Date,
): Promise<Deciding> {
    const done = await desk.change(personId, now, (book, actor) => decideOn(book, decision, actor));
    return done ?? 'unknown';
}

async function decideOn(book: Book, decision: Decision, actor: Actor): Promise<Deciding> {
    const { version, ...wanted } = decision;
    if (book.wallet.version !== version) return 'stale';
    const other = Object.entries(wanted).filter(
        ([name, value]) => book.wallet[name as keyof Decided] !== value,
    );
    if (other.length === 0) return 'done';
    const outcome = await changeSettings(book, Object.fromEntries(other), actor);
    return outcome ? 'done' : 'currency';
}
