/** The number words of a language, found in a message: "vierzig", "quatre vingt dix", "zweihundertfünfzig". */
import { dictionary } from '../words/dictionary.ts';
import { fold, wordsOf, type Word } from '../utterance.ts';
import type { Language, NumberWords } from '../words/language.ts';

/** One number word, or several that are one: what it means and the words it takes. */
export interface NumberToken {
    readonly kind: 'small' | 'scale' | 'fraction' | 'note';
    readonly value: number;
}

interface Listed extends NumberToken {
    readonly words: readonly string[];
}

type Tokens = Readonly<Record<string, readonly Listed[]>>;

const tokens = new WeakMap<Language, Tokens>();

/** What is cut into number words is neither shorter nor longer. */
const SHORTEST = 5;
const LONGEST = 60;

/** What the words that start at `at` are as parts of a number; null: none. A word may be several. */
export function tokensAt(
    words: readonly Word[],
    at: number,
    language: Language,
): { readonly tokens: readonly NumberToken[]; readonly words: number } | null {
    const text = words[at]?.text ?? '';
    const known = tokensOf(language);
    for (const listed of known[text] ?? []) {
        if (listed.words.every((word, index) => words[at + index]?.text === word))
            return { tokens: [listed], words: listed.words.length };
    }
    if (!language.numbers.glued || text.length < SHORTEST || text.length > LONGEST) return null;
    const parts = apart(text, known, language.numbers.joiners);
    return parts && parts.length > 1 ? { tokens: parts, words: 1 } : null;
}

/** Whether a number may begin with the word. */
export function isNumberWord(text: string, language: Language): boolean {
    const { articles, glued, joiners } = language.numbers;
    const known = tokensOf(language);
    if (text in known || articles.includes(text)) return true;
    const isLong = glued && text.length >= SHORTEST && text.length <= LONGEST;
    return isLong && apart(text, known, joiners) !== null;
}

function tokensOf(language: Language): Tokens {
    let known = tokens.get(language);
    if (!known) {
        known = build(language.numbers);
        tokens.set(language, known);
    }
    return known;
}

function build({ small, scales, fractions, notes }: NumberWords): Tokens {
    const known: Record<string, Listed[]> = dictionary({});
    const lists = { note: notes, small, scale: scales, fraction: fractions } as const;
    for (const [kind, list] of Object.entries(lists)) {
        for (const [text, value] of Object.entries(list)) {
            const words = wordsOf(fold(text)).map((word) => word.text);
            const listed = { kind: kind as NumberToken['kind'], value, words };
            const [first] = words;
            if (first !== undefined) (known[first] ??= []).push(listed);
        }
    }
    for (const list of Object.values(known)) list.sort((a, b) => b.words.length - a.words.length);
    return known;
}

/** A word cut into number words, the longest first: "zweihundertfünfzig". */
function apart(text: string, known: Tokens, joiners: readonly string[]): NumberToken[] | null {
    const failed = new Set<number>();
    const from = (start: number): NumberToken[] | null => {
        if (start === text.length) return [];
        if (failed.has(start)) return null;
        for (let end = text.length; end > start; end -= 1) {
            const piece = text.slice(start, end);
            const isJoiner = start > 0 && end < text.length && joiners.includes(piece);
            const listed = known[piece]?.find(
                ({ words, kind }) => words.length === 1 && kind !== 'note',
            );
            if (!listed && !isJoiner) continue;
            const rest = from(end);
            if (rest) return listed ? [listed, ...rest] : rest;
        }
        failed.add(start);
        return null;
    };
    return from(0);
}
