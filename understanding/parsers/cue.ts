/** Every phrase of the word list that hints at what a message wants. */
import type { Parser } from '../parser.ts';
import { findPhrases } from '../phrases.ts';
import { lexiconOf } from '../words/lexicon.ts';

export const cue: Parser = {
    name: 'cue',
    needs: ['cue'],
    parse({ words, language }) {
        return findPhrases(lexiconOf(language).cues, words).map(({ value, span }) => ({
            kind: 'cue' as const,
            span,
            cue: value,
        }));
    },
};
