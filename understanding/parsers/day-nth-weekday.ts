/** Weekdays counted in a month: second wednesday of october 2014. */
import { addDays } from '../../ledger/day.ts';
import { latestWeekday, monthPeriod } from '../calendar.ts';
import type { Draft, Parser } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { monthAt } from './period-month.ts';
import { ordinalAt, phraseAt } from './word-reader.ts';

export const dayNthWeekday: Parser = {
    name: 'day-nth-weekday',
    needs: ['time', 'weekday', 'month'],
    parse(utterance) {
        const { words, language } = utterance;
        const { weekdays } = lexiconOf(language);
        return words.flatMap((word, at): Draft[] => {
            const weekday = weekdays.get(word.text);
            if (weekday === undefined) return [];
            const isLast = language.dates.relations.last.includes(words[at - 1]?.text ?? '');
            const count = isLast ? null : countBefore(utterance, at);
            if (!isLast && count === null) return [];
            const of = phraseAt(language.dates.of, words, at + 1);
            const month = of > 0 ? monthAt(utterance, at + 1 + of) : null;
            if (!month) return [];
            const { start, end } = monthPeriod(month.year, month.month);
            const day =
                count === null
                    ? latestWeekday(weekday, addDays(end, -1))
                    : addDays(latestWeekday(weekday, addDays(start, 6)), (count - 1) * 7);
            const span = {
                start: words[at - 1]?.start ?? word.start,
                end: words[at + of + month.words]?.end ?? word.end,
            };
            return day < end ? [{ kind: 'day', span, day, fixed: true }] : [];
        });
    },
};

function countBefore(utterance: Utterance, at: number): number | null {
    for (const length of [1, 2]) {
        const number = ordinalAt(utterance, at - length);
        if (number?.words === length && number.day <= 5) return number.day;
    }
    return null;
}
