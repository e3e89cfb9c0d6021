/** Quarters: Q1 · q1 2018 · 2019-Q1 · first quarter of the year. */
import { quarterPeriod, yearOf } from '../calendar.ts';
import { monthNumber } from '../calendar.ts';
import type { Draft, Parser } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import { ordinalAt, yearAt } from './word-reader.ts';

export const periodQuarter: Parser = {
    name: 'period-quarter',
    needs: ['time', 'unit'],
    parse(utterance) {
        return utterance.words.flatMap((word, at): Draft[] => {
            const named = quarterAt(utterance, at);
            if (!named) return [];
            const year = yearAt(utterance, at + named.words);
            const before =
                named.first === at
                    ? /^(?:19|20)\d\d$/.exec(utterance.words[at - 1]?.text ?? '')
                    : null;
            const latest =
                yearOf(utterance.today) -
                (named.quarter > Math.ceil(monthNumber(utterance.today) / 3) ? 1 : 0);
            const whole = year?.year ?? (before ? Number(before[0]) : latest);
            const first = before && !year ? at - 1 : named.first;
            const last = at + named.words + (year?.words ?? 0) - 1;
            const span = {
                start: utterance.words[first]?.start ?? word.start,
                end: utterance.words[last]?.end ?? word.end,
            };
            const fixed = year !== null || before !== null;
            return [
                {
                    kind: 'period',
                    span,
                    period: quarterPeriod(whole, named.quarter),
                    fixed,
                    unit: 'quarter',
                },
            ];
        });
    },
};

function quarterAt(
    utterance: Utterance,
    at: number,
): { quarter: number; first: number; words: number } | null {
    const { words, language } = utterance;
    const [word, next] = [words[at], words[at + 1]];
    if (word?.text === 'q' && next && next.start === word.end && /^[1-4]$/.test(next.text)) {
        return { quarter: Number(next.text), first: at, words: 2 };
    }
    if (!language.dates.units.quarter.includes(word?.text ?? '')) return null;
    for (const length of [1, 2]) {
        const number = ordinalAt(utterance, at - length);
        if (
            number?.words === length &&
            number.day <= 4 &&
            !/^\d$/.test(words[at - length]?.text ?? '')
        ) {
            return { quarter: number.day, first: at - length, words: 1 };
        }
        if (number?.sure && number.words === length && number.day <= 4)
            return { quarter: number.day, first: at - length, words: 1 };
    }
    return null;
}
