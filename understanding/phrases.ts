/** Finds phrases of a word list in a message, in one pass over its words. */
import { remembered } from './remembered.ts';
import type { Traits } from './traits.ts';
import { fold, wordsOf, type SaidWord, type Word } from './utterance.ts';
import type { Span } from './understood.ts';

/** Stands for up to so many words. */
const GAP = '…';
const GAP_WORDS = 6;

/** Stands for a number in digits with what belongs to it: "8", "$14.20", "3k eur". */
const NUMBER = '#';
const NUMBER_WORDS = 4;

/** At the beginning only its currency may follow: "25 eur back". */
const FIRST_NUMBER_WORDS = 2;

/** At the end of a word: any ending, "продукт*". */
const STEM = '*';

interface Phrase<T> {
    readonly words: readonly string[];
    readonly value: T;
    /** The first letter of its second word; null where any may follow, or none has to. */
    readonly next: number | null;
}

export interface PhraseMatch<T> {
    readonly value: T;
    readonly span: Span;
}

/** Phrases by the word they begin with. */
export class PhraseIndex<T> {
    readonly #exact = new Map<string, Phrase<T>[]>();
    readonly #stems = new Map<string, Phrase<T>[]>();
    #lengths: readonly number[] = [];

    /** The longest first. */
    readonly startingWith: (word: string) => readonly Phrase<T>[];
    /** Whether the word alone is a phrase. */
    readonly holds: (word: string) => boolean;

    /** Phrases may hold choices, "(a|b|)", gaps, "…", and stems, "a*". */
    constructor(lists: Iterable<readonly [value: T, phrases: readonly string[]]>) {
        for (const [value, phrases] of lists) {
            for (const text of phrases.flatMap(choices)) this.#add(partsOf(text), value);
        }
        for (const index of [this.#exact, this.#stems]) {
            for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
        }
        this.#lengths = [...new Set([...this.#stems.keys()].map((stem) => stem.length))];
        this.startingWith = remembered((word) => this.#find(word));
        this.holds = remembered((word) =>
            this.startingWith(word).some(({ words }) => words.length === 1),
        );
    }

    #add(words: readonly string[], value: T): void {
        const [first] = words;
        if (first === undefined) return;
        const isStem = first.endsWith(STEM);
        const index = isStem ? this.#stems : this.#exact;
        const key = isStem ? first.slice(0, -1) : first;
        const list = index.get(key);
        const phrase = { words, value, next: nextLetter(words) };
        if (list) list.push(phrase);
        else index.set(key, [phrase]);
    }

    #find(word: string): readonly Phrase<T>[] {
        const keys = /^\d/.test(word) ? [word, NUMBER] : [word];
        const exact = keys.flatMap((key) => this.#exact.get(key) ?? []);
        if (this.#lengths.length === 0) return exact;
        const stemmed = this.#lengths.flatMap((length) =>
            length <= word.length ? (this.#stems.get(word.slice(0, length)) ?? []) : [],
        );
        if (stemmed.length === 0) return exact;
        return [...exact, ...stemmed].sort((a, b) => b.words.length - a.words.length);
    }

    valuesOf(word: string): T[] {
        return this.startingWith(word).flatMap(({ words, value }) =>
            words.length === 1 ? [value] : [],
        );
    }
}

function nextLetter([first, second]: readonly string[]): number | null {
    // A currency may stand between a number and what follows it.
    if (first === NUMBER || second === undefined || isGap(second) || second === STEM) return null;
    return second.charCodeAt(0);
}

/** All that match in a message, at the words that have the trait of those that begin them. */
export function phrasesSaid<T>(
    index: PhraseIndex<T>,
    words: readonly SaidWord[],
    trait: Traits,
    endings: readonly string[] = [],
): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = 0; at < words.length; at += 1)
        if (((words[at]?.traits ?? 0) & trait) !== 0) findAt(index, { words, at, endings }, found);
    return found;
}

/** All that match, one for each value and place, also where they overlap. */
export function findPhrases<T>(
    index: PhraseIndex<T>,
    words: readonly Word[],
    endings: readonly string[] = [],
): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = 0; at < words.length; at += 1) findAt(index, { words, at, endings }, found);
    return found;
}

function findAt<T>(index: PhraseIndex<T>, place: Place, found: PhraseMatch<T>[]): void {
    const text = place.words[place.at]?.text ?? '';
    matchAll(index.startingWith(text), place, found);
    for (const ending of place.endings) {
        if (!text.endsWith(ending) || text.length === ending.length) continue;
        matchAll(index.startingWith(text.slice(0, -ending.length)), place, found);
    }
}

interface Place {
    readonly words: readonly Word[];
    readonly at: number;
    readonly endings: readonly string[];
}

function matchAll<T>(
    phrases: readonly Phrase<T>[],
    { words, at, endings }: Place,
    found: PhraseMatch<T>[],
): void {
    const start = words[at]?.start ?? 0;
    const next = words[at + 1]?.text.charCodeAt(0);
    for (const phrase of phrases) {
        // Most phrases that begin with a small word go on otherwise.
        if (phrase.next !== null && phrase.next !== next) continue;
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
    const isNumber = phrase[0] === NUMBER;
    const near = { from: first + 1, to: first + FIRST_NUMBER_WORDS };
    let at = isNumber ? nextPlace(words, near, phrase[1] ?? '', endings) : first;
    if (at < 0) return null;
    for (let index = isNumber ? 2 : 1; index < phrase.length; index += 1) {
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
            if (!word || !isWord(word.text, wanted, endings)) return null;
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
        if (word && isWord(word.text, wanted, endings)) return at;
    }
    return -1;
}

/** Whether a word is the wanted one, or one of its forms. */
export function isWord(text: string, wanted: string, endings: readonly string[] = []): boolean {
    if (wanted.endsWith(STEM)) return text.startsWith(wanted.slice(0, -1));
    return text === wanted || endings.some((ending) => text === wanted + ending);
}

function isGap(text: string): boolean {
    return text === GAP || text === NUMBER;
}

/** The words of a phrase without choices, gaps and stems as they stand. */
function partsOf(text: string): string[] {
    return text.split(/\s*([…#])\s*|\s+/).flatMap((part) => {
        if (part === undefined || part === '') return [];
        if (isGap(part)) return [part];
        const words = wordsOf(fold(part)).map((word) => word.text);
        if (part.endsWith(STEM)) words.push(`${words.pop() ?? ''}${STEM}`);
        return words;
    });
}

/** Every text that a phrase with choices, "(a|b|)", stands for. */
export function choices(text: string): string[] {
    const group = /\(([^()]*)\)/.exec(text);
    if (!group) return [text];
    const [whole, options = ''] = group;
    return options.split('|').flatMap((option) => choices(text.replace(whole, option)));
}
