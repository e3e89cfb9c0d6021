/** What a button does. Safe to write as JSON; ids are checked again when it is pressed. */
import type { Day, Period } from '../ledger/day.ts';
import type { EntryKind, Exchange, Flow, Id, Shared } from '../ledger/entry.ts';
import { money } from '../ledger/money.ts';
import type { Role } from '../ledger/privileges.ts';
import type { RecurringDraft, RecurringPatch } from '../ledger/repeat.ts';
import type { Draft, Terms } from './exchange.ts';

export type Command =
    /** Takes a change back; of an undo, that is a redo. */
    | { readonly do: 'undo'; readonly change: string }
    /** `in`: the wallet, where the card is about several. */
    | { readonly do: 'edit'; readonly entry: string; readonly in?: Id }
    /** Deletes what is left of a message's entries. */
    | { readonly do: 'remove'; readonly entries: readonly string[] }
    /** Deletes one of a message's entries, as long as it is as it was shown. */
    | { readonly do: 'take-out'; readonly entry: string; readonly in?: Id }
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
    /** Somebody paid back all they owe, and no more. */
    | {
          readonly do: 'settle';
          readonly debtor: string;
          readonly minor: string;
          readonly currency: string;
      }
    | { readonly do: 'leave' }
    /** Sets a recurring entry up. */
    | { readonly do: 'repeat'; readonly draft: RecurringJson }
    | { readonly do: 'recurring'; readonly act: RecurringAct; readonly rule: string }
    /** Changes a rule as it was said before it was known which one is meant. */
    | { readonly do: 'change'; readonly rule: string; readonly patch: RecurringPatchJson }
    /** Another amount for an entry, as long as it is as it was shown. */
    | {
          readonly do: 'amend';
          readonly entry: string;
          readonly minor: string;
          readonly currency: string;
      }
    /** Deletes several, once they were shown and as they were then. */
    | { readonly do: 'delete'; readonly entries: readonly Shown[] }
    /** Shows what would be deleted. */
    | { readonly do: 'doomed'; readonly entries: readonly Shown[] }
    /** Whether what comes again and again is entered by itself from now on. */
    | {
          readonly do: 'habit';
          readonly isWanted: boolean;
          readonly thing: string;
          /** What is set up is known by it, where the offer stands on another thing's card. */
          readonly as?: Id;
          readonly draft: RecurringJson;
      }
    | { readonly do: 'remind-not' }
    | { readonly do: 'ask-address' }
    | { readonly do: 'mail-here' }
    /** Warnings about these limits come again. */
    | { readonly do: 'wake'; readonly limits: readonly Id[] }
    /** Nothing is recorded; the person writes it anew. */
    | { readonly do: 'correct' }
    | { readonly do: 'drop' }
    /** Asks somebody to share the wallet. */
    | { readonly do: 'share'; readonly email: string; readonly role: Role }
    /** Goes on with another wallet. */
    | { readonly do: 'use-wallet'; readonly wallet: string }
    | {
          readonly do: 'record-in';
          readonly wallet: string;
          /** What else the card offers goes into other wallets, and may be recorded besides. */
          readonly isPart?: boolean;
          readonly drafts: readonly DraftJson[];
      }
    /** Makes a wallet of that name, and records in it. */
    | {
          readonly do: 'make-wallet';
          readonly name: string;
          readonly drafts: readonly DraftJson[];
      };

interface Shown {
    readonly id: string;
    readonly version: number;
}

/** What there is to tell without a filter. */
export type Told = 'balance' | 'limits' | 'latest';

export type RecurringAct = 'change' | 'stop' | 'pause' | 'resume' | 'skip';

/** A RecurringDraft as JSON. */
export interface RecurringJson extends Omit<RecurringDraft, 'amount'> {
    readonly minor: string;
    readonly currency: string;
}

/** What somebody wants of a rule from now on, as JSON. */
export interface RecurringPatchJson extends Omit<RecurringPatch, 'amount'> {
    readonly minor?: string;
    readonly currency?: string;
}

export function recurringToJson({ amount, ...draft }: RecurringDraft): RecurringJson {
    return { ...draft, minor: amount.minor.toString(), currency: amount.currency };
}

export function recurringFromJson({ minor, currency, ...draft }: RecurringJson): RecurringDraft {
    return { ...draft, amount: money(BigInt(minor), currency) };
}

export function patchToJson({ amount, ...patch }: RecurringPatch): RecurringPatchJson {
    return amount ? { ...patch, minor: amount.minor.toString(), currency: amount.currency } : patch;
}

export function patchFromJson({ minor, currency, ...patch }: RecurringPatchJson): RecurringPatch {
    if (minor === undefined || currency === undefined) return patch;
    return { ...patch, amount: money(BigInt(minor), currency) };
}

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
    readonly refundOf?: string | null | undefined;
    readonly shared?: Shared | null | undefined;
    readonly spread?: number | undefined;
}

export function draftToJson({ amount, exchange, ...draft }: Draft): DraftJson {
    return {
        ...draft,
        minor: amount.minor.toString(),
        currency: amount.currency,
        ...(exchange && { exchange: exchangeToJson(exchange) }),
    };
}

export function draftFromJson({ minor, currency, exchange, terms, ...rest }: DraftJson): Draft {
    const { refundOf = null, shared = null, spread = 1, ...draft } = rest;
    return {
        ...draft,
        ...(refundOf !== null && { refundOf }),
        ...(shared && { shared }),
        ...(spread > 1 && { spread }),
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
