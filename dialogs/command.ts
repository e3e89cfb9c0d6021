/** What a button does. Safe to write as JSON; ids are checked again when it is pressed. */
import type { Day, Period } from '../ledger/day.ts';
import type { EntryKind, Exchange, Flow } from '../ledger/entry.ts';
import { money } from '../ledger/money.ts';
import type { Draft, Terms } from './exchange.ts';

export type Command =
    /** Takes a change back; of an undo, that is a redo. */
    | { readonly do: 'undo'; readonly change: string }
    | { readonly do: 'edit'; readonly entry: string }
    /** Deletes what is left of a message's entries. */
    | { readonly do: 'remove'; readonly entries: readonly string[] }
    | { readonly do: 'record'; readonly drafts: readonly DraftJson[] }
    /** Leaves the empty wallet's currency, and records. */
    | { readonly do: 'keep'; readonly drafts: readonly DraftJson[] }
    /** Counts the empty wallet in another currency from now on, and records. */
    | { readonly do: 'switch'; readonly currency: string; readonly drafts: readonly DraftJson[] }
    | {
          readonly do: 'rows';
          readonly flow: Flow;
          readonly category: string | null;
          readonly period: Period;
      }
    | { readonly do: 'tell'; readonly what: Told }
    | { readonly do: 'forget'; readonly phrase: string }
    /** Puts the earlier entries that are called so there too. */
    | {
          readonly do: 'refile';
          readonly phrase: string;
          readonly category: string;
          readonly entries: readonly string[];
      }
    /** All of one category counts as the other. */
    | { readonly do: 'merge'; readonly from: string; readonly into: string }
    | { readonly do: 'leave' }
    | { readonly do: 'ask-address' }
    | { readonly do: 'mail-here' }
    /** Nothing is recorded; the person writes it anew. */
    | { readonly do: 'correct' }
    | { readonly do: 'drop' };

/** What there is to tell without a filter. */
export type Told = 'balance' | 'limits' | 'latest';

interface ExchangeJson {
    readonly minor: string;
    readonly currency: string;
    readonly rate: {
        readonly value: string;
        readonly source: 'ecb' | 'said';
        readonly day: Day;
        readonly fee: number;
    } | null;
}

/** A Draft as JSON: minor units as text, since JSON has no large integers. */
export interface DraftJson {
    readonly kind: EntryKind;
    readonly minor: string;
    readonly currency: string;
    readonly day: Day;
    readonly category: string;
    readonly description: string;
    readonly tags: readonly string[];
    readonly exchange?: ExchangeJson | null | undefined;
    readonly terms?: Terms | undefined;
}

export function draftToJson({ amount, exchange, ...draft }: Draft): DraftJson {
    return {
        ...draft,
        minor: amount.minor.toString(),
        currency: amount.currency,
        ...(exchange && { exchange: exchangeToJson(exchange) }),
    };
}

export function draftFromJson({ minor, currency, exchange, terms, ...draft }: DraftJson): Draft {
    return {
        ...draft,
        amount: money(BigInt(minor), currency),
        ...(exchange && { exchange: exchangeFromJson(exchange) }),
        ...(terms && { terms }),
    };
}

function exchangeToJson({ counted, rate }: Exchange): ExchangeJson {
    return {
        minor: counted.minor.toString(),
        currency: counted.currency,
        rate: rate && { ...rate, value: rate.value.toString() },
    };
}

function exchangeFromJson({ minor, currency, rate }: ExchangeJson): Exchange {
    return {
        counted: money(BigInt(minor), currency),
        rate: rate && { ...rate, value: BigInt(rate.value) },
    };
}
