/** A language's words made ready for looking up, once for each language. */
import { isCurrency } from '../../ledger/money.ts';
import { decimalOf, type Decimal } from '../decimal.ts';
import type { CategorySource } from '../finding.ts';
import { choices, PhraseIndex } from '../phrases.ts';
import { remembered } from '../remembered.ts';
import { TemplateIndex } from '../templates.ts';
import { fold } from '../utterance.ts';
import { currencyNames } from './currency-names.ts';
import { COINS_ABROAD, NAMES_ABROAD } from './currency-abroad.ts';
import { ABBREVIATIONS, SIGNS } from './currency-signs.ts';
import { EMOJI } from './emoji.ts';
import type {
    Cue,
    CurrencyFamily,
    Language,
    ModifierKey,
    OrderKey,
    RecurrenceKey,
    TimeKey,
    Unit,
} from './language.ts';
import { SEASONS, type Season } from '../calendar.ts';
import type { Holiday } from '../holidays.ts';

interface CategoryWord {
    readonly category: string;
    readonly flow: 'expense' | 'income';
    readonly source: CategorySource;
}

export interface Lexicon {
    readonly multipliers: ReadonlyMap<string, Decimal>;
    readonly coins: ReadonlyMap<string, string | null>;
    readonly measures: ReadonlySet<string>;
    readonly labels: ReadonlySet<string>;
    readonly months: ReadonlyMap<string, number>;
    readonly weekdays: ReadonlyMap<string, number>;
    /** The last words of weekdays that have several: "segunda feira". */
    readonly weekdayEnds: ReadonlySet<string>;
    readonly units: ReadonlyMap<string, Unit>;
    readonly ordinals: ReadonlyMap<string, number>;
    /** How many days from today. */
    readonly dayWords: PhraseIndex<number>;
    readonly dayHints: ReadonlySet<string>;
    /** Any word that a day or a period may be read from. */
    readonly timeWords: ReadonlySet<string>;
    /** What says "since" and nothing else. */
    readonly sinceOnly: readonly string[];
    readonly fillers: ReadonlySet<string>;
    readonly separators: ReadonlySet<string>;
    readonly currencies: PhraseIndex<string | CurrencyFamily>;
    readonly categories: PhraseIndex<CategoryWord>;
    readonly numberedNames: PhraseIndex<true>;
    readonly cues: PhraseIndex<Cue>;
    readonly seasons: ReadonlyMap<string, Season>;
    readonly holidays: PhraseIndex<Holiday>;
    readonly ordinalSuffixes: ReadonlySet<string>;
    readonly times: TemplateIndex<TimeKey>;
    readonly recurrences: TemplateIndex<RecurrenceKey>;
    readonly orders: TemplateIndex<OrderKey>;
    readonly modifiers: TemplateIndex<ModifierKey>;
    decimalComma(locale: string): boolean;
}

const lexicons = new WeakMap<Language, Lexicon>();

export function lexiconOf(language: Language): Lexicon {
    let lexicon = lexicons.get(language);
    if (!lexicon) {
        lexicon = build(language);
        lexicons.set(language, lexicon);
    }
    return lexicon;
}

function build(language: Language): Lexicon {
    const { dates } = language;
    const months = byPosition(dates.months);
    const weekdays = byPosition(dates.weekdays);
    return {
        multipliers: new Map(
            entries(language.multipliers).map(([word, factor]) => [fold(word), decimalOf(factor)]),
        ),
        coins: new Map(entries(language.coins).map(([word, code]) => [fold(word), code])),
        measures: new Set(language.measures.map(fold)),
        labels: new Set(language.labels.map(fold)),
        months,
        weekdays,
        weekdayEnds: new Set(
            [...weekdays.keys()].flatMap((name) => name.split(' ').slice(1).at(-1) ?? []),
        ),
        units: new Map(
            entries(dates.units).flatMap(([u, words]) => words.map((w) => [fold(w), u] as const)),
        ),
        ordinals: new Map(
            entries(language.numbers.ordinals).map(([word, place]) => [fold(word), place]),
        ),
        dayWords: new PhraseIndex([
            [0, dates.today],
            [-1, dates.yesterday.flatMap((word) => [word, `${word}s`])],
        ]),
        dayHints: new Set([
            ...[dates.hints, dates.ago].flat().map(fold),
            ...months.keys(),
            ...weekdays.keys(),
        ]),
        timeWords: new Set([
            ...timePhrases(language).flatMap((phrase) => fold(phrase).split(' ')),
            ...Object.keys(language.numbers.ordinals).map(fold),
            ...rhythmWords(language),
        ]),
        sinceOnly: dates.since.filter((word) => !dates.from.includes(word)),
        fillers: new Set(language.fillers.map(fold)),
        separators: new Set(language.separators.map(fold)),
        currencies: new PhraseIndex([
            ...entries(language.currencies).map(([name, named]) => [named, [name]] as const),
            ...currencyNames(language.code),
        ]),
        categories: new PhraseIndex(categoryWords(language)),
        numberedNames: new PhraseIndex([[true, language.numberedNames]]),
        cues: new PhraseIndex(entries(language.cues)),
        seasons: new Map(
            SEASONS.flatMap((season) =>
                dates.seasons[season].map((word) => [fold(word), season] as const),
            ),
        ),
        holidays: new PhraseIndex(
            entries((dates.holidays ?? {}) as Record<Holiday, readonly string[]>),
        ),
        ordinalSuffixes: new Set(dates.ordinalSuffixes.map(fold)),
        times: new TemplateIndex(entries(dates.templates as Record<TimeKey, readonly string[]>)),
        recurrences: new TemplateIndex(entries(dates.recurrences)),
        orders: new TemplateIndex(entries(language.orders)),
        modifiers: new TemplateIndex(entries(language.modifiers)),
        decimalComma: remembered(writesDecimalComma),
    };
}

/** Words by which a rhythm without a unit is told: weekdays, monthly. Short ones are everywhere. */
function rhythmWords({ dates }: Language): string[] {
    return Object.values<readonly string[]>(dates.recurrences)
        .flat()
        .filter((template) => !template.includes('{'))
        .flatMap(choices)
        .flatMap((phrase) => fold(phrase).split(' '))
        .filter((word) => word.length > 4);
}

function timePhrases({ dates }: Language): string[] {
    const { months, weekdays, units, seasons, hints, ago, today, yesterday, weekend } = dates;
    const lists = [...months, ...weekdays, ...Object.values(units), ...Object.values(seasons)];
    const templates = Object.values(dates.templates).flat().flatMap(choices);
    return [...lists, hints, ago, today, yesterday, weekend]
        .flat()
        .flatMap((word) => [word, `${word}s`])
        .concat(templates.filter((template) => !template.includes('{')));
}

function categoryWords(language: Language): [CategoryWord, readonly string[]][] {
    const lists = [
        [language.categoryNames, 'expense', 'name'],
        [language.expenseWords, 'expense', 'word'],
        [EMOJI, 'expense', 'word'],
        [language.incomeWords, 'income', 'word'],
    ] as const;
    return lists.flatMap(([words, flow, source]) =>
        entries(words).map(([category, phrases]): [CategoryWord, readonly string[]] => [
            { category, flow, source },
            phrases,
        ]),
    );
}

/** Whether letters that touch a number are a currency: "USD", "rm", "eur", "dollars". */
export function isCurrencyText(language: Language, letters: string): boolean {
    return (
        letters in ABBREVIATIONS ||
        letters in SIGNS ||
        letters in NAMES_ABROAD ||
        letters in COINS_ABROAD ||
        (letters.length === 3 && isCurrency(letters.toUpperCase())) ||
        letters in language.currencies ||
        letters.replace(/s$/, '') in language.currencies
    );
}

function writesDecimalComma(locale: string): boolean {
    try {
        return new Intl.NumberFormat(locale).format(1.5).includes(',');
    } catch {
        return false;
    }
}

function byPosition(lists: readonly (readonly string[])[]): Map<string, number> {
    return new Map(
        lists.flatMap((names, index) => names.map((name) => [fold(name), index + 1] as const)),
    );
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
    return Object.entries(record) as [K, V][];
}
