/** Every phrase of the word list that hints at what a message wants. */
import type { Parser } from '../parser.ts';
import { phrasesSaid } from '../phrases.ts';
import { traitsOf } from '../traits.ts';
import { lexiconOf } from '../words/lexicon.ts';

const CUE = traitsOf('cue');

export const cue: Parser = {
    name: 'cue',
    needs: ['cue'],
    parse({ words, language }) {
        return phrasesSaid(lexiconOf(language).cues, words, CUE).map(({ value, span }) => ({
            kind: 'cue' as const,
            span,
            cue: value,
        }));
    },
};
