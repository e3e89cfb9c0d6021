/** The corpus as what a skill is made of. */
import type { Sentence } from '../../watson/skill.ts';
import type { Case } from '../understanding/corpus.ts';

export function sentencesOf(cases: readonly Case[]): Sentence[] {
    return cases.map(({ text, lang, expect: { intent, records, category, description } }) => ({
        text,
        lang,
        // What isn't recorded and is no wish either has nothing to do with us.
        intent: intent ?? (records === false ? 'none' : null),
        category: category ?? null,
        words: description ?? null,
    }));
}
