/** Days of one month from one to another: november 19-20 · 9 to 12 of June · april ninth through seventeenth. */
import { addDays } from '../../ledger/day.ts';
import { dayOf, latestDate, yearOf } from '../calendar.ts';
import type { Draft, Parser } from '../parser.ts';
import { traitsOf } from '../traits.ts';
import type { Utterance } from '../utterance.ts';
import { monthAt } from './period-month.ts';
import { anyAt, ordinalAt, phraseAt, phraseBefore } from './word-reader.ts';

const NUMBERS = traitsOf('ordinal', 'number-word');

export const dayRange: Parser = {
    name: 'day-range',
    needs: ['time', 'ordinal', 'month'],
    parse(utterance) {
        return utterance.words.flatMap((word, at): Draft[] => {
            // "twenty first" begins with a number.
            if ((word.traits & NUMBERS) === 0) return [];
            const found = readAt(utterance, at);
            return found ? [found] : [];
        });
    },
};

function readAt(utterance: Utterance, at: number): Draft | null {
    const { words, language } = utterance;
    const first = ordinalAt(utterance, at);
    if (!first) return null;
    const joined = joinAt(utterance, at + first.words, at);
    const second = joined === null ? null : ordinalAt(utterance, at + first.words + joined);
    if (joined === null || !second || second.day <= first.day) return null;
    const end = at + first.words + joined + second.words;
    const of = phraseAt(language.dates.of, words, end);
    const after = monthAt(utterance, end + of);
    const before = after ? null : monthAt(utterance, at - 1);
    const month = after ?? before;
    if (!month || (before && before.words > 1)) return null;
    const from = month.fixed
        ? dayOf(month.year, month.month, first.day)
        : latestDate(month.month, first.day, utterance.today);
    const to = from === null ? null : dayOf(yearOf(from), month.month, second.day);
    const [opening, closing] = [
        words[before ? at - 1 : at],
        words[after ? end + of + after.words - 1 : end - 1],
    ];
    if (from === null || to === null || !opening || !closing) return null;
    return {
        kind: 'period',
        span: { start: opening.start, end: closing.end },
        period: { start: from, end: addDays(to, 1) },
        fixed: month.fixed,
        unit: 'other',
    };
}

/** How many words join the two days; a dash is none. */
function joinAt({ words, plain, language }: Utterance, at: number, first: number): number | null {
    const between = plain.slice(words[at - 1]?.end, words[at]?.start);
    if (/^ ?[-~] ?$/.test(between)) return 0;
    const { to, and, between: betweens } = language.dates;
    const isBetween =
        phraseBefore(betweens, words, first) > 0 || phraseBefore(betweens, words, first - 1) > 0;
    const length = anyAt(isBetween ? [to, and] : [to], words, at);
    return length > 0 ? length : null;
}
