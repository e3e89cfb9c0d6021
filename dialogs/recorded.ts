/** The card of what was recorded: what, the limits it touches, the balance, Undo and Edit. */
import { countedOf, type Entry } from '../ledger/entry.ts';
import { allowance, LIMIT_UNITS, PACE, type LimitState } from '../ledger/limit.ts';
import { money, type Money } from '../ledger/money.ts';
import type { Outcome } from '../ledger/post.ts';
import { walletCalled } from './authors.ts';
import { owedLine } from './owed-line.ts';
import type { Choice, Piece } from './reply.ts';
import { limitLeft, limitName, limitTime } from './limit-rows.ts';
import { joined, nameOf, recordedRow, rowOf, spreadLabel } from './rows.ts';
import type { Scene } from './scene.ts';

/** A card's lines and common buttons. */
export interface Card {
    readonly pieces: readonly Piece[];
    readonly choices: readonly Choice[];
}

/** `left` is what a refunded expense comes to now. */
export function recordedCard(outcome: Outcome, scene: Scene, left: Money | null = null): Card {
    const entries = outcome.entries.map(({ after }) => after);
    const pieces =
        entries.length === 1
            ? oneEntry(entries, outcome, left, scene)
            : many(entries, outcome, scene);
    return {
        pieces: [...pieces, ...consequences(outcome, ownState(entries, outcome, scene), scene)],
        choices: [
            undoChoice(outcome, scene),
            ...entries.slice(0, 1).flatMap(editOfOnly(entries, scene)),
        ],
    };
}

/** What is left of a message's entries, after some of them changed by themselves. */
export function batchCard(entries: readonly Entry[], outcome: Outcome, scene: Scene): Card {
    const count = entries.length;
    const removal: Choice = {
        label: scene.format.words(count > 1 ? 'choice.undoAll' : 'choice.undo', { count }),
        command: { do: 'remove', entries: entries.map(({ id }) => id) },
        version: 0,
    };
    return {
        pieces: [...many(entries, outcome, scene), ...consequences(outcome, null, scene)],
        choices: [removal],
    };
}

function oneEntry(
    [entry]: readonly Entry[],
    outcome: Outcome,
    left: Money | null,
    scene: Scene,
): Piece[] {
    if (!entry) return [];
    const { format } = scene;
    const own = ownState([entry], outcome, scene);
    const more = [
        ...(entry.day === scene.today ? [] : [format.day(entry.day)]),
        ...(entry.spread > 1 ? [spreadLabel(entry, format)] : []),
        ...(own ? [limitLeft(own, scene)] : []),
    ].filter((part) => part !== null);
    const row = recordedRow(entry, format);
    const head = left ? format.words('recorded.now', { row, left: format.money(left) }) : row;
    const text = more.reduce(
        (all, part) => format.words('recorded.with', { head: all, more: part }),
        head,
    );
    return [{ text, style: 'headline' }, ...splitPieces([entry], outcome, scene)];
}

/** Of what was paid for several: whose part it is, and who owes the rest. */
function splitPieces(entries: readonly Entry[], { debts }: Outcome, scene: Scene): Piece[] {
    return entries.flatMap(({ id, split, amount }) => {
        const due = debts
            .map(({ after }) => after)
            .filter((debt) => debt.entryId === id && !debt.deleted);
        if (!split || due.length === 0) return [];
        const whole = scene.format.money(money(split.whole, amount.currency));
        const owed = owedLine(due, scene);
        return [{ text: scene.format.words('recorded.split', { whole, owed }) }];
    });
}

function many(entries: readonly Entry[], outcome: Outcome, scene: Scene): Piece[] {
    const { format } = scene;
    const count = format.words('count.entries', { count: entries.length });
    const days = new Set(entries.map(({ day }) => day));
    const kinds = new Set(entries.map(({ kind }) => kind));
    const sum = entries.reduce((total, entry) => total + countedOf(entry).minor, 0n);
    const head =
        kinds.size === 1
            ? format.words('recorded.many', { entries: count, amount: format.minor(sum) })
            : format.words('recorded.manyMixed', { entries: count });
    const [shared] = days.size === 1 ? days : [];
    const isDated = shared !== undefined && shared !== scene.today;
    const text = isDated ? format.words('recorded.with', { head, more: format.day(shared) }) : head;
    const rows = entries.map((entry) => {
        const row = rowOf(entry, format);
        const named =
            days.size > 1 ? format.words('row.dated', { day: format.day(entry.day), row }) : row;
        const single = entries.length > 1 ? [takeOutChoice(entry, scene)] : [];
        return { text: named, choices: [editChoice(entry, scene), ...single] };
    });
    return [{ text, style: 'headline' }, ...rows, ...splitPieces(entries, outcome, scene)];
}

/** The limit of the one entry's own category is said beside it: the shortest there is. */
function ownState(
    entries: readonly Entry[],
    { limitStates }: Outcome,
    { vocabulary }: Scene,
): LimitState | null {
    const [entry, ...others] = entries;
    if (!entry || others.length > 0) return null;
    const category = vocabulary.categories.resolve(entry.category);
    const own = limitStates.filter(({ limit }) => limit.category === category);
    return own.toSorted((a, b) => unitOf(a) - unitOf(b))[0] ?? null;
}

function unitOf({ limit }: LimitState): number {
    return LIMIT_UNITS.indexOf(limit.per);
}

/** What the change means for the limits and the balance; `said` is the limit that was said already. */
export function consequences(outcome: Outcome, said: LimitState | null, scene: Scene): Piece[] {
    const { format } = scene;
    const warnings = outcome.limitStates.flatMap((state) => warning(state, outcome, scene));
    const lefts = outcome.limitStates
        .filter((state) => state !== said)
        .flatMap((state): Piece[] => {
            const left = limitLeft(state, scene);
            if (left === null) return [];
            const name = limitName(state.limit, format);
            return [{ text: format.words('limit.wallet', { name, state: left }) }];
        });
    const isClosed = outcome.wallets.some(({ after }) => after.closed);
    return [...warnings, ...lefts, ...(isClosed ? [] : [balanceLine(outcome, scene)])];
}

/** "Balance $20.00"; with the wallet's name where there are several. */
export function balanceLine(
    { balance, wallets }: Pick<Outcome, 'balance' | 'wallets'>,
    { book, purse, format }: Scene,
): Piece {
    const amount = format.money(balance);
    if (purse.length === 1) return { text: format.words('balance', { amount }) };
    const name = wallets.at(-1)?.after.name ?? walletCalled({ book, purse });
    return { text: format.words('balance.named', { amount, name }) };
}

/** A broken limit is said each time it's touched; a threshold short of it once, when it's passed. */
function warning(state: LimitState, outcome: Outcome, scene: Scene): Piece[] {
    const { format } = scene;
    const { limit, period, spent } = state;
    const most = allowance(state);
    const values = {
        name: limitName(limit, format),
        limit: format.minor(most),
        when: limitTime({ per: limit.per, period }, scene),
    };
    const over = spent - most;
    if (over > 0n) {
        const text = format.words('limit.over', { ...values, over: format.minor(over) });
        return [{ text, style: 'warning' }];
    }
    const isPassedNow = outcome.crossings.some(
        (one) => one.limitId === limit.id && one.start === period.start && one.threshold !== PACE,
    );
    if (!isPassedNow) return [];
    if (over === 0n) return [{ text: format.words('limit.reached', values), style: 'warning' }];
    const percent = format.percent(Number((spent * 100n) / most));
    return [{ text: format.words('limit.near', { ...values, percent }), style: 'warning' }];
}

function undoChoice(outcome: Outcome, scene: Scene): Choice {
    const count = outcome.entries.length;
    return {
        label:
            count > 1
                ? scene.format.words('choice.undoAll', { count })
                : scene.format.words('choice.undo'),
        command: { do: 'undo', change: outcome.change.id },
        version: outcome.entries[0]?.after.version ?? 0,
    };
}

function editOfOnly(entries: readonly Entry[], scene: Scene) {
    return (entry: Entry): Choice[] =>
        entries.length === 1
            ? [{ ...editChoice(entry, scene), label: scene.format.words('choice.edit') }]
            : [];
}

/** @param isAmong the card is about several wallets. */
export function editChoice(entry: Entry, scene: Scene, isAmong = false): Choice {
    return {
        label: scene.format.words('choice.editRow', { what: nameOf(entry, scene.format) }),
        short: scene.format.words('choice.edit'),
        command: { do: 'edit', entry: entry.id, ...(isAmong && { in: entry.walletId }) },
        version: entry.version,
    };
}

/** @param isAmong the card is about several wallets. */
export function takeOutChoice(entry: Entry, scene: Scene, isAmong = false): Choice {
    return {
        label: scene.format.words('choice.undoRow', { what: nameOf(entry, scene.format) }),
        short: scene.format.words('choice.undo'),
        command: { do: 'take-out', entry: entry.id, ...(isAmong && { in: entry.walletId }) },
        version: entry.version,
    };
}

/** The card of entries that were taken back or deleted. */
export function goneCard(outcome: Outcome, headline: string, scene: Scene): Card {
    return {
        pieces: [{ text: headline, style: 'headline' }, ...consequences(outcome, null, scene)],
        choices: [{ ...undoChoice(outcome, scene), label: scene.format.words('choice.redo') }],
    };
}

/** "$20.00 lunch · Food, $4.00 coffee · Food" */
export function rowsOf(entries: readonly Entry[], scene: Scene): string {
    return joined(
        entries.map((entry) => rowOf(entry, scene.format)),
        scene.format,
    );
}
