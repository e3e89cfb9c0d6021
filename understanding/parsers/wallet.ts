/** The wallet an entry goes into: @cash · from savings, where the person has such a wallet. */
import { matchesIn } from '../matches.ts';
import type { Draft, Parser } from '../parser.ts';
import { lexiconOf } from '../words/lexicon.ts';
import type { Utterance } from '../utterance.ts';
import { phraseBefore } from './word-reader.ts';

const AT_SIGN = /(?<![\p{L}\d.+-])@(\p{L}[\p{L}\d_-]{0,40})(?!\.?\p{L}*@)/gu;

/** No wallet's name that is looked for has more words. */
const MOST_WORDS = 4;

export const wallet: Parser = {
    name: 'wallet',
    needs: ['wallet'],
    parse(utterance) {
        const { plain, text } = utterance;
        const signed = matchesIn(AT_SIGN, plain).map((match): Draft => {
            const span = { start: match.index, end: match.index + match[0].length };
            return { kind: 'wallet', span, name: text.slice(span.start + 1, span.end) };
        });
        return [...signed, ...named(utterance)];
    },
};

function named({ words, plain, text, context, language }: Utterance): Draft[] {
    const known = context.wallets;
    if (!known || known.size === 0) return [];
    const { fillers } = lexiconOf(language);
    return words.flatMap((word, at): Draft[] => {
        const before = phraseBefore(language.walletAfter, words, at);
        if (before === 0) return [];
        for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count -= 1) {
            const last = words[at + count - 1];
            if (!last || !known.has(plain.slice(word.start, last.end))) continue;
            if (fillers.has(word.text)) continue;
            const span = { start: words[at - before]?.start ?? word.start, end: last.end };
            return [{ kind: 'wallet', span, name: text.slice(word.start, last.end) }];
        }
        return [];
    });
}
