/** What others owe the person for what was paid for them, and what they paid back of it. */
import type { Day } from './day.ts';
import type { Id } from './entry.ts';
import type { Money } from './money.ts';
import type { Revision } from './posting.ts';

/** A line in somebody's account. */
export interface Debt {
    readonly id: Id;
    readonly walletId: Id;
    /** As it was written: people outside are known by their names alone. */
    readonly debtor: string;
    /** Positive: they owe it. Negative: they paid it back. Never zero. */
    readonly amount: Money;
    readonly day: Day;
    /** The entry that it is the other part of; null for what was paid back. */
    readonly entryId: Id | null;
    readonly version: number;
    readonly deleted: boolean;
}

/** How somebody's account stands. */
export interface Owed {
    readonly debtor: string;
    readonly amount: Money;
}

/** "Ann" and "ann" are one. */
export function debtorKey(debtor: string): string {
    return debtor.normalize('NFC').toLowerCase();
}

/** The one definition of how debts move an account. */
export function owedDeltas(debts: readonly Revision<Debt>[]): readonly Owed[] {
    const deltas = new Map<string, Owed>();
    const move = (debt: Debt | null, sign: 1n | -1n): void => {
        if (!debt || debt.deleted) return;
        const { currency, minor } = debt.amount;
        const key = `${debtorKey(debt.debtor)}|${currency}`;
        const so = deltas.get(key)?.amount.minor ?? 0n;
        const amount = { minor: so + sign * minor, currency };
        deltas.set(key, { debtor: debt.debtor, amount });
    };
    for (const { before, after } of debts) {
        move(before, -1n);
        move(after, 1n);
    }
    return [...deltas.values()].filter(({ amount }) => amount.minor !== 0n);
}
