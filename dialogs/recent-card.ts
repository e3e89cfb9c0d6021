/** The card that was recorded last, or that a message answers: what "the second one" is on. */
import type { Entry } from '../ledger/entry.ts';
import type { JournalItem } from '../ledger/ports.ts';
import { inWallet } from './in-wallet.ts';
import type { Scene } from './scene.ts';
import type { RecentCard } from './state.ts';

/** From then on "the lunch was 15" tells of another one. */
const RECENT_MS = 15 * 60_000;

/** So many of a card's names are known, by so many of their letters. */
const MOST_NAMES = 50;
const NAME_LENGTH = 60;

export function cardOfEntries(turn: string, entries: readonly Entry[], scene: Scene): RecentCard {
    const names = entries
        .slice(0, MOST_NAMES)
        .map(({ description }) => description.slice(0, NAME_LENGTH).toLowerCase().toWellFormed());
    return { turn, wallet: scene.book.wallet.id, names, at: scene.now.getTime() };
}

/** null when it is too long ago. */
export function recentCard({ state, now }: Scene): RecentCard | null {
    const { card } = state;
    return card && now.getTime() - card.at <= RECENT_MS ? card : null;
}

/** A card as it is now. */
export interface OpenCard {
    readonly item: JournalItem;
    /** In their order on the card, those that are gone included. */
    readonly entries: readonly Entry[];
    /** In its wallet. */
    readonly scene: Scene;
}

export async function openCard(here: Scene): Promise<OpenCard | null> {
    const card = recentCard(here);
    if (!card) return null;
    const scene = await inWallet(here, card.wallet);
    const item = await scene.book.changeOfTurn(card.turn);
    if (!item || scene.book.wallet.id !== card.wallet) return null;
    const entries = await scene.book.entries(item.entries.map(({ after }) => after.id));
    return { item, entries, scene };
}
