/** A refund that names what it came back from belongs to that expense, in its category. */
import type { Entry } from '../ledger/entry.ts';
import { money, type Money } from '../ledger/money.ts';
import type { Draft } from './exchange.ts';
import { phraseOf } from './known-words.ts';
import { makeReply, type Reply } from './reply.ts';
import type { Scene } from './scene.ts';
import { dropChoice, recordChoice } from './record-choice.ts';

/** How far back a word reaches. */
const LATEST = 50;

/** The draft with the expense it belongs to, where one of the latest is called so. */
export async function linked(draft: Draft, scene: Scene): Promise<Draft> {
    if (draft.kind !== 'refund' || draft.description === '') return draft;
    const latest = await scene.book.latestEntries(null, LATEST);
    const named = latest.filter(
        (entry) => entry.kind === 'expense' && isNamed(entry, draft.description),
    );
    const open = named.find((entry) => (leftOf(entry, latest)?.minor ?? 0n) > 0n) ?? named[0];
    if (!open) return draft;
    const { id, category, description } = open;
    return { ...draft, refundOf: id, category, description };
}

/** Each word of the shorter is one of the longer: "shoes" of "running shoes", and the reverse. */
function isNamed({ description }: Entry, name: string): boolean {
    const [one, other] = [description, name].map((text) => phraseOf(text).split(' '));
    if (!one || !other || one[0] === '' || other[0] === '') return false;
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    return short.every((word) => long.includes(word));
}

/** What an expense comes to after its refunds; null when these are in another currency. */
function leftOf({ id, amount }: Entry, latest: readonly Entry[]): Money | null {
    const refunds = latest.filter(({ refundOf }) => refundOf === id);
    if (refunds.some((refund) => refund.amount.currency !== amount.currency)) return null;
    const back = refunds.reduce((sum, refund) => sum + refund.amount.minor, 0n);
    return money(amount.minor - back, amount.currency);
}

/** What the expense comes to once this has come back too; null when it isn't known. */
export async function leftAfter(draft: Draft, scene: Scene): Promise<Money | null> {
    const { refundOf = null, amount } = draft;
    if (refundOf === null) return null;
    const latest = await scene.book.latestEntries(null, LATEST);
    const expense = latest.find(({ id }) => id === refundOf);
    const left = expense ? leftOf(expense, latest) : null;
    if (!left || left.currency !== amount.currency) return null;
    return money(left.minor - amount.minor, left.currency);
}

/** More would come back than is left of it: the one question to ask. */
export function overRefund(draft: Draft, after: Money | null, scene: Scene): Reply | null {
    if (!after || after.minor >= 0n) return null;
    const { words, money: print } = scene.format;
    const left = money(after.minor + draft.amount.minor, after.currency);
    const values = { left: print(left), amount: print(draft.amount), what: draft.description };
    const text = words(left.minor > 0n ? 'refund.over' : 'refund.overAll', values);
    const choices = [recordChoice(words('ask.yes'), [draft]), dropChoice(scene)];
    return makeReply(scene.turn, [{ text }], { choices });
}

/** The refunds of an expense, which go where it goes. */
export async function refundsOf({ id, kind }: Entry, scene: Scene): Promise<readonly Entry[]> {
    if (kind !== 'expense') return [];
    const latest = await scene.book.latestEntries(null, LATEST);
    return latest.filter(({ refundOf }) => refundOf === id);
}
