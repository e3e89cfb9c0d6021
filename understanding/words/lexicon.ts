/** A language's words made ready for looking up, once for each language. */
import { isCurrency } from '../../ledger/money.ts';
import { decimalOf, type Decimal } from '../decimal.ts';
import type { CategorySource } from '../finding.ts';
import { indexPhrases, type PhraseIndex } from '../phrases.ts';
import { fold } from '../utterance.ts';
import { currencyNames } from './currency-names.ts';
import { ABBREVIATIONS } from './currency-signs.ts';
import type { Cue, CurrencyFamily, Language, Unit } from './language.ts';

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
    readonly units: ReadonlyMap<string, Unit>;
    readonly ordinals: ReadonlyMap<string, number>;
    readonly dayHints: ReadonlySet<string>;
    /** Any word that a day or a period may be read from. */
    readonly timeWords: ReadonlySet<string>;
    readonly fillers: ReadonlySet<string>;
    readonly separators: ReadonlySet<string>;
    readonly currencies: PhraseIndex<string | CurrencyFamily>;
    readonly categories: PhraseIndex<CategoryWord>;
    readonly numberedNames: PhraseIndex<true>;
    readonly cues: PhraseIndex<Cue>;
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
        multipliers: new Map(entries(language.multipliers).map(([w, n]) => [w, decimalOf(n)])),
        coins: new Map(entries(language.coins)),
        measures: new Set(language.measures.map(fold)),
        labels: new Set(language.labels.map(fold)),
        months,
        weekdays,
        units: new Map(
            entries(dates.units).flatMap(([u, words]) => words.map((w) => [fold(w), u] as const)),
        ),
        ordinals: new Map(entries(language.numbers.ordinals)),
        dayHints: new Set([
            ...[dates.hints, dates.ago].flat().map(fold),
            ...months.keys(),
            ...weekdays.keys(),
        ]),
        timeWords: new Set([
            ...timePhrases(language).flatMap((phrase) => fold(phrase).split(' ')),
            ...Object.keys(language.numbers.ordinals),
        ]),
        fillers: new Set(language.fillers.map(fold)),
        separators: new Set(language.separators.map(fold)),
        currencies: indexPhrases([
            ...entries(language.currencies).map(([name, named]) => [named, [name]] as const),
            ...currencyNames(language.code),
        ]),
        categories: indexPhrases(categoryWords(language)),
        numberedNames: indexPhrases([[true, language.numberedNames]]),
        cues: indexPhrases(entries(language.cues)),
        decimalComma: memoize(writesDecimalComma),
    };
}

function timePhrases({ dates }: Language): string[] {
    const { months, weekdays, units, seasons, hints, ago, today, yesterday, weekend } = dates;
    const lists = [...months, ...weekdays, ...Object.values(units), ...Object.values(seasons)];
    return [...lists, hints, ago, today, yesterday, weekend]
        .flat()
        .flatMap((word) => [word, `${word}s`]);
}

function categoryWords(language: Language): [CategoryWord, readonly string[]][] {
    const lists = [
        [language.categoryNames, 'expense', 'name'],
        [language.expenseWords, 'expense', 'word'],
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

function memoize<T>(compute: (key: string) => T): (key: string) => T {
    const known = new Map<string, T>();
    return (key) => {
        let value = known.get(key);
        if (value === undefined) {
            value = compute(key);
            if (known.size < 1_000) known.set(key, value);
        }
        return value;
    };
}

function byPosition(lists: readonly (readonly string[])[]): Map<string, number> {
    return new Map(
        lists.flatMap((names, index) => names.map((name) => [fold(name), index + 1] as const)),
    );
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
    return Object.entries(record) as [K, V][];
}
