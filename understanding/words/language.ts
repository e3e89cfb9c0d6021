/** The words of one language. A language is one file of this type; nothing else knows its words. */
import type { CategoryId } from '../../ledger/category.ts';
import type { Holiday } from '../holidays.ts';

/**
 * What a phrase hints at. A cue decides nothing alone: decide/ weighs all that a message holds.
 *
 * - `asks`, `shows`, `wants`: how a question, an order to show, and a wish begin
 * - `spent`, `cost`, `gave`, `earned`, `refunded`, `moved`: what happened to money
 * - `not-yet`: it was only wished, planned, imagined or left undone; `in-general`: what is so at any time
 * - `about-…`: what a question is about; `elsewhere`: what other assistants are for
 * - `everything`: all there is, rather than one entry
 * - `chatter`: what is said beside the point; `relatives`, `shared`: others who may have paid
 * - `was`: how it was, before or after the day or the amount that is right: "it was yesterday"
 * - `instead`: what an amount takes the place of: "not 20 but", "instead of 20"
 * - `sets-to`, `changes-to`, `renames`: a new value is given; `no-limit`: a limit is to go
 * - `log`: an order to record what follows; `pay`: an order to pay, which is no record of a payment
 */
export type Cue =
    | 'asks'
    | 'shows'
    | 'wants'
    | 'orders'
    | 'log'
    | 'pay'
    | 'not-yet'
    | 'in-general'
    | 'how-to'
    | 'spent'
    | 'cost'
    | 'gave'
    | 'earned'
    | 'refunded'
    | 'moved'
    | 'move'
    | 'shifted'
    | 'own-account'
    | 'about-spending'
    | 'about-income'
    | 'about-entries'
    | 'about-balance'
    | 'about-limit'
    | 'elsewhere'
    | 'acts'
    | 'follow'
    | 'possessive'
    | 'others'
    | 'self'
    | 'sets'
    | 'limit'
    | 'per-day'
    | 'per-week'
    | 'per-month'
    | 'per-year'
    | 'most'
    | 'largest'
    | 'average'
    | 'count'
    | 'how-much'
    | 'one-entry'
    | 'latest'
    | 'smallest'
    | 'compare'
    | 'between'
    | 'by-category'
    | 'by-merchant'
    | 'by-day'
    | 'by-week'
    | 'by-month'
    | 'more'
    | 'less'
    | 'each'
    | 'includes'
    | 'sum'
    | 'edit'
    | 'was'
    | 'instead'
    | 'edit-category'
    | 'undo'
    | 'redo'
    | 'delete'
    | 'entry'
    | 'everything'
    | 'chatter'
    | 'relatives'
    | 'shared'
    | 'sets-to'
    | 'changes-to'
    | 'renames'
    | 'no-limit'
    | 'help'
    | 'greeting'
    | 'thanks'
    | 'yes'
    | 'no';

/** A calendar unit a person counts in. */
export type Unit = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year';

/** How a period stands to now. */
type Relation = 'this' | 'last';

/** The family of currencies that share a name; `null` in `main`: only a person's own can be meant. */
export interface CurrencyFamily {
    readonly main: string | null;
    readonly members: readonly string[];
}

export interface NumberWords {
    /** Numbers are written together: zweihundertfünfzig, venticinque. */
    readonly glued: boolean;
    /** Ones stand before tens: fünf und zwanzig. */
    readonly onesFirst?: boolean;
    /** Words below a thousand that are no scale; they may be several words: "quatre vingt dix". */
    readonly small: Readonly<Record<string, number>>;
    /** hundred, thousand, …; they multiply what stands before. */
    readonly scales: Readonly<Record<string, number>>;
    /** Parts: half, quarter. */
    readonly fractions: Readonly<Record<string, number>>;
    readonly joiners: readonly string[];
    /** "a hundred". */
    readonly articles: readonly string[];
    readonly point: readonly string[];
    readonly ordinals: Readonly<Record<string, number>>;
    /** Words that are an amount of money by themselves: a tenner. */
    readonly notes: Readonly<Record<string, number>>;
}

/**
 * What a template of time says. Places in templates: {n} a whole number, {unit} a unit of `units`,
 * {weekday}, {month}, {day} a day of the month, {day2} another, {year} four digits, {ordinal} first,
 * second …, {season}.
 *
 * - days: `ago` has {n} and {unit}, `unit-ago` one {unit}; `hours-ago` and `minutes-ago` have {n}, or mean one; `weekday` is the latest one, `last-weekday`
 *   the latest before today; `weekday-ago` has {weekday}, {n} and {unit}; `day` has {day} alone
 * - periods: whole units before this one (`last-unit`, `last-year` by a word of its own, `last-units` with {n}), as many days up to today
 *   (`previous-units` with {n}), this one (`this-unit`),
 *   this one up to today (`unit-to-date`); `last-month-named` is the latest such month that is over
 */
export type TimeKey =
    | 'today'
    | 'yesterday'
    | 'two-days-ago'
    | 'three-days-ago'
    | 'tomorrow'
    | 'in-two-days'
    | 'ago'
    | 'hours-ago'
    | 'minutes-ago'
    | 'unit-ago'
    | 'weekday'
    | 'last-weekday'
    | 'weekday-this-week'
    | 'weekday-last-week'
    | 'weekday-ago'
    | 'day'
    | 'weekday-day'
    | 'day-month'
    | 'day-month-year'
    | 'nth-weekday'
    | 'nth-weekday-year'
    | 'last-weekday-of-month'
    | 'last-weekday-of-month-year'
    | 'last-day-of-month'
    | 'last-day-of-month-year'
    | 'day-of-this-month'
    | 'day-of-last-month'
    | 'this-unit'
    | 'last-unit'
    | 'last-year'
    | 'unit-before-last'
    | 'last-units'
    | 'previous-units'
    | 'units-from-today'
    | 'unit-to-date'
    | 'month'
    | 'this-month-named'
    | 'last-month-named'
    | 'month-of-last-year'
    | 'month-year'
    | 'year'
    | 'decade'
    | 'quarter'
    | 'quarter-year'
    | 'weekend'
    | 'last-weekend'
    | 'this-season'
    | 'last-season'
    | 'season-year'
    | 'week-number'
    | 'nth-week-of-month'
    | 'nth-week-of-month-year'
    | 'last-week-of-month'
    | 'last-week-of-month-year'
    | 'day-range'
    | 'day-range-year';

/**
 * How often something comes again (`daily` … by a word of their own), with the places of `TimeKey`: `every-units` has {n} and {unit},
 * `every-other` a {unit}, `on-day` a {day}; `until` stands before its end, `times` has {n}.
 */
export type RecurrenceKey =
    | 'daily'
    | 'weekly'
    | 'monthly'
    | 'yearly'
    | 'every-unit'
    | 'every-units'
    | 'every-other'
    | 'every-weekday'
    | 'workdays'
    | 'weekends'
    | 'on-day'
    | 'on-last-day'
    | 'until'
    | 'times'
    | 'starting';

/**
 * Orders that are read as whole sentences. Places: {x} and {y} words of the person's own, {n} a whole
 * number, {day}, {weekday}, {ordinal}; "…" up to six words. Politeness around them is left aside.
 */
export type OrderKey =
    | 'undo-all'
    | 'undo-part'
    | 'undo-place'
    | 'delete-place'
    | 'correct-place'
    | 'correct-part'
    | 'delete-category'
    | 'delete-wallet'
    | 'more-by'
    | 'less-by'
    | 'owes'
    | 'undo-several'
    | 'restore'
    | 'restore-named'
    | 'delete-several'
    | 'history'
    | 'stop-recurring'
    | 'pause-recurring'
    | 'resume-recurring'
    | 'skip-recurring'
    | 'change-recurring'
    | 'list-recurring'
    | 'remind'
    | 'remind-not'
    | 'new-category'
    | 'new-category-under'
    | 'rename-category'
    | 'merge-categories'
    | 'list-categories'
    | 'new-wallet'
    | 'share-wallet'
    | 'use-wallet'
    | 'rename-wallet'
    | 'list-wallets'
    | 'transfer'
    | 'transfer-to'
    | 'transfer-from'
    | 'set-currency'
    | 'set-time-zone'
    | 'set-language'
    | 'set-month-start'
    | 'set-week-start'
    | 'set-opening-balance'
    | 'set-balance'
    | 'warn-at'
    | 'mail-on'
    | 'mail-off'
    | 'chat-on'
    | 'chat-off'
    | 'digest-on'
    | 'digest-off'
    | 'quiet-hours'
    | 'quiet-hours-off'
    | 'carry-over-on'
    | 'carry-over-off'
    | 'pace'
    | 'pace-on'
    | 'pace-off'
    | 'snooze'
    | 'unsnooze'
    | 'list-snoozed'
    | 'owed'
    | 'settle'
    | 'explain'
    | 'forget'
    | 'export';

/**
 * What changes how an entry is recorded. `split-with` has {x} for the people, `split-parts` {n} for how
 * many share; `spread-unit` has {unit}, `spread-units` {n} and {unit}; `rate` stands before a number of
 * the wallet's money for one, `fee` before or after a percentage.
 */
export type ModifierKey =
    'split-with' | 'split-parts' | 'split-half' | 'spread-unit' | 'spread-units' | 'rate' | 'fee';

export interface DateWords {
    /** January first; each month by all its names. */
    readonly months: readonly (readonly string[])[];
    /** Monday first. */
    readonly weekdays: readonly (readonly string[])[];
    readonly units: Readonly<Record<Unit, readonly string[]>>;
    readonly relations: Readonly<Record<Relation, readonly string[]>>;
    readonly next: readonly string[];
    /** Before an hour. */
    readonly clock: readonly string[];
    readonly ago: readonly string[];
    readonly today: readonly string[];
    readonly yesterday: readonly string[];
    readonly weekend: readonly string[];
    readonly seasons: Readonly<
        Record<'spring' | 'summer' | 'autumn' | 'winter', readonly string[]>
    >;
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly between: readonly string[];
    readonly since: readonly string[];
    readonly now: readonly string[];
    readonly of: readonly string[];
    /** What may stand before "the 18th". */
    readonly on: readonly string[];
    readonly toDate: readonly string[];
    readonly begin: readonly string[];
    readonly end: readonly string[];
    readonly earlier: readonly string[];
    /** How many "a few" are. */
    readonly vague: Readonly<Record<string, number>>;
    /** Other words that make it worthwhile to look for a day. */
    readonly hints: readonly string[];
    /** After a number, as part of it: 1st, 31-ое, 18de. */
    readonly ordinalSuffixes: readonly string[];
    /** Before a unit or a day that is the one everybody knows: the month, on the 5th. */
    readonly the: readonly string[];
    /** Names of months that are words too, or parts of names: may, march. They need company. */
    readonly wordyMonths: readonly string[];
    /** Between the two ends of "between … and …". */
    readonly and: readonly string[];
    /** Where they stand behind: "अगस्त और अक्टूबर के बीच", "सोमवार से". */
    readonly betweenAfter: readonly string[];
    readonly sinceAfter: readonly string[];
    /** Only those that the lists above don't make up already. */
    readonly templates: Readonly<Partial<Record<TimeKey, readonly string[]>>>;
    /** By the names people give them; a language names those its people keep. */
    readonly holidays?: Readonly<Partial<Record<Holiday, readonly string[]>>>;
    readonly recurrences: Readonly<Record<RecurrenceKey, readonly string[]>>;
}

export interface Language {
    /** BCP 47 primary subtag. */
    readonly code: string;
    /** English is mixed into its sentences, so that all English words are known too. */
    readonly mixesEnglish: boolean;
    /** Its verbs stand at the end of a sentence, so that an order ends with what is to be done. */
    readonly verbLast?: boolean;
    readonly numbers: NumberWords;
    readonly dates: DateWords;
    /** What multiplies a number in digits: 3k, 2 grand. */
    readonly multipliers: Readonly<Record<string, number>>;
    readonly currencies: Readonly<Record<string, string | CurrencyFamily>>;
    /** Hundredths of a currency; null where the currency stays open. */
    readonly coins: Readonly<Record<string, string | null>>;
    /** Codes and names of currencies that are words too: they need a number before them. */
    readonly notCodes: readonly string[];
    /** By words. A category's own names come first: they are what a limit may be set on. */
    readonly categoryNames: Readonly<Record<CategoryId, readonly string[]>>;
    readonly expenseWords: Readonly<Record<CategoryId, readonly string[]>>;
    readonly incomeWords: Readonly<Record<CategoryId, readonly string[]>>;
    /** Spelled-with-digits names, which hide a number: 7-eleven. */
    readonly numberedNames: readonly string[];
    /** What a number after it names rather than counts: order 12345. */
    readonly labels: readonly string[];
    /** What a number before it counts rather than pays: 10 minutes. */
    readonly measures: readonly string[];
    /** "3 coffees": what makes a word more than one. */
    readonly plurals: readonly string[];
    /** Endings that change: pães of pão, panini of panino. */
    readonly changedPlurals?: Readonly<Record<string, readonly string[]>>;
    /** Phrases by what they hint at; "(a|b)" is a choice, "…" up to six words. */
    readonly cues: Readonly<Record<Cue, readonly string[]>>;
    /** Begin a question when they begin a message. */
    readonly questionWords: readonly string[];
    /** Begin a question when a pronoun follows. */
    readonly auxiliaries: readonly string[];
    readonly pronouns: readonly string[];
    readonly operators: Readonly<Record<'+' | '-' | '*' | '/', readonly string[]>>;
    /** Between entries: and, then. */
    readonly separators: readonly string[];
    /** Between two of which one is meant. */
    readonly or: readonly string[];
    /** Trimmed from both ends of a description. */
    readonly fillers: readonly string[];
    /** Before, or after, where something was bought: at Aldi. */
    readonly merchantAfter: readonly string[];
    readonly merchantBefore: readonly string[];
    /** Before a wallet's name: from savings. */
    readonly walletAfter: readonly string[];
    readonly orders: Readonly<Record<OrderKey, readonly string[]>>;
    readonly modifiers: Readonly<Record<ModifierKey, readonly string[]>>;
    /** What languages are called in it, by code. */
    readonly languageNames: Readonly<Record<string, readonly string[]>>;
}
