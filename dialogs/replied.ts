/** A message that answers one of Penny's means the entries on that card, whatever came after it. */
import type { JournalItem } from '../ledger/ports.ts';
import type { Understood } from '../understanding/understood.ts';
import { inWallet } from './in-wallet.ts';
import { undoWhole } from './part.ts';
import { cardOfEntries } from './recent-card.ts';
import { storedTurn } from './reply.ts';
import type { Answered, Scene } from './scene.ts';
import { removeAll } from './undo.ts';

export interface Replied {
    readonly item: JournalItem;
    /** As if that card were the newest. */
    readonly scene: Scene;
}

/** null when the card is no change's: then the message is like any other. */
export async function repliedTo(card: string, here: Scene): Promise<Replied | null> {
    const isElsewhere = here.purse.length > 1;
    const reply = isElsewhere ? await here.earlierReply(storedTurn(card)) : null;
    const scene = await inWallet(here, reply?.wallet);
    const item = await scene.book.changeOfTurn(storedTurn(card));
    if (!item || item.entries.length === 0) return null;
    const last = item.entries.map(({ after }) => after.id);
    const entries = item.entries.map(({ after }) => after);
    const recent = cardOfEntries(item.change.turnId, entries, scene);
    const state = { ...scene.state, last, awaiting: null, card: recent };
    return { item, scene: { ...scene, state } };
}

/** What means the card itself, and no word of it; null when it's a message like any other about it. */
export async function answerTo(
    { item, scene }: Replied,
    understood: Understood,
): Promise<Answered | null> {
    if (understood.intent === 'undo' && understood.part === null) {
        return undoWhole({ item, entries: await scene.book.entries(scene.state.last), scene });
    }
    const isWhole = understood.description === '' && !understood.all && !understood.period;
    if (understood.intent !== 'delete_entry' || !isWhole) return null;
    return removeAll(scene.state.last, item.change.turnId, scene);
}
