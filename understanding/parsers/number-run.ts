/** A run of words that make up a number in words, read from left to right. */
import type { Utterance, Word } from '../utterance.ts';
import { tokensAt, type NumberToken } from './number-tokens.ts';

/** `join` and `article` link numbers, `point` begins their decimals. */
export type RunPart = NumberToken | { readonly kind: 'join' | 'article' | 'point' };

export interface NumberRun {
    readonly parts: readonly RunPart[];
    /** How many words of the message it takes. */
    readonly words: number;
}

const LONGEST_RUN = 24;

/** The longest run that starts here and ends with a part that counts; null when there is none. */
export function runAt(utterance: Utterance, first: number): NumberRun | null {
    const { words, plain } = utterance;
    if (!begins(utterance, first)) return null;
    const parts: RunPart[] = [];
    let counted = { parts: 0, words: 0 };
    for (let at = first; at < words.length && parts.length < LONGEST_RUN;) {
        const gap = plain.slice(words[at - 1]?.end ?? 0, words[at]?.start);
        if (at > first && !/^[\s-]{1,3}$/.test(gap)) break;
        const found = tokensAt(words, at, utterance.language);
        const link = found ? null : linkOf(words[at], utterance);
        if (!found && !link) break;
        parts.push(...(found ? found.tokens : ([{ kind: link ?? 'join' }] as RunPart[])));
        at += found?.words ?? 1;
        if (found) counted = { parts: parts.length, words: at - first };
    }
    return counted.parts === 0
        ? null
        : { parts: parts.slice(0, counted.parts), words: counted.words };
}

/** In "10 million" the digits are the number, and the word multiplies them. */
function begins({ words, plain, language }: Utterance, at: number): boolean {
    const { text, start } = words[at] ?? { text: '', start: 0 };
    const [token] = tokensAt(words, at, language)?.tokens ?? [];
    if (token === undefined) return language.numbers.articles.includes(text);
    const before = plain.slice(Math.max(0, start - 6), start);
    const isMultiplier = /(?:[\d\p{Sc}] ?|\d ?[a-z]{3} )$/u.test(before);
    return !(token.kind === 'scale' && isMultiplier);
}

function linkOf(
    word: Word | undefined,
    { language }: Utterance,
): 'join' | 'article' | 'point' | null {
    const { joiners, articles, point } = language.numbers;
    if (word === undefined) return null;
    if (joiners.includes(word.text)) return 'join';
    if (articles.includes(word.text)) return 'article';
    return point.includes(word.text) ? 'point' : null;
}
