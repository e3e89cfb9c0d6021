/** Several whole units up to now: last 2 weeks · past three months · 10 previous days · the last few days. */
import { unitsBefore } from '../calendar.ts';
import type { Draft, Parser } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import type { Language } from '../words/language.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { phraseBefore } from './word-reader.ts';

export const periodCounted: Parser = {
    name: 'period-counted',
    needs: ['time', 'unit'],
    parse(utterance) {
        const { words, language, today } = utterance;
        const { last } = language.dates.relations;
        return words.flatMap((word, at): Draft[] => {
            const unit = lexiconOf(language).units.get(word.text);
            if (unit === undefined) return [];
            const between = phraseBefore(last, words, at);
            const count = countBefore(utterance, at - between);
            const before = between > 0 || !count ? 0 : phraseBefore(last, words, at - count.words);
            if (!count || (between === 0 && before === 0)) return [];
            // "50 last week" is fifty, and then a week.
            if (between > 0 && count.value > 1 && isOne(word.text, language)) return [];
            const first = at - between - count.words - before;
            const span = { start: words[first]?.start ?? word.start, end: word.end };
            const period = unitsBefore(unit, count.value, today);
            return [{ kind: 'period', span, period, fixed: true, unit: 'other' }];
        });
    },
};

function isOne(word: string, { dates }: Language): boolean {
    return Object.values(dates.units).some(([one]) => one === word);
}

/** More units than this are no period of a wallet. */
const MOST = 1_000;

function countBefore(
    { words, language }: Utterance,
    at: number,
): { value: number; words: number } | null {
    const text = words[at - 1]?.text ?? '';
    const counted = Number(/^\d{1,4}$/.exec(text)?.[0] ?? language.numbers.small[text] ?? 0);
    if (counted > 0 && counted <= MOST) return { value: counted, words: 1 };
    const vague = language.dates.vague[text];
    if (vague !== undefined) return { value: vague, words: 1 };
    const before = language.dates.vague[words[at - 2]?.text ?? ''];
    return language.dates.of.includes(text) && before !== undefined
        ? { value: before, words: 2 }
        : null;
}
