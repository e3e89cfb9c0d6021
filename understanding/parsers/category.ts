/** Categories and merchants by the words of the language. */
import type { Draft, Parser } from '../parser.ts';
import { findPhrases } from '../phrases.ts';
import { lexiconOf } from '../words/lexicon.ts';

export const category: Parser = {
    name: 'category',
    parse({ words, language }) {
        return findPhrases(lexiconOf(language).categories, words, language.plurals).map(
            ({ value, span }): Draft => ({
                kind: 'category',
                span,
                category: value.category,
                flow: value.flow,
                source: value.source,
            }),
        );
    },
};
