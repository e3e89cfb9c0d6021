/** Names that hold a number: 7-eleven, Office 365. */
import type { Parser } from '../parser.ts';
import { findPhrases } from '../phrases.ts';
import { lexiconOf } from '../words/lexicon.ts';

export const numberedName: Parser = {
    name: 'numbered-name',
    needs: ['name'],
    parse({ words, text, language }) {
        return findPhrases(lexiconOf(language).numberedNames, words).map(({ span }) => ({
            kind: 'fixed-name' as const,
            span,
            text: text.slice(span.start, span.end),
        }));
    },
};
