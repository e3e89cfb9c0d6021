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
    | 'query_pace'
    | 'query_snoozed'
    | 'query_history'
    | 'query_recurring'
    | 'query_wallets'
    | 'query_categories'
    | 'query_owed'
    | 'set_limit'
    | 'set_alerts'
    | 'set_setting'
    | 'undo'
    | 'redo'
    | 'restore'
    | 'delete_entry'
    | 'edit_entry'
    | 'add_recurring'
    | 'stop_recurring'
    | 'pause_recurring'
    | 'resume_recurring'
    | 'skip_recurring'
    | 'change_recurring'
    | 'new_wallet'
    | 'share_wallet'
    | 'use_wallet'
    | 'rename_wallet'
    | 'new_category'
    | 'rename_category'
    | 'merge_categories'
    | 'delete_category'
    | 'delete_wallet'
    | 'settle'
    | 'owes'
    | 'explain'
    | 'forget'
    | 'export'
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
    /** Where or to whom it was paid, as it was written ("at Aldi"); null when it wasn't said. */
    readonly merchant: string | null;
    readonly tags: readonly string[];
    /** The wallet that was named ("from savings", "@cash"), as it was written; null: the one in use. */
    readonly wallet: string | null;
    readonly split: SplitReading | null;
    readonly spread: SpreadReading | null;
    readonly exchange: ExchangeReading | null;
}

/** "split with Ann and Bob", "my share of 90 by 3": the amount is the whole. */
export interface SplitReading {
    /** As they were written; may be fewer than `parts` - 1 when only a number was said. */
    readonly people: readonly string[];
    /** How many share it, the person included. */
    readonly parts: number;
}

/** "spread over the year": how many months it counts for, from its own month on. */
export interface SpreadReading {
    readonly months: number;
}

/** "30 EUR at 1.08", "card fee 2 %". */
export interface ExchangeReading {
    /** Units of the wallet's currency for one of the amount's, as decimal text; null: the day's rate. */
    readonly rate: string | null;
    /** In percent, as decimal text; null: none. */
    readonly fee: string | null;
}

/** How often something comes again, in the terms of RFC 5545. */
export interface RecurrenceReading {
    readonly frequency: 'day' | 'week' | 'month' | 'year';
    /** Every so many of them. */
    readonly interval: number;
    /** 1 (Monday) to 7; null: the day of the start. */
    readonly weekdays: readonly number[] | null;
    /** 1 to 31, -1 for the last; null: the day of the start. */
    readonly monthDay: number | null;
    readonly start: Day | null;
    /** The last day on which it may come; null: no end. */
    readonly until: Day | null;
    /** How many times in all. */
    readonly count: number | null;
}

/** What is told to be set for the person or the wallet, with the value as it is kept. */
export type SettingReading =
    | { readonly key: 'currency'; readonly value: string }
    /** As it was written: a place or an IANA name. */
    | { readonly key: 'time_zone'; readonly value: string }
    /** BCP 47 primary subtag. */
    | { readonly key: 'language'; readonly value: string }
    /** 1 to 28. */
    | { readonly key: 'month_start'; readonly value: number }
    /** 1 (Monday) to 7. */
    | { readonly key: 'week_start'; readonly value: number }
    | { readonly key: 'opening_balance'; readonly value: Money }
    /** What is in it now. */
    | { readonly key: 'balance'; readonly value: Money };

/** What is told about alerts and reminders; each key is one thing to change. Hours are 0 to 23. */
export type AlertsReading =
    | { readonly key: 'thresholds'; readonly percents: readonly number[] }
    | {
          readonly key: 'mail' | 'chat' | 'digest' | 'carry_over' | 'pace' | 'snooze';
          readonly on: boolean;
      }
    | { readonly key: 'quiet_hours'; readonly from: number; readonly to: number }
    | { readonly key: 'quiet_hours'; readonly from: null; readonly to: null }
    /** An evening reminder; null turns it off. */
    | { readonly key: 'reminder'; readonly hour: number | null; readonly minute: number };

/** How a question looks at the entries. */
export interface QuestionReading {
    readonly measure:
        | 'total'
        | 'count'
        | 'average'
        | 'largest'
        | 'smallest'
        | 'top_category'
        | 'top_day'
        | 'list';
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
    /** "at Aldi", as it was written. */
    readonly merchant: string | null;
    /** Words of the entries that are asked about and that no category knows, as they were written. */
    readonly words: string;
    readonly tags: readonly string[];
    /** "over 50", "between 10 and 20": of the single entries that count; minor units inside. */
    readonly range: { readonly least: Money | null; readonly most: Money | null } | null;
    readonly groupBy: 'category' | 'merchant' | 'day' | 'week' | 'month' | null;
    /** "more than last month?": the period it is compared with; null when no comparison is asked. */
    readonly comparedWith: Period | null;
    /** "more on food than on transport?": the second of them; null when no such comparison is asked. */
    readonly versus: CategoryId | null;
}

/** A reading that was considered, with the score it got: 0 to 1. */
export interface Evidence {
    readonly intent: Intent;
    readonly score: number;
    /** Which parser or refiner saw what. */
    readonly because: readonly string[];
}

/** What of the card that was shown last an order means. */
export interface PartReading {
    /** null: all of it, or the one in that place. */
    readonly name: string | null;
    /** From 1. */
    readonly place: number | null;
    /** What it shall be, in the person's words; null: it is to be undone. */
    readonly wish: string | null;
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
    /** For edit_entry and set_limit: the amount is by how much it was more, or less; null when it's what it was. */
    readonly shift: 'more' | 'less' | null;
    /** For set_limit: per what, when it was said ("50 a day"); else null. */
    readonly limitPer: 'day' | 'week' | 'month' | 'year' | null;
    /** For set_limit: the limit is to go ("remove the food limit"). */
    readonly removes: boolean;
    /** For delete_entry: the order is about all there is ("delete my account"), and not about one entry. */
    readonly all: boolean;
    /** How many changes or entries an order is about ("undo the last 3"); null when it wasn't said. */
    readonly count: number | null;
    /** What an order names: the old name and the new, the wallet money moves from and the one it moves to. */
    readonly from: string | null;
    readonly to: string | null;
    /** For undo, delete_entry and edit_entry: a part of what was recorded last, or all of it ("undo both"). */
    readonly part: PartReading | null;
    /** For transfer: at what rate, and for what fee, when that was said. */
    readonly exchange: ExchangeReading | null;
    /** For the orders about recurring entries. */
    readonly recurrence: RecurrenceReading | null;
    readonly setting: SettingReading | null;
    readonly alerts: AlertsReading | null;
    /** Tags that were said, without their sign. */
    readonly tags: readonly string[];
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
    /** First day of the wallet's week, 1 (Monday) to 7; Monday unless given. */
    readonly weekStart?: number;
    /** Categories of the person's own, by the words that name them. */
    readonly categories: ReadonlyMap<string, CategoryId>;
    /** What corrections taught: words and the category they mean. */
    readonly learned: ReadonlyMap<string, CategoryId>;
    /** The names of the person's wallets, in small letters; absent: the only one has no name to say. */
    readonly wallets?: ReadonlySet<string>;
    /** What the entries are called that were recorded just now, in their order; absent: there are none. */
    readonly recent?: readonly string[];
}

export const ASK_BELOW = 0.5;
