/** Names that hold a number: 7-eleven, Office 365. */
import type { Parser } from '../parser.ts';
import { phrasesSaid } from '../phrases.ts';
import { traitsOf } from '../traits.ts';
import { lexiconOf } from '../words/lexicon.ts';

const NAME = traitsOf('name');

export const numberedName: Parser = {
    name: 'numbered-name',
    needs: ['name'],
    parse({ words, text, language }) {
        return phrasesSaid(lexiconOf(language).numberedNames, words, NAME).map(({ span }) => ({
            kind: 'fixed-name' as const,
            span,
            text: text.slice(span.start, span.end),
        }));
    },
};
