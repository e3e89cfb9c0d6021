/** The words of one language. A language is one file of this type; nothing else knows its words. */
import type { CategoryId } from '../../ledger/category.ts';

/**
 * What a phrase hints at. A cue decides nothing alone: decide/ weighs all that a message holds.
 *
 * - `asks`, `shows`, `wants`: how a question, an order to show, and a wish begin
 * - `spent`, `cost`, `gave`, `earned`, `refunded`, `moved`: what happened to money
 * - `not-yet`: it was only wished, planned, imagined or left undone; `in-general`: what is so at any time
 * - `about-…`: what a question is about; `elsewhere`: what other assistants are for
 * - `everything`: all there is, rather than one entry; `repeats`: it happens again and again
 * - `chatter`: what is said beside the point; `relatives`, `shared`: others who may have paid
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
    | 'latest'
    | 'more'
    | 'less'
    | 'each'
    | 'sum'
    | 'edit'
    | 'edit-category'
    | 'undo'
    | 'redo'
    | 'delete'
    | 'entry'
    | 'everything'
    | 'repeats'
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
    /** Words below a hundred. */
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

interface DateWords {
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
}

export interface Language {
    /** BCP 47 primary subtag; chrono reads days by the locale of this name. */
    readonly code: string;
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
    /** Trimmed from both ends of a description. */
    readonly fillers: readonly string[];
}
