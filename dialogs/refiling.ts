/** After two equal corrections Penny offers to put the earlier entries that are called so there too. */
import type { CategoryId } from '../ledger/category.ts';
import { countedOf, flowOf, type Entry } from '../ledger/entry.ts';
import { refile } from '../ledger/ledger.ts';
import type { Outcome } from '../ledger/post.ts';
import { answered, told } from './answered.ts';
import type { Command } from './command.ts';
import { phraseOf } from './known-words.ts';
import { consequences } from './recorded.ts';
import { makeReply, type Choice, type Piece } from './reply.ts';
import { datedRow } from './rows.ts';
import type { Answered, Scene } from './scene.ts';
import { undoChoices } from './undo-choice.ts';

/** Corrections to the same category that make a habit. */
const HABIT = 2;

/** How far back it looks, and how many it changes at once. */
const LATEST = 300;
const MOST = 100;
const ROWS_SHOWN = 3;

interface Offer {
    readonly pieces: readonly Piece[];
    readonly choices: readonly Choice[];
}

const NO_OFFER: Offer = { pieces: [], choices: [] };

/** What is offered after a correction; nothing the first time, and nothing when there is nothing to fix. */
export async function refilingOffer({ phrases, entries }: Outcome, scene: Scene): Promise<Offer> {
    const [lesson] = phrases;
    const [corrected] = entries;
    if (!lesson || !corrected) return NO_OFFER;
    const { phrase, category, chosen } = lesson.after;
    if ((chosen[category] ?? 0) < HABIT) return NO_OFFER;
    const latest = await scene.book.latestEntries(null, LATEST);
    const elsewhere = latest
        .filter(
            ({ id, kind }) =>
                id !== corrected.after.id && flowOf(kind) === flowOf(corrected.after.kind),
        )
        .filter((entry) => isElsewhere(entry, phrase, category, scene))
        .slice(0, MOST);
    return elsewhere.length === 0 ? NO_OFFER : offerOf(elsewhere, phrase, category, scene);
}

function isElsewhere(
    { description, category }: Entry,
    phrase: string,
    wanted: CategoryId,
    { vocabulary }: Scene,
): boolean {
    return vocabulary.categories.resolve(category) !== wanted && phraseOf(description) === phrase;
}

function offerOf(
    found: readonly Entry[],
    phrase: string,
    category: CategoryId,
    { format }: Scene,
): Offer {
    const count = found.length;
    const values = {
        entries: format.words('count.earlier', { count }),
        amount: sumOf(found, format),
        phrase,
        category: format.category(category),
    };
    const fix: Command = { do: 'refile', phrase, category, entries: found.map(({ id }) => id) };
    return {
        pieces: [
            { text: format.words('refile.offer', values) },
            ...found.slice(0, ROWS_SHOWN).map((entry) => ({ text: datedRow(entry, format) })),
        ],
        choices: [
            {
                label: format.words('choice.refile', { count }),
                command: fix,
                version: 0,
                says: 'yes',
            },
            {
                label: format.words('choice.leave'),
                command: { do: 'leave' },
                version: 0,
                says: 'no',
            },
        ],
    };
}

function sumOf(entries: readonly Entry[], format: Scene['format']): string {
    return format.minor(entries.reduce((sum, entry) => sum + countedOf(entry).minor, 0n));
}

/** Those that are still elsewhere; what was changed since the offer stays as it is. */
export async function refileAll(
    { phrase, category, entries: ids }: Extract<Command, { do: 'refile' }>,
    scene: Scene,
): Promise<Answered> {
    const { format, book, actor, vocabulary } = scene;
    const wanted = vocabulary.categories.resolve(category);
    const found = (await book.entries(ids)).filter(
        (entry) => !entry.deleted && isElsewhere(entry, phrase, wanted, scene),
    );
    const name = format.category(wanted);
    if (found.length === 0) return told(scene, 'refile.nothing', { category: name });
    const outcome = await refile(book, found, wanted, actor);
    const values = {
        entries: format.words('count.entries', { count: found.length }),
        amount: sumOf(found, format),
        category: name,
        asked: ids.length,
    };
    const isAll = found.length === ids.length;
    const pieces: Piece[] = [
        { text: format.words('refile.done', values), style: 'headline' },
        ...(isAll ? [] : [{ text: format.words('refile.some', values) }]),
        ...consequences(outcome, null, scene),
    ];
    return answered(
        scene,
        makeReply(scene.turn, pieces, {
            choices: undoChoices(outcome, scene),
        }),
    );
}
