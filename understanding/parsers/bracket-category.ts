/** A category put in brackets by the writer: [Food]. */
import type { Draft, Parser } from '../parser.ts';
import { matchesIn } from '../matches.ts';
import { findPhrases } from '../phrases.ts';
import { wordsOf, type Utterance } from '../utterance.ts';
import { lexiconOf } from '../words/lexicon.ts';

const BRACKET = /\[([^[\]\n]{1,60})\]/g;

export const bracketCategory: Parser = {
    name: 'bracket-category',
    needs: ['bracket'],
    parse(utterance) {
        return matchesIn(BRACKET, utterance.plain).flatMap((match): Draft[] => {
            const span = { start: match.index, end: match.index + match[0].length };
            const category = named(match[1] ?? '', utterance);
            // Nobody names a category that doesn't exist: the text is left out of the description all the same.
            return category === null
                ? [{ kind: 'fixed-name', span, text: utterance.text.slice(span.start, span.end) }]
                : [{ kind: 'category', span, category, flow: 'either', source: 'bracket' }];
        });
    },
};

function named(text: string, { context, language }: Utterance): string | null {
    const own = context.categories.get(text.trim());
    if (own !== undefined) return own;
    const { categories } = lexiconOf(language);
    return findPhrases(categories, wordsOf(text), language.plurals)[0]?.value.category ?? null;
}
