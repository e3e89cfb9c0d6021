/** Entries of one message that went into several wallets: recorded as one, and shown on one card. */
import { countedOf, type Entry, type EntryDraft, type Id } from '../ledger/entry.ts';
import { recordApart, removeApart } from '../ledger/ledger.ts';
import { money, type Money } from '../ledger/money.ts';
import type { JournalItem } from '../ledger/ports.ts';
import type { Outcome } from '../ledger/post.ts';
import { answered, told } from './answered.ts';
import { inWallet } from './in-wallet.ts';
import { cardOfEntries } from './recent-card.ts';
import {
    balanceLine,
    consequences,
    editChoice,
    goneCard,
    rowsOf,
    takeOutChoice,
    type Card,
} from './recorded.ts';
import { makeReply, type Choice, type Piece } from './reply.ts';
import { rowOf } from './rows.ts';
import type { Answered, Scene } from './scene.ts';
import { undoChoices } from './undo-choice.ts';

/** What went into one of the wallets. */
export interface Part {
    /** In that wallet. */
    readonly scene: Scene;
    readonly drafts: readonly EntryDraft[];
}

export async function recordParts(parts: readonly Part[], here: Scene): Promise<Answered> {
    const outcomes = await recordApart(
        parts.map(({ scene, drafts }) => [scene.book, drafts] as const),
        here.actor,
    );
    const shares = sharesOf(
        outcomes,
        parts.map(({ scene }) => scene),
    );
    const { pieces, choices } = apartCard(shares, here);
    const [first] = shares;
    const last = shares.flatMap(({ entries }) => entries.map(({ id }) => id));
    const reply = makeReply(here.turn, pieces, { choices });
    const there = first?.scene ?? here;
    // "undo both" finds the whole by any of its parts.
    const card = cardOfEntries(here.turn, first?.entries ?? [], there);
    return answered(there, reply, { last, card });
}

/** What is there of a message's entries in one wallet, and what its last change came to. */
interface Share {
    readonly scene: Scene;
    readonly entries: readonly Entry[];
    /** null: nothing changed there just now. */
    readonly outcome: Outcome | null;
    /** The change that recorded it. */
    readonly change: Id;
}

function sharesOf(outcomes: readonly Outcome[], scenes: readonly Scene[]): Share[] {
    return outcomes.flatMap((outcome, at) => {
        const scene = scenes[at];
        const entries = outcome.entries.map(({ after }) => after);
        return scene ? [{ scene, entries, outcome, change: outcome.change.id }] : [];
    });
}

/** The same once it was taken back and is there again. */
export async function apartAgain(outcomes: readonly Outcome[], here: Scene): Promise<Card> {
    const scenes: Scene[] = [];
    for (const { change } of outcomes) scenes.push(await inWallet(here, change.walletId));
    return apartCard(sharesOf(outcomes, scenes), here);
}

/**
 * The card of a message whose entries went into several wallets, as it is after `outcome` changed some of
 * them in one; null when it is another card, or nothing is left on it.
 */
export async function apartCardAfter(
    turn: string,
    outcome: Outcome,
    here: Scene,
): Promise<Card | null> {
    const shares = await sharesNow(await here.book.changeOfTurn(turn), here, outcome);
    const left = shares?.filter(({ entries }) => entries.length > 0) ?? [];
    return left.length === 0 ? null : apartCard(left, here);
}

/** What is left of it goes, in all its wallets, as one; null when it went into one alone. */
export async function removeShares(item: JournalItem, here: Scene): Promise<Answered | null> {
    const shares = await sharesNow(item, here, null);
    const left = shares?.filter(({ entries }) => entries.length > 0);
    if (!left) return null;
    if (left.length === 0) return told(here, 'undo.gone');
    const outcomes = await removeApart(
        left.map(({ scene, entries }) => [scene.book, entries] as const),
        here.actor,
    );
    const pieces = left.flatMap(({ scene, entries }, at): readonly Piece[] => {
        const outcome = outcomes[at];
        const text = scene.format.words('delete.done', { rows: rowsOf(entries, scene) });
        return outcome ? goneCard(outcome, text, scene).pieces : [];
    });
    const choices = outcomes.slice(0, 1).flatMap((outcome) => undoChoices(outcome, here));
    const turn = item.change.turnId;
    const update = makeReply(turn, pieces, { choices, replaces: turn });
    const reply = makeReply(here.turn, pieces, { choices, updates: [update] });
    return answered(left[0]?.scene ?? here, reply, { last: [] });
}

/** What each wallet has left of what a message recorded; null when it went into one alone. */
async function sharesNow(
    recorded: JournalItem | null,
    here: Scene,
    outcome: Outcome | null,
): Promise<readonly Share[] | null> {
    if (here.purse.length === 1 || recorded?.change.kind !== 'record') return null;
    const { id } = recorded.change;
    const others = await here.book.sharing(id);
    if (others.length === 0) return null;
    const changed = new Map(outcome?.entries.map(({ after }) => [after.id, after]));
    const shares: Share[] = [];
    for (const wallet of [here.book.wallet.id, ...others].toSorted()) {
        const scene = await inWallet(here, wallet);
        const isHere = wallet === here.book.wallet.id;
        const item = isHere ? recorded : await scene.book.change(id);
        const ids = item?.entries.map(({ after }) => after.id) ?? [];
        const all = (await scene.book.entries(ids)).map((one) => changed.get(one.id) ?? one);
        const entries = all.filter(({ deleted }) => !deleted);
        shares.push({ scene, entries, outcome: isHere ? outcome : null, change: id });
    }
    return shares;
}

function apartCard(shares: readonly Share[], here: Scene): Card {
    const entries = shares.flatMap((share) => share.entries);
    const days = new Set(entries.map(({ day }) => day));
    const rows = shares.flatMap((share) => share.entries.map((one) => rowIn(one, share, days)));
    const rest = shares.flatMap(({ scene, outcome }) =>
        outcome ? consequences(outcome, null, scene) : [balanceOf(scene)],
    );
    const [first] = shares;
    const undo: Choice[] = first
        ? [
              {
                  label: here.format.words('choice.undoAll', { count: entries.length }),
                  command: { do: 'undo', change: first.change },
                  version: 0,
              },
          ]
        : [];
    const head: Piece = { text: headline(entries, days, here), style: 'headline' };
    return { pieces: [head, ...rows, ...rest], choices: undo };
}

function balanceOf(scene: Scene): Piece {
    const { balance, currency } = scene.book.wallet;
    return balanceLine({ balance: money(balance, currency), wallets: [] }, scene);
}

/** "✓ 2 entries, $70.00, yesterday" */
function headline(entries: readonly Entry[], days: ReadonlySet<string>, here: Scene): string {
    const { format, today } = here;
    const counted = format.words('count.entries', { count: entries.length });
    const sum = sumOf(entries);
    const head = sum
        ? format.words('recorded.many', { entries: counted, amount: format.money(sum) })
        : format.words('recorded.manyMixed', { entries: counted });
    const [shared] = days.size === 1 ? days : [];
    return shared === undefined || shared === today
        ? head
        : format.words('recorded.with', { head, more: format.day(shared) });
}

/** null when they are of several kinds, or count in several currencies. */
function sumOf(entries: readonly Entry[]): Money | null {
    const [first] = entries;
    if (!first) return null;
    const { currency } = countedOf(first);
    const isAlike = entries.every(
        (one) => one.kind === first.kind && countedOf(one).currency === currency,
    );
    const minor = entries.reduce((sum, one) => sum + countedOf(one).minor, 0n);
    return isAlike ? money(minor, currency) : null;
}

/** "$20.00 lunch · Food in cash", with what changes it alone. */
function rowIn(entry: Entry, { scene }: Share, days: ReadonlySet<string>): Piece {
    const { format, book } = scene;
    const values = { rows: rowOf(entry, format), name: book.wallet.name };
    const row = format.words('wallet.rowIn', values);
    const text =
        days.size > 1 ? format.words('row.dated', { day: format.day(entry.day), row }) : row;
    return { text, choices: [editChoice(entry, scene, true), takeOutChoice(entry, scene, true)] };
}
