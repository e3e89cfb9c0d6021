/** Corrections: "make it 25", "that was yesterday", "category fun", or the answer to the Edit button. */
import type { Entry } from '../ledger/entry.ts';
import { revise, type EntryPatch } from '../ledger/ledger.ts';
import type { Intent, Understood } from '../understanding/understood.ts';
import { amountFault } from './amount-fault.ts';
import { answered, asking, told } from './answered.ts';
import { edited } from './edited.ts';
import { newestNamed } from './named.ts';
import { makeReply, type Choice } from './reply.ts';
import { rowOf } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

/** What isn't an answer to "What should it be?", but a wish of its own. */
const OTHER_INTENTS: ReadonlySet<Intent> = new Set<Intent>([
    'query_spending',
    'query_transactions',
    'query_balance',
    'query_income',
    'query_limit',
    'set_limit',
    'undo',
    'redo',
    'delete_entry',
    'give_address',
    'calculate',
    'help',
    'transfer',
]);

/** A correction in words means the entry it names, else the one recorded or changed last. */
export async function correctUnderstood(understood: Understood, scene: Scene): Promise<Answered> {
    if (understood.description !== '') {
        const named = await newestNamed(understood.description, scene);
        const patch = patchOf({ ...understood, description: '' }, '', scene);
        if (named) return correct(named, patch, scene);
    }
    const found = await scene.book.entries(scene.state.last);
    const entries = found.filter(({ deleted }) => !deleted);
    const [entry] = entries;
    if (!entry) return told(scene, 'edit.nothing');
    if (entries.length > 1) return asking(scene, whichOne(entries, scene));
    return correct(entry, patchOf(understood, '', scene), scene);
}

function whichOne(entries: readonly Entry[], scene: Scene) {
    const choices = entries.map((entry): Choice => ({
        label: rowOf(entry, scene.format),
        command: { do: 'edit', entry: entry.id },
        version: entry.version,
    }));
    return makeReply(scene.turn, [{ text: scene.format.words('edit.which') }], { choices });
}

/** The Edit button was pressed: the next message says what the entry should be. */
export async function askForEdit(entryId: string, scene: Scene): Promise<Answered> {
    const [entry] = await scene.book.entries([entryId]);
    if (!entry || entry.deleted) return told(scene, 'undo.gone');
    const reply = makeReply(scene.turn, [
        { text: rowOf(entry, scene.format), style: 'headline' },
        { text: scene.format.words('edit.ask') },
    ]);
    return answered(scene, reply, { awaiting: { kind: 'edit', entry: entryId } });
}

/** The message after Edit; null when it means something else altogether. */
export async function takeEdit(
    entryId: string,
    text: string,
    understood: Understood,
    scene: Scene,
): Promise<Answered | null> {
    if (understood.intent === 'no') return told(scene, 'edit.cancelled');
    if (OTHER_INTENTS.has(understood.intent)) return null;
    const [entry] = await scene.book.entries([entryId]);
    if (!entry || entry.deleted) return told(scene, 'undo.gone');
    return correct(entry, patchOf(understood, text, scene), scene);
}

/** `text` is what the entry may be called when nothing else was read from it. */
function patchOf(understood: Understood, text: string, scene: Scene): EntryPatch {
    const [reading] = understood.entries;
    const amount = reading?.amount ?? understood.amount;
    const day = reading?.day ?? understood.day;
    const category = reading?.category ?? understood.category;
    const description = (reading?.description ?? understood.description) || '';
    const isName = !amount && !day?.said && !category?.said && /\p{L}/u.test(text);
    const named = text === '' ? '' : description || (isName ? text.trim() : '');
    return {
        ...(amount && { amount: amount.value }),
        ...(day?.said && day.value <= scene.today && { day: day.value }),
        ...(category?.said && { category: category.value }),
        ...(named !== '' && { description: named.slice(0, 200) }),
        ...(understood.renamed !== null && { description: understood.renamed.slice(0, 200) }),
    };
}

async function correct(entry: Entry, patch: EntryPatch, scene: Scene): Promise<Answered> {
    if (Object.keys(patch).length === 0) {
        return told(scene, 'edit.unclear', {}, { awaiting: { kind: 'edit', entry: entry.id } });
    }
    const fault = patch.amount ? amountFault(patch.amount, scene) : null;
    if (fault) return fault;
    if (isSame(entry, patch)) return told(scene, 'edit.same', { row: rowOf(entry, scene.format) });
    const outcome = await revise(scene.book, entry, patch, scene.actor);
    return edited(outcome, scene);
}

function isSame(entry: Entry, patch: EntryPatch): boolean {
    return (
        (patch.amount?.minor ?? entry.amount.minor) === entry.amount.minor &&
        (patch.day ?? entry.day) === entry.day &&
        (patch.category ?? entry.category) === entry.category &&
        (patch.description ?? entry.description) === entry.description
    );
}
