/** Days by a word of their own: today, tonight, yesterday, last night. */
import { addDays } from '../../ledger/day.ts';
import type { Draft, Parser } from '../parser.ts';
import { findPhrases, PhraseIndex } from '../phrases.ts';
import type { Language } from '../words/language.ts';

const indexes = new WeakMap<Language, PhraseIndex<number>>();

export const dayWord: Parser = {
    name: 'day-word',
    needs: 'time',
    parse({ words, today, language }) {
        return findPhrases(indexOf(language), words).map(({ value, span }): Draft => ({
            kind: 'day',
            span,
            day: addDays(today, value),
            fixed: true,
        }));
    },
};

function indexOf(language: Language): PhraseIndex<number> {
    let index = indexes.get(language);
    if (!index) {
        index = new PhraseIndex([
            [0, language.dates.today],
            [
                -1,
                [
                    ...language.dates.yesterday,
                    ...language.dates.yesterday.map((word) => `${word}s`),
                ],
            ],
        ]);
        indexes.set(language, index);
    }
    return index;
}
