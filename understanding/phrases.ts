/** Finds phrases of a word list in a message, in one pass over its words. */
import { fold, wordsOf, type Word } from './utterance.ts';
import type { Span } from './understood.ts';

/** Stands for up to so many words. */
const GAP = '…';
const GAP_WORDS = 6;

/** Stands for a number in digits with what belongs to it: "8", "$14.20", "3k eur". */
const NUMBER = '#';
const NUMBER_WORDS = 4;

interface Phrase<T> {
    readonly words: readonly string[];
    readonly value: T;
}

export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

export interface PhraseMatch<T> {
    readonly value: T;
    readonly span: Span;
}

/** Phrases may hold choices, "(a|b|)", and gaps, "…". The longest phrase wins, then the first. */
export function indexPhrases<T>(
    lists: Iterable<readonly [value: T, phrases: readonly string[]]>,
): PhraseIndex<T> {
    const index = new Map<string, Phrase<T>[]>();
    for (const [value, phrases] of lists) {
        for (const text of phrases.flatMap(choices)) {
            const words = text
                .split(/\s*([…#])\s*/)
                .flatMap((part) =>
                    isGap(part) ? [part] : wordsOf(fold(part)).map((word) => word.text),
                );
            const first = words[0];
            if (first !== undefined)
                index.set(first, [...(index.get(first) ?? []), { words, value }]);
        }
    }
    for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
    return index;
}

/** All that match, one for each value and place, also where they overlap. */
export function findPhrases<T>(
    index: PhraseIndex<T>,
    words: readonly Word[],
    endings: readonly string[] = [],
): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (const [at, { text }] of words.entries()) {
        matchAll(index.get(text), { words, at, endings }, found);
        for (const ending of endings) {
            if (!text.endsWith(ending)) continue;
            matchAll(index.get(text.slice(0, -ending.length)), { words, at, endings }, found);
        }
    }
    return found;
}

interface Place {
    readonly words: readonly Word[];
    readonly at: number;
    readonly endings: readonly string[];
}

function matchAll<T>(
    phrases: readonly Phrase<T>[] | undefined,
    { words, at, endings }: Place,
    found: PhraseMatch<T>[],
): void {
    if (!phrases) return;
    const start = words[at]?.start ?? 0;
    for (const phrase of phrases) {
        const end = matchEnd(phrase.words, words, at, endings);
        if (end === null) continue;
        if (!isKnown(found, phrase.value, start))
            found.push({ value: phrase.value, span: { start, end } });
    }
}

/** Matches of one place are the last ones found. */
function isKnown<T>(found: readonly PhraseMatch<T>[], value: T, start: number): boolean {
    for (let at = found.length - 1; at >= 0 && found[at]?.span.start === start; at -= 1) {
        if (found[at]?.value === value) return true;
    }
    return false;
}

function matchEnd(
    phrase: readonly string[],
    words: readonly Word[],
    first: number,
    endings: readonly string[],
): number | null {
    let at = first;
    for (let index = 1; index < phrase.length; index += 1) {
        const wanted = phrase[index] ?? '';
        if (isGap(wanted)) {
            if (wanted === NUMBER && !/^\d/.test(words[at + 1]?.text ?? '')) return null;
            const after = phrase[(index += 1)];
            if (after === undefined) return words[at + 1]?.end ?? null;
            const reach =
                wanted === NUMBER
                    ? { from: at + 2, to: at + 1 + NUMBER_WORDS }
                    : { from: at + 1, to: at + 1 + GAP_WORDS };
            at = nextPlace(words, reach, after, endings);
            if (at < 0) return null;
        } else {
            const word = words[(at += 1)];
            if (!word || !isWord(word, wanted, endings)) return null;
            if (word.start - (words[at - 1]?.end ?? 0) > 3) return null;
        }
    }
    return words[at]?.end ?? null;
}

function nextPlace(
    words: readonly Word[],
    reach: { readonly from: number; readonly to: number },
    wanted: string,
    endings: readonly string[],
): number {
    for (let at = reach.from; at <= reach.to; at += 1) {
        const word = words[at];
        if (word && isWord(word, wanted, endings)) return at;
    }
    return -1;
}

function isWord(word: Word, wanted: string, endings: readonly string[]): boolean {
    return word.text === wanted || endings.some((ending) => word.text === wanted + ending);
}

function isGap(text: string): boolean {
    return text === GAP || text === NUMBER;
}

function choices(text: string): string[] {
    const group = /\(([^()]*)\)/.exec(text);
    if (!group) return [text];
    const [whole, options = ''] = group;
    return options.split('|').flatMap((option) => choices(text.replace(whole, option)));
}
