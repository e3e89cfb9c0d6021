/** A person's own categories, and the words whose category they taught. */
import type { CategoryId } from '../../ledger/category.ts';
import type { Draft, Parser } from '../parser.ts';
import type { Utterance } from '../utterance.ts';

/** No phrase of a person's own is looked for that has more words. */
const MOST_WORDS = 4;

export const ownCategory: Parser = {
    name: 'own-category',
    needs: ['own-category'],
    parse(utterance) {
        const { categories, learned } = utterance.context;
        return [
            ...(categories.size > 0 ? lookUp(utterance, categories, 'own') : []),
            ...(learned.size > 0 ? lookUp(utterance, learned, 'learned') : []),
        ];
    },
};

function lookUp(
    { words, plain }: Utterance,
    known: ReadonlyMap<string, CategoryId>,
    source: 'own' | 'learned',
): Draft[] {
    return words.flatMap((word, at) => {
        for (let count = MOST_WORDS; count > 0; count -= 1) {
            const last = words[at + count - 1];
            if (!last) continue;
            const joined = words
                .slice(at, at + count)
                .map((each) => each.text)
                .join(' ');
            const category = known.get(joined) ?? known.get(plain.slice(word.start, last.end));
            if (category === undefined) continue;
            const span = { start: word.start, end: last.end };
            return [{ kind: 'category' as const, span, category, flow: 'either' as const, source }];
        }
        return [];
    });
}
