/** What a message was understood to mean. Pure data: what was said is kept apart from what was assumed. */
import type { CategoryId } from '../ledger/category.ts';
import type { Day, Period } from '../ledger/day.ts';
import type { EntryKind } from '../ledger/entry.ts';
import type { Money } from '../ledger/money.ts';

export type Intent =
    | 'log_expense'
    | 'log_income'
    | 'log_refund'
    | 'transfer'
    | 'query_spending'
    | 'query_transactions'
    | 'query_balance'
    | 'query_income'
    | 'query_limit'
    | 'set_limit'
    | 'undo'
    | 'redo'
    | 'delete_entry'
    | 'edit_entry'
    | 'give_address'
    | 'calculate'
    | 'help'
    | 'greeting'
    | 'thanks'
    | 'yes'
    | 'no'
    | 'none';

/** Half-open positions in the message. */
export interface Span {
    readonly start: number;
    readonly end: number;
}

/** A value and whether the person said it. An assumed one has no span, and a reply names it if it matters. */
export type Reading<T> =
    | { readonly value: T; readonly said: true; readonly span: Span }
    | { readonly value: T; readonly said: false };

/** Amount in minor units; `currencySaid` is false when the person's own currency was filled in. */
export interface AmountReading {
    readonly value: Money;
    readonly currencySaid: boolean;
    readonly span: Span;
    /** Other values the same digits could mean ("1.234"); empty when there is no doubt. */
    readonly alternatives: readonly Money[];
}

export interface EntryReading {
    readonly kind: EntryKind;
    readonly amount: AmountReading;
    readonly day: Reading<Day>;
    readonly category: Reading<CategoryId>;
    /** What it was for, in the person's words, cleaned; empty when nothing was said. */
    readonly description: string;
    readonly tags: readonly string[];
}

/** How a question looks at the entries. */
export interface QuestionReading {
    readonly measure: 'total' | 'count' | 'average' | 'largest' | 'top_category' | 'list';
    readonly category: Reading<CategoryId> | null;
    readonly period: Reading<Period> | null;
    /** How many rows are asked for ("my last 5"). */
    readonly count: number | null;
    /** "more than 50": the answer starts with yes or no. */
    readonly threshold: {
        readonly amount: AmountReading;
        readonly direction: 'more' | 'less';
    } | null;
    /** "and last week?": what it leaves out is as it was in the question before. */
    readonly follows: boolean;
}

/** A reading that was considered, with the score it got: 0 to 1. */
export interface Evidence {
    readonly intent: Intent;
    readonly score: number;
    /** Which parser or refiner saw what. */
    readonly because: readonly string[];
}

export interface Understood {
    readonly intent: Intent;
    /** 0 to 1. Below ASK_BELOW the person is asked; a guess is never recorded. */
    readonly confidence: number;
    /** The entries to record, for the log intents. */
    readonly entries: readonly EntryReading[];
    /** A stated sum ("total 36"), to be compared with the entries. */
    readonly statedTotal: AmountReading | null;
    readonly question: QuestionReading | null;
    /** Whatever else was read, whatever the intent is: a limit's amount, the day of a correction. */
    readonly amount: AmountReading | null;
    readonly day: Reading<Day> | null;
    readonly period: Reading<Period> | null;
    readonly category: Reading<CategoryId> | null;
    readonly description: string;
    /** For edit_entry: the new name of the entry that `description` names; null when its name stays. */
    readonly renamed: string | null;
    /** For set_limit: per what, when it was said ("50 a day"); else null. */
    readonly limitPer: 'day' | 'week' | 'month' | 'year' | null;
    /** For set_limit: the limit is to go ("remove the food limit"). */
    readonly removes: boolean;
    /** For delete_entry: the order is about all there is ("delete my account"), and not about one entry. */
    readonly all: boolean;
    /** It is said to happen again and again ("every month"), which one entry doesn't hold. */
    readonly repeats: boolean;
    /** Why what looked like an entry's amount can't be recorded; null when nothing is wrong. */
    readonly amountFault: 'negative' | 'zero' | 'too_large' | null;
    /** For give_address. */
    readonly address: string | null;
    /** For calculate: the result of the sum, as minor units of the person's currency. */
    readonly result: Money | null;
    /** Best first, the chosen one included. */
    readonly evidence: readonly Evidence[];
}

/** What understanding is told; it reads no clock and no settings. */
export interface Context {
    readonly now: Date;
    /** IANA name. */
    readonly timeZone: string;
    /** BCP 47. */
    readonly locale: string;
    /** ISO 4217: what a bare amount is in. */
    readonly currency: string;
    /** First day of the wallet's month, 1 to 28. */
    readonly monthStart: number;
    /** Categories of the person's own, by the words that name them. */
    readonly categories: ReadonlyMap<string, CategoryId>;
    /** What corrections taught: words and the category they mean. */
    readonly learned: ReadonlyMap<string, CategoryId>;
}

export const ASK_BELOW = 0.5;
