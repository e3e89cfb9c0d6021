/** Reading words one after another: what date parsers share. */
import { fullYear } from '../calendar.ts';
import { fold, wordsOf, type Utterance, type Word } from '../utterance.ts';
import type { Language } from '../words/language.ts';
import { lexiconOf } from '../words/lexicon.ts';

/** How many words a list's longest matching phrase has when it ends just before `at`; 0: none. */
export function phraseBefore(
    phrases: readonly string[],
    words: readonly Word[],
    at: number,
): number {
    let best = 0;
    for (const parts of tableOf(phrases).byLast.get(words[at - 1]?.text ?? '') ?? [])
        if (parts.length > best && isAt(parts, words, at - parts.length)) best = parts.length;
    return best;
}

/** The same for a phrase that starts at `at`. */
export function phraseAt(phrases: readonly string[], words: readonly Word[], at: number): number {
    let best = 0;
    for (const parts of tableOf(phrases).byFirst.get(words[at]?.text ?? '') ?? [])
        if (parts.length > best && isAt(parts, words, at)) best = parts.length;
    return best;
}

type Lists = readonly (readonly string[])[];

/** The same for the phrases of several lists. */
export function anyBefore(lists: Lists, words: readonly Word[], at: number): number {
    return lists.reduce((best, list) => Math.max(best, phraseBefore(list, words, at)), 0);
}

export function anyAt(lists: Lists, words: readonly Word[], at: number): number {
    return lists.reduce((best, list) => Math.max(best, phraseAt(list, words, at)), 0);
}

function isAt(parts: readonly string[], words: readonly Word[], start: number): boolean {
    for (let index = 0; index < parts.length; index += 1)
        if (words[start + index]?.text !== parts[index]) return false;
    return true;
}

interface PhraseTable {
    readonly byFirst: ReadonlyMap<string, Lists>;
    readonly byLast: ReadonlyMap<string, Lists>;
}

/** Lists of phrases come from word lists, so that there are few of them. */
const tables = new WeakMap<readonly string[], PhraseTable>();

function tableOf(phrases: readonly string[]): PhraseTable {
    let table = tables.get(phrases);
    if (!table) {
        const split = phrases
            .map((phrase) => wordsOf(fold(phrase)).map(({ text }) => text))
            .filter((parts) => parts.length > 0);
        table = {
            byFirst: Map.groupBy(split, (parts) => parts[0] ?? ''),
            byLast: Map.groupBy(split, (parts) => parts.at(-1) ?? ''),
        };
        tables.set(phrases, table);
    }
    return table;
}

/** A year at `at`, with how many words it takes: 2017 · '87 · of 2017. */
export function yearAt(
    { words, plain, today, language }: Utterance,
    at: number,
): { year: number; words: number } | null {
    const skipped = phraseAt(language.dates.of, words, at);
    const word = words[at + skipped];
    if (!word || /[.,]\d/.test(plain.slice(word.end, word.end + 2))) return null;
    if (/^(?:19|20)\d\d$/.test(word.text)) return { year: Number(word.text), words: skipped + 1 };
    const spelled = spelledYear(words, at + skipped, language);
    if (spelled) return { year: spelled.year, words: skipped + spelled.words };
    const isShort = /^\d\d$/.test(word.text) && (plain[word.start - 1] === "'" || skipped > 0);
    return isShort ? { year: fullYear(word.text, today), words: skipped + 1 } : null;
}

/** nineteen eighty six, two thousand and five, twenty twenty */
export function spelledYear(
    words: readonly Word[],
    at: number,
    language: Language,
): { year: number; words: number } | null {
    const { small, scales, joiners } = language.numbers;
    const first = small[words[at]?.text ?? ''];
    const lastCentury = since1900(words, at, language);
    if (lastCentury) return lastCentury;
    const next = words[at + 1]?.text ?? '';
    if (first === 2 && scales[next] === 1000) {
        const joint = joiners.includes(words[at + 2]?.text ?? '') ? 1 : 0;
        const rest = below100(words, at + 2 + joint, language);
        return rest
            ? { year: 2000 + rest.value, words: 2 + joint + rest.words }
            : { year: 2000, words: 2 };
    }
    const rest = first === 19 || first === 20 ? below100(words, at + 1, language) : null;
    if (!rest || first === undefined || rest.value < 10) return null;
    return { year: first * 100 + rest.value, words: 1 + rest.words };
}

/** mil novecientos noventa, mil novecentos e noventa e dois */
function since1900(
    words: readonly Word[],
    at: number,
    language: Language,
): { year: number; words: number } | null {
    const { small, scales, joiners } = language.numbers;
    const isHundreds = small[words[at + 1]?.text ?? ''] === 900;
    if (scales[words[at]?.text ?? ''] !== 1000 || !isHundreds) return null;
    const joint = joiners.includes(words[at + 2]?.text ?? '') ? 1 : 0;
    const rest = below100(words, at + 2 + joint, language);
    return rest && { year: 1900 + rest.value, words: 2 + joint + rest.words };
}

function below100(
    words: readonly Word[],
    at: number,
    { numbers }: Language,
): { value: number; words: number } | null {
    const tens = numbers.small[words[at]?.text ?? ''];
    if (tens === undefined || tens < 1 || tens > 99) return null;
    const joint = numbers.joiners.includes(words[at + 1]?.text ?? '') ? 1 : 0;
    const ones = numbers.small[words[at + 1 + joint]?.text ?? ''] ?? 0;
    const isBoth = tens >= 20 && tens % 10 === 0 && ones > 0 && ones < 10;
    return isBoth ? { value: tens + ones, words: 2 + joint } : { value: tens, words: 1 };
}

/** A day of the month in words or digits: 18th · 18 · eighteenth · twenty second. */
export function ordinalAt(
    { words, plain, language }: Utterance,
    at: number,
): { day: number; words: number; sure: boolean } | null {
    const text = words[at]?.text ?? '';
    const { ordinals, ordinalSuffixes } = lexiconOf(language);
    if (/^\d{1,2}$/.test(text)) {
        const suffix = words[at + 1];
        const glued =
            ordinalSuffixes.has(suffix?.text ?? '') &&
            /^-?$/.test(plain.slice(words[at]?.end, suffix?.start));
        const day = Number(text);
        return day >= 1 && day <= 31 ? { day, words: glued ? 2 : 1, sure: glued } : null;
    }
    const simple = ordinals.get(text);
    if (simple !== undefined) return { day: simple, words: 1, sure: false };
    const tens = language.numbers.small[text];
    const ones = ordinals.get(words[at + 1]?.text ?? '');
    if ((tens === 20 || tens === 30) && ones !== undefined && ones < 10)
        return { day: tens + ones, words: 2, sure: true };
    return null;
}
