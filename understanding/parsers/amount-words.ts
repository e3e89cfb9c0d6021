/** Numbers in words: twenty five · a hundred and ten · five fifty · two and a half · a tenner. */
import type { Draft, Parser } from '../parser.ts';
import type { Utterance, Word } from '../utterance.ts';
import type { NumberWords } from '../words/language.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { readNumberWords } from './number-words.ts';

const LONGEST_RUN = 24;

export const amountWords: Parser = {
    name: 'amount-words',
    parse(utterance) {
        const found: Draft[] = [];
        for (let at = 0; at < utterance.words.length; at += 1) {
            const run = runAt(utterance, at);
            if (!run) continue;
            const value = readNumberWords(run, utterance.language.numbers);
            if (value === null) continue;
            found.push(draftOf(run, value, utterance, utterance.words[at + run.length]));
            at += run.length - 1;
        }
        return found;
    },
};

function draftOf(
    run: readonly Word[],
    value: bigint,
    { language }: Utterance,
    next: Word | undefined,
): Draft {
    const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
    const isNote = run.some((word) => word.text in language.numbers.notes);
    const isMeasure = next !== undefined && lexiconOf(language).measures.has(next.text);
    const doubt = isMeasure ? 'quantity' : 'words';
    const form = isNote ? 'note' : 'words';
    return {
        kind: 'number',
        span,
        value,
        other: null,
        sign: '',
        form,
        doubt: isNote ? null : doubt,
    };
}

/** The longest run of number words that starts here and ends with one that counts. */
function runAt({ words, plain, language }: Utterance, first: number): Word[] | null {
    const { numbers } = language;
    const start = words[first];
    if (!start || !begins(start, numbers, plain)) return null;
    const run: Word[] = [];
    let length = 0;
    for (let at = first; at < words.length && run.length < LONGEST_RUN; at += 1) {
        const word = words[at];
        const gap = word ? plain.slice(words[at - 1]?.end ?? 0, word.start) : '';
        if (!word || (at > first && !/^[\s-]{1,3}$/.test(gap))) break;
        const isCount = counts(word.text, numbers);
        if (!isCount && !links(word.text, numbers)) break;
        run.push(word);
        if (isCount) length = run.length;
    }
    return length === 0 ? null : run.slice(0, length);
}

/** In "10 million" the digits are the number, and the word multiplies them. */
function begins({ text, start }: Word, numbers: NumberWords, plain: string): boolean {
    const isScale = Object.hasOwn(numbers.scales, text);
    if (isScale && /[\d\p{Sc}] ?$/u.test(plain.slice(Math.max(0, start - 2), start))) return false;
    return counts(text, numbers) || numbers.articles.includes(text);
}

function counts(word: string, { small, scales, fractions, notes }: NumberWords): boolean {
    return [small, scales, fractions, notes].some((list) => Object.hasOwn(list, word));
}

function links(word: string, { joiners, articles, point }: NumberWords): boolean {
    return joiners.includes(word) || articles.includes(word) || point.includes(word);
}
