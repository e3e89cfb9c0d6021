/** What a button does. Safe to write as JSON; ids are checked again when it is pressed. */
import type { Day, Period } from '../ledger/day.ts';
import type { EntryDraft, EntryKind, Flow } from '../ledger/entry.ts';
import { money } from '../ledger/money.ts';

export type Command =
    /** Takes a change back; of an undo, that is a redo. */
    | { readonly do: 'undo'; readonly change: string }
    | { readonly do: 'edit'; readonly entry: string }
    /** Deletes what is left of a message's entries. */
    | { readonly do: 'remove'; readonly entries: readonly string[] }
    | { readonly do: 'record'; readonly drafts: readonly DraftJson[] }
    /** Counts the empty wallet in another currency from now on, and records. */
    | { readonly do: 'switch'; readonly currency: string; readonly drafts: readonly DraftJson[] }
    | {
          readonly do: 'rows';
          readonly flow: Flow;
          readonly category: string | null;
          readonly period: Period;
      }
    | { readonly do: 'tell'; readonly what: Told }
    | { readonly do: 'ask-address' }
    | { readonly do: 'mail-here' }
    /** Nothing is recorded; the person writes it anew. */
    | { readonly do: 'correct' }
    | { readonly do: 'drop' };

/** What there is to tell without a filter. */
export type Told = 'balance' | 'limits' | 'latest';

/** An EntryDraft as JSON: minor units as text, since JSON has no large integers. */
export interface DraftJson {
    readonly kind: EntryKind;
    readonly minor: string;
    readonly currency: string;
    readonly day: Day;
    readonly category: string;
    readonly description: string;
    readonly tags: readonly string[];
}

export function draftToJson({ amount, ...draft }: EntryDraft): DraftJson {
    return { ...draft, minor: amount.minor.toString(), currency: amount.currency };
}

export function draftFromJson({ minor, currency, ...draft }: DraftJson): EntryDraft {
    return { ...draft, amount: money(BigInt(minor), currency) };
}
