/** Years and decades: in 2025 · during 2017 · 2014-2018 · the 1990s. */
import { yearPeriod } from '../calendar.ts';
import type { Draft, Parser } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import { anyBefore, phraseAt } from './word-reader.ts';

export const periodYear: Parser = {
    name: 'period-year',
    needs: ['time', 'digit'],
    parse(utterance) {
        return utterance.words.flatMap((word, at): Draft[] => {
            if (!/^(?:19|20)\d\d$/.test(word.text)) return [];
            const year = Number(word.text);
            const { start, end } = word;
            if (utterance.words[at + 1]?.text === 's' && utterance.words[at + 1]?.start === end) {
                return [
                    {
                        kind: 'period',
                        span: { start, end: end + 1 },
                        period: yearPeriod(year, 10),
                        fixed: true,
                        unit: 'other',
                    },
                ];
            }
            if (!isYear(utterance, at)) return [];
            return [
                {
                    kind: 'period',
                    span: { start, end },
                    period: yearPeriod(year),
                    fixed: true,
                    unit: 'year',
                },
            ];
        });
    },
};

/** "paid 2000" is money; a year has a word or another year beside it. */
function isYear({ words, plain, language }: Utterance, at: number): boolean {
    const { start, end } = words[at] ?? { start: 0, end: 0 };
    if (
        /^[.,]\d|^ ?\p{Sc}/u.test(plain.slice(end, end + 2)) ||
        /^([-/.])\d{1,2}\1\d/.test(plain.slice(end, end + 6)) ||
        /\p{Sc} ?$/u.test(plain.slice(Math.max(0, start - 2), start))
    )
        return false;
    const { of, and, from, to, since, between, begin, end: ends, units } = language.dates;
    const before = [of, units.year, and, since, from, to, between, begin, ends, units.quarter];
    const isRange =
        /^ ?[-~] ?(?:19|20)\d\d/.test(plain.slice(end, end + 7)) ||
        /(?:19|20)\d\d ?[-~] ?$/.test(plain.slice(Math.max(0, start - 7), start));
    const word = words[at - 1]?.text ?? '';
    const isYearAt = (index: number): boolean => /^(?:19|20)\d\d$/.test(words[index]?.text ?? '');
    const joined = phraseAt(to, words, at + 1);
    if (joined > 0 && isYearAt(at + 1 + joined)) return true;
    // What stands behind its word elsewhere says "from dad" as well: a year has another before it.
    // So it is with "set it to 2000".
    const isWordy = language.verbLast || language.merchantAfter.includes(word);
    if (isWordy && to.includes(word)) return isYearAt(at - 2);
    return (
        isRange ||
        (anyBefore(before, words, at) > 0 &&
            (!and.includes(word) || /(?:19|20)\d\d/.test(words[at - 2]?.text ?? '')))
    );
}
