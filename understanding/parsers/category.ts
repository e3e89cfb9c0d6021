/** Categories and merchants by the words of the language. */
import type { Draft, Parser } from '../parser.ts';
import { phrasesSaid } from '../phrases.ts';
import type { Span } from '../understood.ts';
import type { Word } from '../utterance.ts';
import { traitsOf } from '../traits.ts';
import { lexiconOf } from '../words/lexicon.ts';

const CATEGORY = traitsOf('category');

export const category: Parser = {
    name: 'category',
    needs: ['category'],
    parse({ words, language }) {
        const { categories, weekdays, weekdayEnds } = lexiconOf(language);
        return phrasesSaid(categories, words, CATEGORY, language.plurals).flatMap(
            ({ value, span }): Draft[] => {
                if (weekdayEnds.size > 0 && endsWeekday(span, words, weekdays)) return [];
                const { category: found, flow, source } = value;
                return [{ kind: 'category', span, category: found, flow, source }];
            },
        );
    },
};

/** The fair of "segunda feira" is a part of Monday's name. */
function endsWeekday(
    { start }: Span,
    words: readonly Word[],
    weekdays: ReadonlyMap<string, number>,
): boolean {
    const at = words.findIndex((word) => word.start === start);
    const previous = words[at - 1]?.text;
    if (previous === undefined) return false;
    const whole = `${previous} ${words[at]?.text}`;
    return weekdays.has(whole) || weekdays.has(`${words[at - 2]?.text}${whole}`);
}
