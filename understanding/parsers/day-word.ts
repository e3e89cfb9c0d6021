/** Days by a word of their own: today, tonight, yesterday, last night. */
import { addDays } from '../../ledger/day.ts';
import type { Draft, Parser } from '../parser.ts';
import { phrasesSaid } from '../phrases.ts';
import { traitsOf } from '../traits.ts';
import { lexiconOf } from '../words/lexicon.ts';

const DAY_WORD = traitsOf('day-word');

export const dayWord: Parser = {
    name: 'day-word',
    needs: ['time', 'day-word'],
    parse({ words, today, language }) {
        return phrasesSaid(lexiconOf(language).dayWords, words, DAY_WORD).map(
            ({ value, span }): Draft => ({
                kind: 'day',
                span,
                day: addDays(today, value),
                fixed: true,
            }),
        );
    },
};
