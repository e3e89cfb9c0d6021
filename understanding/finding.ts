/** What parsers find and refiners pass on: a value and the span of text it was read from. */
import type { CategoryId } from '../ledger/category.ts';
import type { Day, Period } from '../ledger/day.ts';
import type { Decimal } from './decimal.ts';
import type { Span } from './understood.ts';
import type { Cue, ModifierKey, OrderKey, RecurrenceKey, Unit } from './words/language.ts';

interface Found<Kind extends string> {
    readonly kind: Kind;
    readonly span: Span;
    /** The parser that found it. */
    readonly by: string;
}

/** Why a number is probably not what was paid. */
export type Doubt = 'label' | 'quantity' | 'year' | 'no-day' | 'words';

export interface NumberFound extends Found<'number'> {
    readonly value: Decimal;
    /** The other value that the digits may mean: 1.234. */
    readonly other: Decimal | null;
    readonly sign: '+' | '-' | '';
    readonly form: 'digits' | 'words' | 'sum' | 'note';
    readonly doubt: Doubt | null;
}

export interface MultiplierFound extends Found<'multiplier'> {
    readonly factor: Decimal;
}

export interface CurrencyFound extends Found<'currency'> {
    /** null: the person's own. */
    readonly code: string | null;
    /** Cents, pence. */
    readonly coin: boolean;
    /** It can be nothing else, so it needn't touch its number: "50 Taxi THB". */
    readonly strong: boolean;
}

/** A number that may be money, with the currency that stood beside it. */
export interface AmountFound extends Found<'amount'> {
    readonly value: Decimal;
    readonly other: Decimal | null;
    /** The second of two of which one is meant: "20 or 25". */
    readonly either: Decimal | null;
    readonly sign: '+' | '-' | '';
    readonly form: NumberFound['form'];
    /** null when none was said or the person's own was. */
    readonly currency: string | null;
    /** A currency stood beside it, be it the person's own. */
    readonly marked: boolean;
    readonly doubt: Doubt | null;
}

export interface DayFound extends Found<'day'> {
    readonly day: Day;
    /** A year was said, or follows from words like "yesterday". */
    readonly fixed: boolean;
}

export interface PeriodFound extends Found<'period'> {
    readonly period: Period;
    readonly fixed: boolean;
    readonly unit: Unit | 'other';
}

/** `own` and `learned` come from the person, `bracket` and `name` from the message, `word` is a guess. */
export type CategorySource = 'bracket' | 'own' | 'learned' | 'name' | 'word';

export interface CategoryFound extends Found<'category'> {
    readonly category: CategoryId;
    readonly flow: 'expense' | 'income' | 'either';
    readonly source: CategorySource;
}

export interface CueFound extends Found<'cue'> {
    readonly cue: Cue;
}

/** An order read as a whole sentence; `own` are the places of the person's own words. */
interface OrderFound extends Found<'order'> {
    readonly order: OrderKey;
    readonly slots: Readonly<Record<string, number>>;
    readonly own: Readonly<Record<string, Span>>;
}

export interface ModifierFound extends Found<'modifier'> {
    readonly modifier: ModifierKey;
    readonly slots: Readonly<Record<string, number>>;
    /** Where those are named with whom it is split. */
    readonly people: Span | null;
}

export interface RecurrenceFound extends Found<'recurrence'> {
    readonly recurrence: RecurrenceKey;
    readonly slots: Readonly<Record<string, number>>;
}

interface WalletFound extends Found<'wallet'> {
    /** As it was written. */
    readonly name: string;
}

/** Text that is no word and no number of the message: tags, addresses, slash commands. */
interface Mark<Kind extends string> extends Found<Kind> {
    readonly text: string;
}

export type QuestionFound = Mark<'question'>;

type MarkFound = Mark<'tag'> | Mark<'address'> | Mark<'slash'> | Mark<'fixed-name'> | QuestionFound;

export type Finding =
    | NumberFound
    | MultiplierFound
    | CurrencyFound
    | AmountFound
    | DayFound
    | PeriodFound
    | CategoryFound
    | CueFound
    | OrderFound
    | ModifierFound
    | RecurrenceFound
    | WalletFound
    | MarkFound;

export type FindingOf<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>;

export function ofKind<Kind extends Finding['kind']>(
    findings: readonly Finding[],
    kind: Kind,
): FindingOf<Kind>[] {
    return findings.filter((found): found is FindingOf<Kind> => found.kind === kind);
}

const NONE: readonly never[] = [];

/** All kinds at once: in one pass, where several are asked for. */
export function byKind(
    findings: readonly Finding[],
): <Kind extends Finding['kind']>(kind: Kind) => readonly FindingOf<Kind>[] {
    const lists = new Map<Finding['kind'], Finding[]>();
    for (const found of findings) {
        const list = lists.get(found.kind);
        if (list) list.push(found);
        else lists.set(found.kind, [found]);
    }
    return <Kind extends Finding['kind']>(kind: Kind) =>
        (lists.get(kind) ?? NONE) as readonly FindingOf<Kind>[];
}

export function overlaps(one: Span, other: Span): boolean {
    return one.start < other.end && other.start < one.end;
}

export function within(inner: Span, outer: Span): boolean {
    return inner.start >= outer.start && inner.end <= outer.end;
}

/** So few are sooner put in order by hand than by a call for each comparison. */
const FEW = 16;

/** From left to right, in a list of its own; those that begin together stay as they stand. */
export function inOrder<F extends { readonly span: Span }>(list: readonly F[]): F[] {
    return sorted(list, (a, b) => a.span.start - b.span.start);
}

export function sorted<F>(list: readonly F[], compare: (one: F, other: F) => number): F[] {
    if (list.length > FEW) return list.toSorted(compare);
    const ordered: F[] = [];
    for (const item of list) {
        let at = ordered.length;
        ordered.push(item);
        for (; at > 0; at -= 1) {
            const before = ordered[at - 1];
            if (before === undefined || compare(before, item) <= 0) break;
            ordered[at] = before;
        }
        ordered[at] = item;
    }
    return ordered;
}
