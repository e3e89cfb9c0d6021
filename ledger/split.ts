/** Splits what was paid for several: the person's own part is the entry, the rest is owed to them. */
import type { Debt } from './debt.ts';
import type { Entry, EntryDraft, Shared, Split } from './entry.ts';
import { money, type Money } from './money.ts';
import type { Actor, Book } from './ports.ts';
import { post, type Outcome } from './post.ts';
import type { Revision } from './posting.ts';
import { equalShares } from './shares.ts';

/** Who shares it and wasn't named. */
export const NOBODY_NAMED = '';

interface Part {
    readonly debtor: string;
    readonly minor: bigint;
}

/** The person's own part first, which gets what doesn't divide; then the others', by name. */
export function divide(
    whole: bigint,
    shared: Shared,
): { readonly own: bigint; readonly others: readonly Part[] } {
    const { people } = shared;
    const [own = 0n, ...shares] = equalShares(whole, partsOf(shared));
    const named = people.map((debtor, place) => ({ debtor, minor: shares[place] ?? 0n }));
    const rest = shares.slice(people.length).reduce((sum, minor) => sum + minor, 0n);
    const others = [...named, { debtor: NOBODY_NAMED, minor: rest }];
    return { own, others: others.filter(({ minor }) => minor > 0n) };
}

/** Those who are named count, whatever number was said. */
function partsOf({ people, parts }: Shared): number {
    return Math.max(parts, people.length + 1);
}

/** A draft of the whole, as what is recorded of it. */
export function shareOf(draft: EntryDraft): Pick<Entry, 'amount' | 'split' | 'exchange'> {
    const { amount, shared, exchange = null } = draft;
    const parts = shared ? partsOf(shared) : 1;
    if (!shared || parts < 2) return { amount, exchange, split: null };
    const { own } = divide(amount.minor, shared);
    return {
        amount: money(own, amount.currency),
        exchange: exchange && { ...exchange, counted: shareOfCounted(exchange.counted, parts) },
        split: { whole: amount.minor, parts },
    };
}

function shareOfCounted({ minor, currency }: Money, parts: number): Money {
    const [own = 0n] = equalShares(minor, parts);
    return money(own, currency);
}

/** What the others owe for it. */
export function debtsOf(
    entry: Pick<Entry, 'id' | 'walletId' | 'amount' | 'split' | 'day'>,
    people: readonly string[],
    { newId }: Pick<Actor, 'newId'>,
): Debt[] {
    if (!entry.split) return [];
    const { whole, parts } = entry.split;
    return divide(whole, { people, parts }).others.map(({ debtor, minor }) => ({
        id: newId(),
        walletId: entry.walletId,
        debtor,
        amount: money(minor, entry.amount.currency),
        day: entry.day,
        entryId: entry.id,
        version: 1,
        deleted: false,
    }));
}

/** The entry with another whole (its amount), and what the same people owe for it then. */
export function divideAnew(
    entry: Entry,
    { parts }: Split,
    debts: readonly Debt[],
    actor: Pick<Actor, 'newId'>,
): { readonly entry: Entry; readonly debts: readonly Revision<Debt>[] } {
    const people = debts.map(({ debtor }) => debtor).filter((name) => name !== NOBODY_NAMED);
    const share = shareOf({ ...entry, shared: { people, parts } });
    const after = { ...entry, ...share };
    const due = new Map(debtsOf(after, people, actor).map((debt) => [debt.debtor, debt]));
    const changed = debts.map((before): Revision<Debt> => {
        const now = due.get(before.debtor);
        due.delete(before.debtor);
        if (!now) return withdrawn(before);
        return { before, after: { ...before, amount: now.amount, version: before.version + 1 } };
    });
    const fresh = [...due.values()].map((debt) => ({ before: null, after: debt }));
    return { entry: after, debts: [...changed, ...fresh] };
}

export function withdrawn(before: Debt): Revision<Debt> {
    return { before, after: { ...before, deleted: true, version: before.version + 1 } };
}

/** Somebody paid back: it lowers what they owe, and is no income. */
export function settle(book: Book, debtor: string, amount: Money, actor: Actor): Promise<Outcome> {
    return owe(book, debtor, money(-amount.minor, amount.currency), actor);
}

/** Somebody owes it, whatever it is for: it is nothing that was spent. */
export function owe(book: Book, debtor: string, amount: Money, actor: Actor): Promise<Outcome> {
    const after: Debt = {
        id: actor.newId(),
        walletId: book.wallet.id,
        debtor,
        amount,
        day: actor.today,
        entryId: null,
        version: 1,
        deleted: false,
    };
    return post(book, { kind: 'debt', debts: [{ before: null, after }] }, actor);
}
