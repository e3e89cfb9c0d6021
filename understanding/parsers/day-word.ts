/** Days by a word of their own: today, tonight, yesterday, last night. */
import { addDays } from '../../ledger/day.ts';
import type { Draft, Parser } from '../parser.ts';
import { findPhrases } from '../phrases.ts';
import { lexiconOf } from '../words/lexicon.ts';

export const dayWord: Parser = {
    name: 'day-word',
    needs: ['time', 'day-word'],
    parse({ words, today, language }) {
        return findPhrases(lexiconOf(language).dayWords, words).map(({ value, span }): Draft => ({
            kind: 'day',
            span,
            day: addDays(today, value),
            fixed: true,
        }));
    },
};
