/** What stands in a template's place. */
import { ONE } from '../decimal.ts';
import type { ReadSlot, SlotKind, SlotRead } from '../templates.ts';
import { traitsOf } from '../traits.ts';
import type { Utterance } from '../utterance.ts';
import { UNITS } from '../calendar.ts';
import { SEASONS } from '../calendar.ts';
import type { Language } from '../words/language.ts';
import { lexiconOf, type Lexicon } from '../words/lexicon.ts';
import { runAt } from './number-run.ts';
import { readNumberRun } from './number-words.ts';
import { ordinalAt, spelledYear } from './word-reader.ts';

const NUMERIC: ReadonlySet<SlotKind> = new Set<SlotKind>(['n', 'day', 'ordinal', 'year']);
const NUMBERS = traitsOf('number-word', 'ordinal');

/** Units and seasons are read as their place in UNITS and SEASONS. */
export function slotReader(utterance: Utterance): ReadSlot {
    const lexicon = lexiconOf(utterance.language);
    return (kind, at) => {
        const word = utterance.words[at];
        if (!word) return null;
        // Most words are no numbers, and most places are for numbers.
        const isPossible =
            !NUMERIC.has(kind) || /^\d/.test(word.text) || (word.traits & NUMBERS) !== 0;
        return isPossible ? readSlot(kind, at, utterance, lexicon) : null;
    };
}

function readSlot(
    kind: SlotKind,
    at: number,
    utterance: Utterance,
    lexicon: Lexicon,
): SlotRead | null {
    const text = utterance.words[at]?.text ?? '';
    switch (kind) {
        case 'n':
            return wholeNumber(utterance, at);
        case 'unit':
            return place(UNITS.indexOf(lexicon.units.get(text) ?? 'day'), lexicon.units.has(text));
        case 'month':
            return named(lexicon.months.get(text));
        case 'weekday':
            return weekday(utterance, at, lexicon);
        case 'season':
            return place(
                SEASONS.indexOf(lexicon.seasons.get(text) ?? 'spring'),
                lexicon.seasons.has(text),
            );
        case 'year':
            return yearNumber(utterance, at);
        case 'day':
            return dayOfMonth(utterance, at);
        case 'ordinal':
            return ordinal(utterance, at);
        case 'x':
        case 'y':
            return null;
    }
}

function named(value: number | undefined): SlotRead | null {
    return value === undefined ? null : { value, words: 1 };
}

/** Some have several words: segunda feira, 2ª feira. */
function weekday({ words }: Utterance, at: number, { weekdays }: Lexicon): SlotRead | null {
    const [first, second, third] = [0, 1, 2].map((index) => words[at + index]?.text);
    if (first === undefined) return null;
    const short = weekdays.get(first);
    if (short === undefined) {
        const long = /^\d$/.test(first) && weekdays.get(`${first}${second} ${third}`);
        return long ? { value: long, words: 3 } : null;
    }
    return { value: short, words: weekdays.has(`${first} ${second}`) ? 2 : 1 };
}

function place(index: number, isKnown: boolean): SlotRead | null {
    return isKnown ? { value: index, words: 1 } : null;
}

/** In digits or words; no part of a decimal or an amount of money. */
function wholeNumber(utterance: Utterance, at: number): SlotRead | null {
    const text = utterance.words[at]?.text ?? '';
    if (/^\d{1,4}$/.test(text))
        return isWhole(utterance, at, /^[.,:/]\d|^ ?\p{Sc}/u)
            ? { value: Number(text), words: 1 }
            : null;
    const run = runAt(utterance, at);
    const value = run && readNumberRun(run.parts, utterance.language.numbers);
    if (!run || value === null || value <= 0n || value % ONE !== 0n) return null;
    return { value: Number(value / ONE), words: run.words };
}

/** @param cut what makes it a part of something else behind it: of a day or a year also a percent sign. */
function isWhole(
    { words, plain, language }: Utterance,
    at: number,
    cut = /^[.,:/]\d|^ ?[%\p{Sc}]/u,
): boolean {
    const { start, end } = words[at] ?? { start: 0, end: 0 };
    const next = /^ ?(\p{L}+)/u.exec(plain.slice(end, end + 20))?.[1] ?? '';
    return (
        !cut.test(plain.slice(end, end + 2)) &&
        !/\d[.,:/]$|\p{Sc}$/u.test(plain.slice(Math.max(0, start - 2), start)) &&
        !isMoney(next, language)
    );
}

/** In "el viernes 30 euros" the thirty is no day. */
function isMoney(word: string, language: Language): boolean {
    const isName = (name: string): boolean => name in language.currencies;
    return (
        isName(word) ||
        language.plurals.some(
            (ending) => word.endsWith(ending) && isName(word.slice(0, -ending.length)),
        )
    );
}

/** 2017, nineteen seventy two */
function yearNumber(utterance: Utterance, at: number): SlotRead | null {
    const { words, language } = utterance;
    if (/^(?:19|20)\d\d$/.test(words[at]?.text ?? ''))
        return isWhole(utterance, at) ? { value: Number(words[at]?.text), words: 1 } : null;
    const spelled = spelledYear(words, at, language);
    return spelled && { value: spelled.year, words: spelled.words };
}

/** The third, 3, 3rd, 31-ое, vingt-neuf. */
function dayOfMonth(utterance: Utterance, at: number): SlotRead | null {
    const found = ordinalAt(utterance, at);
    if (found) return isWhole(utterance, at) ? { value: found.day, words: found.words } : null;
    const number = wholeNumber(utterance, at);
    return number && number.value >= 1 && number.value <= 31 ? number : null;
}

/** A place in a row: words, digits with what makes them one, or a bare digit. */
function ordinal(utterance: Utterance, at: number): SlotRead | null {
    const found = ordinalAt(utterance, at);
    return found && { value: found.day, words: found.words };
}
