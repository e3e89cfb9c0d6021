/** Weeks counted in a month or a year: first week of Jan 2015 · last week of july · week 12. */
import { addDays, type Period } from '../../ledger/day.ts';
import {
    monthNumber,
    monthPeriod,
    unitPeriod,
    weekPeriod,
    yearOf,
    yearPeriod,
} from '../calendar.ts';
import type { Draft, Parser } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import { monthNamed } from './named-month.ts';
import { monthAt } from './period-month.ts';
import { ordinalAt, phraseAt, phraseBefore, yearAt } from './word-reader.ts';

export const periodWeek: Parser = {
    name: 'period-week',
    needs: ['time', 'unit'],
    parse(utterance) {
        const { words, language, today } = utterance;
        return words.flatMap((word, at): Draft[] => {
            if (!language.dates.units.week.includes(word.text)) return [];
            const number = /^\d{1,2}$/.exec(words[at + 1]?.text ?? '');
            if (number && Number(number[0]) >= 1 && Number(number[0]) <= 53) {
                const span = { start: word.start, end: words[at + 1]?.end ?? word.end };
                const thisYear = weekPeriod(yearOf(today), Number(number[0]));
                return [{ kind: 'period', span, period: thisYear, fixed: false, unit: 'week' }];
            }
            const count = countBefore(utterance, at);
            const whole = count && wholeAfter(utterance, at + 1);
            if (!count || !whole) return [];
            const span = {
                start: words[at - count.words]?.start ?? word.start,
                end: words[at + whole.words]?.end ?? word.end,
            };
            return [
                {
                    kind: 'period',
                    span,
                    period: weekIn(whole.period, count.week),
                    fixed: whole.fixed,
                    unit: 'week',
                },
            ];
        });
    },
};

/** `week` 0 is the last one. */
function countBefore(utterance: Utterance, at: number): { week: number; words: number } | null {
    const { words, language } = utterance;
    const last = phraseBefore(language.dates.relations.last, words, at);
    if (last > 0) return { week: 0, words: last };
    for (const length of [2, 1]) {
        const number = ordinalAt(utterance, at - length);
        if (number?.words === length) return { week: number.day, words: length };
    }
    return null;
}

function wholeAfter(
    utterance: Utterance,
    at: number,
): { period: Period; words: number; fixed: boolean } | null {
    const { words, language } = utterance;
    const of = phraseAt(language.dates.of, words, at);
    const month = of > 0 ? monthAt(utterance, at + of) : null;
    if (month)
        return {
            period: monthPeriod(month.year, month.month),
            words: of + month.words,
            fixed: month.fixed,
        };
    const year = yearAt(utterance, at);
    if (year) return { period: yearPeriod(year.year), words: year.words, fixed: true };
    const named = monthNamed(utterance, at);
    return (
        named && {
            period: monthPeriod(yearOf(named.month), monthNumber(named.month)),
            words: named.words,
            fixed: true,
        }
    );
}

/** A week belongs to the month or year that holds its Thursday; the last one holds the last day. */
function weekIn({ start, end }: Period, week: number): Period {
    if (week === 0) return unitPeriod('week', addDays(end, -1));
    const first = unitPeriod('week', addDays(start, 3)).start;
    const from = addDays(first, (week - 1) * 7);
    return { start: from, end: addDays(from, 7) };
}
