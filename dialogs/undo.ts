/** Undo, redo and delete: nothing is erased, and every one of them can itself be taken back. */
import type { Entry } from '../ledger/entry.ts';
import { remove } from '../ledger/ledger.ts';
import type { JournalItem } from '../ledger/ports.ts';
import type { Outcome } from '../ledger/post.ts';
import { takeBack } from '../ledger/take-back.ts';
import { apartAgain, apartCardAfter } from './apart.ts';
import { answered, told } from './answered.ts';
import { batchCard, goneCard, recordedCard, rowsOf, type Card } from './recorded.ts';
import { makeReply, type Piece, type Reply } from './reply.ts';
import { inWallet, whereNewest } from './in-wallet.ts';
import { joined, rowWithDay } from './rows.ts';
import type { Answered, Scene } from './scene.ts';
import { namesOf } from './subject-names.ts';

/** As many of the newest changes as there are, up to `count`: one undo, which one redo takes back. */
export async function undoLast(count: number, here: Scene): Promise<Answered> {
    const scene = await whereNewest(here, 'change');
    const items = await scene.book.latestChanges(Math.min(Math.max(count, 1), MOST_AT_ONCE));
    return items.length > 0 ? takenBack(items, scene) : told(scene, nothingKey(scene));
}

/** Of others' changes nothing is taken back by a mere "undo". */
function nothingKey({ book }: Scene) {
    return book.memberCount > 1 ? 'undo.nothingOwn' : 'undo.nothing';
}

/** More are better looked through and deleted: "undo the last 20" is said, "the last 500" slips. */
const MOST_AT_ONCE = 20;

export function nothingToRedo(scene: Scene): Answered {
    return told(scene, 'redo.nothing');
}

export async function redoLast(
    here: Scene,
    otherwise: (scene: Scene) => Promise<Answered> | Answered = nothingToRedo,
): Promise<Answered> {
    const scene = await whereNewest(here, 'undo');
    const item = await scene.book.latestUndo();
    return item ? takenBack([item], scene) : otherwise(here);
}

/** `card`: the pressed card, which then shows the result in its place. */
export async function takenBack(
    items: readonly JournalItem[],
    scene: Scene,
    card: string | null = null,
): Promise<Answered> {
    const outcome = await takeBack(scene.book, items, scene.actor);
    if ('stale' in outcome) return stale(outcome.stale, scene);
    await leaveClosed(outcome, scene);
    const isApart = outcome.entries.every(({ after }) => after.otherWalletId === null);
    if (outcome.elsewhere.length > 0 && isApart) {
        return takenBackApart([outcome, ...outcome.elsewhere], scene, card);
    }
    const shown = cardAfter(outcome, scene);
    const reply = makeReply(scene.turn, shown.pieces, {
        choices: shown.choices,
        replaces: card,
        updates: await staleCards(outcome, shown, card, scene),
    });
    const last = outcome.entries.flatMap(({ after }) => (after.deleted ? [] : [after.id]));
    return answered(scene, reply, { last });
}

/** What one message recorded in several wallets: each says what it came to there. */
async function takenBackApart(
    outcomes: readonly Outcome[],
    scene: Scene,
    card: string | null,
): Promise<Answered> {
    const shown = await apartAfter(outcomes, scene);
    const entries = outcomes.flatMap((outcome) => outcome.entries.map(({ after }) => after));
    const turns = new Set(entries.map(({ turnId }) => turnId));
    const updates = [...turns]
        .filter((turn) => turn !== card)
        .map((turn) => makeReply(turn, shown.pieces, { choices: shown.choices, replaces: turn }));
    const { pieces, choices } = shown;
    const reply = makeReply(scene.turn, pieces, { choices, replaces: card, updates });
    const last = entries.flatMap(({ id, deleted }) => (deleted ? [] : [id]));
    return answered(scene, reply, { last });
}

async function apartAfter(outcomes: readonly Outcome[], scene: Scene): Promise<Card> {
    const [first] = outcomes;
    if (first?.change.kind === 'redo') return apartAgain(outcomes, scene);
    const cards: Card[] = [];
    for (const outcome of outcomes) {
        const there = await inWallet(scene, outcome.change.walletId);
        cards.push(goneCard(outcome, said(outcome, UNDONE, there), there));
    }
    const pieces = cards.flatMap((one) => one.pieces);
    return { pieces, choices: cards[0]?.choices ?? [] };
}

/** A wallet whose making was taken back isn't in use any more. */
async function leaveClosed({ wallets }: Outcome, scene: Scene): Promise<void> {
    const isGone = wallets.some(({ after }) => after.closed && after.id === scene.home);
    const other = isGone && scene.purse.find(({ id }) => id !== scene.home);
    if (other && (await scene.openWallet(other.id))) scene.useWallet(other.id);
}

function stale(entries: readonly Entry[], scene: Scene): Answered {
    const there = entries.filter(({ deleted }) => !deleted);
    if (there.length === 0) return told(scene, 'undo.gone');
    return told(scene, 'undo.stale', { rows: rowsOf(there, scene) });
}

function cardAfter(outcome: Outcome, scene: Scene): Card {
    const { words } = scene.format;
    if (outcome.change.kind !== 'redo') {
        return goneCard(outcome, said(outcome, UNDONE, scene), scene);
    }
    const isEntries = outcome.entries.length > 0 && outcome.recurring.length === 0;
    if (isEntries && outcome.entries.every(({ after }) => !after.deleted)) {
        return recordedCard(outcome, scene);
    }
    const card = goneCard(outcome, said(outcome, REDONE, scene), scene);
    const choices = card.choices.map((one) => ({ ...one, label: words('choice.undo') }));
    return { ...card, choices };
}

const UNDONE = { back: 'undo.restored', gone: 'undo.done', both: 'undo.both' } as const;
const REDONE = { back: 'redo.done', gone: 'redo.done', both: 'redo.both' } as const;

/** What went, what is back as it was, or both. */
function said(outcome: Outcome, keys: typeof UNDONE | typeof REDONE, scene: Scene): string {
    const { format } = scene;
    const named = (entries: Outcome['entries']): string =>
        joined(namesOf({ ...outcome, entries }, format), format);
    const back = outcome.entries.filter(({ after }) => !after.deleted);
    const gone = outcome.entries.filter(({ after }) => after.deleted);
    if (back.length === 0) return format.words(keys.gone, { what: named(gone) });
    if (gone.length === 0) return format.words(keys.back, { what: named(back) });
    const rows = rowsOf(
        back.map(({ after }) => after),
        scene,
    );
    return format.words(keys.both, { gone: named(gone), back: rows });
}

/** The cards of the entries that changed show their new state too, unless one is being pressed. */
export async function staleCards(
    outcome: Outcome,
    shown: Card,
    pressed: string | null,
    scene: Scene,
): Promise<Reply[]> {
    // What others recorded has its card in their conversations.
    const own = outcome.entries.filter(({ after }) => after.authorId === scene.person.id);
    const cards = new Set(own.map(({ after }) => after.turnId));
    const updates: Reply[] = [];
    for (const card of cards) {
        if (card === pressed) continue;
        const { pieces, choices } =
            (await apartCardAfter(card, outcome, scene)) ??
            (await batchOf(card, outcome, scene)) ??
            shown;
        updates.push(makeReply(card, pieces, { choices, replaces: card }));
    }
    return updates;
}

/** The card of a message with several entries, when not all of them changed together; else null. */
async function batchOf(turn: string, outcome: Outcome, scene: Scene): Promise<Card | null> {
    const recorded = await scene.book.changeOfTurn(turn);
    const ids = recorded?.entries.map(({ after }) => after.id) ?? [];
    const changed = new Map(outcome.entries.map(({ after }) => [after.id, after]));
    if (ids.length < 2 || ids.every((id) => changed.has(id))) return null;
    const entries = (await scene.book.entries(ids)).map((entry) => changed.get(entry.id) ?? entry);
    const left = entries.filter(({ deleted }) => !deleted);
    return left.length === 0 ? null : batchCard(left, outcome, scene);
}

/** Deletes what is left of a message's entries; its card shows it in its place. */
export async function removeAll(
    ids: readonly string[],
    card: string | null,
    scene: Scene,
): Promise<Answered> {
    const found = (await scene.book.entries(ids)).filter(({ deleted }) => !deleted);
    return found.length === 0 ? told(scene, 'undo.gone') : removed(found, card, scene);
}

/** One of a message's entries, by its own button or its name: the card goes on without it. */
export async function takenOut(
    id: string,
    version: number | null,
    scene: Scene,
): Promise<Answered> {
    const [entry] = await scene.book.entries([id]);
    if (!entry || entry.deleted) return told(scene, 'undo.gone');
    if (version !== null && entry.version !== version) return stale([entry], scene);
    return removed([entry], null, scene);
}

/** `more` is said below what went. */
export async function removed(
    found: readonly Entry[],
    card: string | null,
    scene: Scene,
    more: readonly Piece[] = [],
): Promise<Answered> {
    const { words } = scene.format;
    const outcome = await remove(scene.book, found, scene.actor);
    const [only, another] = found;
    const rows = only && !another ? rowWithDay(only, scene) : rowsOf(found, scene);
    const gone = goneCard(outcome, words('delete.done', { rows }), scene);
    const choices = gone.choices.map((one) => ({ ...one, label: words('choice.undo') }));
    const shown = { ...gone, choices };
    const updates = await staleCards(outcome, shown, card, scene);
    const pieces = [...shown.pieces, ...more];
    const reply = makeReply(scene.turn, pieces, { choices, replaces: card, updates });
    return answered(scene, reply, { last: [] });
}
