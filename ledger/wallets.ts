/** What people decide about their wallets. Each is a change of the wallet's journal, and can be taken back. */
import { isEmptyBut } from './empty.ts';
import type { Actor, Book } from './ports.ts';
import { post, type Outcome } from './post.ts';
import { changed, type WalletSettings } from './wallet.ts';

/** Opens a wallet that was made in this turn. */
export function openMade(book: Book, actor: Actor): Promise<Outcome> {
    return post(book, { kind: 'wallet', wallets: changed(book.wallet, { closed: false }) }, actor);
}

export type NewSettings = Partial<
    Pick<WalletSettings, 'name' | 'currency' | 'timeZone' | 'monthStart' | 'weekStart' | 'opening'>
>;

/** null: its currency stays, since something counts in it already. */
export async function changeSettings(
    book: Book,
    settings: NewSettings,
    actor: Actor,
): Promise<Outcome | null> {
    const { currency } = settings;
    const isOther = currency !== undefined && currency !== book.wallet.currency;
    if (isOther && !(await isEmptyBut(new Set(), book))) return null;
    return post(book, { kind: 'wallet', wallets: changed(book.wallet, settings) }, actor);
}
