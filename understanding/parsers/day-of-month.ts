/** Days by their number alone: the 18th · on the first · Mon 13th · 20th of the previous month. */
import type { Day } from '../../ledger/day.ts';
import { addMonths } from '../../ledger/day.ts';
import { dayOf, latestDate, latestDayOfMonth, monthNumber, yearOf } from '../calendar.ts';
import type { Draft, Parser } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { ordinalAt, phraseAt, phraseBefore } from './word-reader.ts';

export const dayOfMonth: Parser = {
    name: 'day-of-month',
    needs: 'time',
    parse(utterance) {
        return utterance.words.flatMap((_, at): Draft[] => {
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
    const weekday = weekdays.get(words[at - 1]?.text ?? '') ?? null;
    const after = at + number.words;
    const month = months.get(words[at - 1]?.text ?? '');
    if (month !== undefined && number.day === 29) {
        return draft(utterance, at - 1, after, latestDate(month, 29, today));
    }
    const ofMonth = monthNamed(utterance, after);
    const isAfterThe = words[at - 1]?.text === 'the' && phraseBefore(ON, words, at - 1) > 0;
    if (
        !number.sure &&
        !(ofMonth && isAfterThe) &&
        !(ofMonth && words[at]?.text.match(/\d/) === null) &&
        !(isAfterThe && !/\d/.test(words[at]?.text ?? ''))
    )
        return null;
    // What a number counts comes after it: "the 2nd coffee" is no day.
    const next = words[after];
    if (
        !ofMonth &&
        weekday === null &&
        !isAfterThe &&
        next &&
        next.start - (words[after - 1]?.end ?? 0) < 2 &&
        months.get(next.text) === undefined
    )
        return null;
    if (ofMonth) {
        const day = dayOf(yearOf(ofMonth.month), monthNumber(ofMonth.month), number.day);
        return draft(utterance, at, after + ofMonth.words, day);
    }
    return draft(
        utterance,
        weekday === null ? at : at - 1,
        after,
        latestDayOfMonth(number.day, weekday, today),
    );
}

const ON = [
    'on',
    'since',
    'from',
    'until',
    'till',
    'by',
    'to',
    'between',
    'date of',
    'starting on',
    'of',
];

/** "of last month": its first day. */
function monthNamed(
    { words, today, language }: Utterance,
    at: number,
): { month: Day; words: number } | null {
    const { of, relations, units } = language.dates;
    const joined = phraseAt(of, words, at);
    for (const [relation, back] of [
        ['last', -1],
        ['this', 0],
    ] as const) {
        const length = phraseAt(relations[relation], words, at + joined);
        if (
            joined > 0 &&
            length > 0 &&
            units.month.includes(words[at + joined + length]?.text ?? '')
        ) {
            return {
                month: addMonths(`${today.slice(0, 7)}-01`, back),
                words: joined + length + 1,
            };
        }
    }
    return null;
}

function draft({ words }: Utterance, first: number, end: number, day: Day | null): Draft | null {
    const [from, to] = [words[first], words[end - 1]];
    if (day === null || !from || !to) return null;
    return { kind: 'day', span: { start: from.start, end: to.end }, day, fixed: false };
}
