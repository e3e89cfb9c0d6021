/** "the second one was 8", "undo the sandwich", "undo both": a part of the card that is spoken of. */
import type { Entry } from '../ledger/entry.ts';
import type { PartReading, Understood } from '../understanding/understood.ts';
import { removeShares } from './apart.ts';
import { asking, told } from './answered.ts';
import { takeEdit } from './correct.ts';
import type { Command } from './command.ts';
import { makeReply, type Choice } from './reply.ts';
import { openCard, type OpenCard } from './recent-card.ts';
import { rowOf } from './rows.ts';
import type { Answered, Scene } from './scene.ts';
import { removeAll, takenBack, takenOut } from './undo.ts';

/** @param read understands what the part shall be, as if it were said alone. */
export async function answerPart(
    { part, intent }: Understood,
    read: (wish: string) => Understood,
    scene: Scene,
): Promise<Answered | null> {
    if (!part) return null;
    const card = await openCard(scene);
    const isAll = part.name === null && part.place === null;
    if (!card && isAll) return told(scene, 'undo.howMany');
    if (!card) return part.place === null ? null : told(scene, 'part.which');
    if (isAll) return undoAll(card);
    const found = meant(part, card);
    const left = found.filter(({ deleted }) => !deleted);
    const [entry, another] = left;
    if (found.length === 0) {
        return told(card.scene, 'part.noSuch', { count: card.entries.length });
    }
    if (!entry) return told(card.scene, 'undo.gone');
    if (another) return asking(card.scene, whichOf(left, part, card.scene));
    if (intent === 'delete_entry') return takenOut(entry.id, null, card.scene);
    if (part.wish === null) return undone(entry, card.scene);
    const edited = await takeEdit(entry.id, part.wish, read(part.wish), card.scene);
    return edited ?? told(card.scene, 'edit.unclear', {}, { awaiting: awaitedOf(entry) });
}

/** "undo both", "undo all": of one entry it is too little said. */
async function undoAll(card: OpenCard): Promise<Answered> {
    if (card.entries.length > 1) return undoWhole(card);
    return (await removeShares(card.item, card.scene)) ?? told(card.scene, 'undo.howMany');
}

function awaitedOf({ id }: Entry) {
    return { kind: 'edit', entry: id } as const;
}

/** By its place, or by its whole name, in small letters as it was understood. */
function meant({ name, place }: PartReading, { entries }: OpenCard): readonly Entry[] {
    if (place !== null) return entries.slice(place - 1, place);
    const wanted = name?.toLowerCase();
    const called = entries.filter(({ description }) => description.toLowerCase() === wanted);
    const left = called.filter(({ deleted }) => !deleted);
    return left.length > 0 ? left : called;
}

function whichOf(entries: readonly Entry[], { wish }: PartReading, scene: Scene) {
    const choices = entries.map((entry): Choice => {
        const command: Command =
            wish === null ? { do: 'take-out', entry: entry.id } : { do: 'edit', entry: entry.id };
        return { label: rowOf(entry, scene.format), command, version: entry.version };
    });
    return makeReply(scene.turn, [{ text: scene.format.words('edit.which') }], { choices });
}

/** What was done to it last, when that was a correction; else its being recorded. */
async function undone(entry: Entry, scene: Scene): Promise<Answered> {
    const [latest] = await scene.book.history({ id: entry.id }, 1);
    const isEdit = latest?.change.kind === 'edit';
    return isEdit ? takenBack([latest], scene) : takenOut(entry.id, null, scene);
}

/** As it was recorded; or what is left of it, when parts of it were changed since. */
export async function undoWhole({ item, entries, scene }: OpenCard): Promise<Answered> {
    const apart = await removeShares(item, scene);
    if (apart) return apart;
    if (entries.every(({ deleted }) => deleted)) return told(scene, 'undo.gone');
    const isAsRecorded = entries.every(({ version, deleted }) => version === 1 && !deleted);
    if (isAsRecorded) return takenBack([item], scene);
    const ids = entries.map(({ id }) => id);
    return removeAll(ids, null, scene);
}
