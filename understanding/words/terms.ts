/** All that one word of a message may mean in a language, looked up once for all that ask. */
import { isCurrency } from '../../ledger/money.ts';
import { isNumberWord } from '../parsers/number-tokens.ts';
import { remembered } from '../remembered.ts';
import { traitsOf, type Trait, type Traits } from '../traits.ts';
import { wordsOf } from '../utterance.ts';
import { COINS_ABROAD, NAMES_ABROAD } from './currency-abroad.ts';
import { ABBREVIATIONS } from './currency-signs.ts';
import type { Language } from './language.ts';
import { isCurrencyText, lexiconOf, type Lexicon } from './lexicon.ts';
import { meantBy } from './spelling.ts';

export interface Term {
    readonly text: string;
    readonly traits: Traits;
    /** How it is spelled right; null where it is. */
    readonly meant: string | null;
}

const tables = new WeakMap<Language, (word: string) => Term>();

/** The words of a language, whether or not it knows them. */
export function termsOf(language: Language): (word: string) => Term {
    let table = tables.get(language);
    if (!table) {
        const traitsIn = tellerOf(language);
        table = remembered((text) => ({
            text,
            traits: traitsIn(text),
            meant: meantBy(text, language),
        }));
        tables.set(language, table);
    }
    return table;
}

type Test = (word: string) => boolean;

function tellerOf(language: Language): (word: string) => Traits {
    const lexicon = lexiconOf(language);
    const tests = { ...timeTests(lexicon, language), ...moneyTests(lexicon, language) };
    const all: Readonly<Partial<Record<Trait, Test>>> = {
        ...tests,
        name: (word) => lexicon.numberedNames.startingWith(word).length > 0,
        category: (word) => begins(word, lexicon.categories, language.plurals),
        cue: (word) => lexicon.cues.startingWith(word).length > 0,
        question: (word) =>
            language.questionWords.includes(word) || language.auxiliaries.includes(word),
        modifier: (word) => lexicon.modifiers.mayHold(word),
        recurrence: (word) => lexicon.recurrences.mayHold(word),
        order: (word) => lexicon.orders.mayHold(word),
    };
    const parts = Object.entries(all).map(
        ([trait, test]) => [traitsOf(trait as Trait), test] as const,
    );
    return (word) => parts.reduce((traits, [bit, test]) => (test(word) ? traits | bit : traits), 0);
}

function timeTests(lexicon: Lexicon, language: Language): Partial<Record<Trait, Test>> {
    const { dates } = language;
    return {
        time: (word) => lexicon.timeWords.has(word),
        month: (word) => lexicon.months.has(word),
        weekday: (word) => lexicon.weekdays.has(word) || lexicon.weekdayEnds.has(word),
        // "q3" is a quarter.
        unit: (word) => lexicon.units.has(word) || word === 'q',
        weekend: (word) => dates.weekend.includes(word),
        season: (word) => lexicon.seasons.has(word),
        ordinal: (word) => lexicon.ordinals.has(word) || /^\d{1,2}$/.test(word),
        numeral: (word) => lexicon.ordinals.has(word) || isNumberWord(word, language),
        'day-word': (word) => lexicon.dayWords.startingWith(word).length > 0,
        holiday: (word) => lexicon.holidays.startingWith(word).length > 0,
        'time-phrase': (word) => lexicon.times.mayHold(word),
    };
}

function moneyTests(lexicon: Lexicon, language: Language): Partial<Record<Trait, Test>> {
    const operators = firstWords(Object.values(language.operators).flat());
    const multipliers = firstWords([...lexicon.multipliers.keys()]);
    const abroad = firstWords([...Object.keys(NAMES_ABROAD), ...Object.keys(COINS_ABROAD)]);
    const multiplies = (word: string, isMoney: Test): boolean =>
        lexicon.multipliers.has(word[0] ?? '') && isMoney(word.slice(1));
    return {
        'number-word': (word) => isNumberWord(word, language),
        operator: (word) => operators.has(word),
        multiplier: (word) =>
            multipliers.has(word) || multiplies(word, (rest) => isCurrencyText(language, rest)),
        currency: (word) =>
            begins(word, lexicon.currencies, language.plurals) ||
            isCode(word) ||
            lexicon.coins.has(word) ||
            word in ABBREVIATIONS ||
            abroad.has(word) ||
            multiplies(word, isCode),
    };
}

function isCode(word: string): boolean {
    return word.length === 3 && isCurrency(word.toUpperCase());
}

interface Phrases {
    readonly startingWith: (word: string) => readonly unknown[];
}

/** Whether a phrase begins with the word, with or without its ending. */
function begins(word: string, phrases: Phrases, endings: readonly string[]): boolean {
    return (
        phrases.startingWith(word).length > 0 ||
        endings.some(
            (ending) =>
                word.endsWith(ending) &&
                phrases.startingWith(word.slice(0, -ending.length)).length > 0,
        )
    );
}

function firstWords(phrases: readonly string[]): ReadonlySet<string> {
    return new Set(phrases.flatMap((phrase) => wordsOf(phrase)[0]?.text ?? []));
}
