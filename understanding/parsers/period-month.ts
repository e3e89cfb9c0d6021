/** Months: in May · May 2025 · april of '87 · last october · 2017 april. */
import { monthPeriod, monthNumber, yearOf } from '../calendar.ts';
import type { Draft, Parser } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { anyBefore, phraseBefore, yearAt } from './word-reader.ts';

export const periodMonth: Parser = {
    name: 'period-month',
    needs: ['time', 'month'],
    parse(utterance) {
        return utterance.words.flatMap((word, at): Draft[] => {
            const month = monthAt(utterance, at);
            if (!month || !isMonth(utterance, at, month.words)) return [];
            const first = month.yearBefore ? at - 1 : at;
            const span = {
                start: utterance.words[first]?.start ?? word.start,
                end: utterance.words[at + month.words - 1]?.end ?? word.end,
            };
            const period = monthPeriod(month.year, month.month);
            return [{ kind: 'period', span, period, fixed: month.fixed, unit: 'month' }];
        });
    },
};

export interface MonthRead {
    readonly year: number;
    readonly month: number;
    readonly words: number;
    readonly fixed: boolean;
    readonly yearBefore: boolean;
}

/** The month named at `at`; without a year the latest one that has begun, or ended for "last May". */
export function monthAt(utterance: Utterance, at: number): MonthRead | null {
    const { words, today, language } = utterance;
    const month = lexiconOf(language).months.get(words[at]?.text ?? '');
    if (month === undefined) return null;
    const after = yearAt(utterance, at + 1);
    if (after)
        return { year: after.year, month, words: 1 + after.words, fixed: true, yearBefore: false };
    const before = /^(?:19|20)\d\d$/.exec(words[at - 1]?.text ?? '');
    if (before) return { year: Number(before[0]), month, words: 1, fixed: true, yearBefore: true };
    const current = monthNumber(today);
    const isLast = phraseBefore(language.dates.relations.last, words, at) > 0;
    const isPast = month < current || (month === current && !isLast);
    return {
        year: yearOf(today) - (isPast ? 0 : 1),
        month,
        words: 1,
        fixed: false,
        yearBefore: false,
    };
}

/** Some names of months are words too: "may I", "march home". They need company. */
function isMonth({ words, language, plain }: Utterance, at: number, length: number): boolean {
    const text = words[at]?.text ?? '';
    if (!language.dates.wordyMonths.includes(text) || length > 1) return true;
    const { of, on, and, from, to, since, between, relations } = language.dates;
    const joined = [of, from, to, since, between, relations.last, relations.this, and, on];
    const isDash = plain[(words[at]?.start ?? 0) - 1] === '-' || plain[words[at]?.end ?? 0] === '-';
    return (
        anyBefore(joined, words, at) > 0 ||
        words.length === 1 ||
        isDash ||
        /^\d{4}$/.test(words[at - 1]?.text ?? '')
    );
}
