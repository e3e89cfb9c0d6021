/** Days by their number alone: the 18th · on the first · Mon 13th · 20th of the previous month. */
import type { Day } from '../../ledger/day.ts';
import { dayOf, latestDate, latestDayOfMonth, monthNumber, yearOf } from '../calendar.ts';
import type { Draft, Parser } from '../parser.ts';
import { traitsOf } from '../traits.ts';
import type { Utterance } from '../utterance.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { monthNamed } from './named-month.ts';
import { ordinalAt, phraseBefore } from './word-reader.ts';

const NUMBERS = traitsOf('ordinal', 'number-word');

export const dayOfMonth: Parser = {
    name: 'day-of-month',
    needs: ['time', 'ordinal'],
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
    const { words, today, language } = utterance;
    const number = ordinalAt(utterance, at);
    if (!number) return null;
    const { weekdays, months } = lexiconOf(language);
    const previous = words[at - 1]?.text ?? '';
    const end = at + number.words;
    // Chrono knows no 29 February in the years that have none.
    if (months.has(previous) && number.day === 29) {
        return draft(utterance, at - 1, end, latestDate(months.get(previous) ?? 0, 29, today));
    }
    const named = monthNamed(utterance, end);
    if (!isDay(utterance, at, { ...number, isNamed: named !== null })) return null;
    if (named) {
        const day = dayOf(yearOf(named.month), monthNumber(named.month), number.day);
        return draft(utterance, at, end + named.words, day);
    }
    const weekday = weekdays.get(previous) ?? null;
    const first = weekday === null ? at : at - 1;
    return draft(utterance, first, end, latestDayOfMonth(number.day, weekday, today));
}

interface Ordinal {
    readonly words: number;
    readonly sure: boolean;
    /** A month follows: "of last month". */
    readonly isNamed: boolean;
}

/** "20" is an amount and "the 2nd coffee" a coffee: a day has a month, "on the" or a weekday beside it. */
function isDay(
    utterance: Utterance,
    at: number,
    { words: length, sure, isNamed }: Ordinal,
): boolean {
    const { words, language } = utterance;
    const isWord = !/\d/.test(words[at]?.text ?? '');
    const isOnThe =
        language.dates.the.includes(words[at - 1]?.text ?? '') &&
        phraseBefore(language.dates.on, words, at - 1) > 0;
    if (!sure) return isNamed ? isOnThe || isWord : isOnThe && isWord;
    const next = words[at + length];
    const isCounted = next !== undefined && next.start - (words[at + length - 1]?.end ?? 0) < 2;
    const { weekdays, months } = lexiconOf(language);
    const isBeside = weekdays.has(words[at - 1]?.text ?? '') || months.has(next?.text ?? '');
    return isNamed || isOnThe || isBeside || !isCounted;
}

function draft({ words }: Utterance, first: number, end: number, day: Day | null): Draft | null {
    const [from, to] = [words[first], words[end - 1]];
    if (day === null || !from || !to) return null;
    return { kind: 'day', span: { start: from.start, end: to.end }, day, fixed: false };
}
