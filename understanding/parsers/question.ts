/** The shape of a question: its mark, a question word at its start, a verb before its subject. */
import { matchesIn } from '../matches.ts';
import type { Draft, Parser } from '../parser.ts';

const MARK = /[?？؟]/g;

/** The first says it; so many are noise. */
const MOST_MARKS = 100;

export const question: Parser = {
    name: 'question',
    needs: ['question'],
    parse({ plain, words, language }) {
        const found: Draft[] = [];
        for (const mark of matchesIn(MARK, plain, MOST_MARKS)) {
            found.push({
                kind: 'question',
                span: { start: mark.index, end: mark.index + 1 },
                text: 'mark',
            });
        }
        for (const [at, word] of words.entries()) {
            const isFirst =
                at === 0 || /[.!?:,;\n]\s*$/.test(plain.slice(words[at - 1]?.end ?? 0, word.start));
            if (!isFirst) continue;
            const next = words[at + 1]?.text ?? '';
            const begins =
                language.questionWords.includes(word.text) ||
                (language.auxiliaries.includes(word.text) && language.pronouns.includes(next));
            if (begins)
                found.push({
                    kind: 'question',
                    span: { start: word.start, end: word.end },
                    text: 'word',
                });
        }
        return found;
    },
};
