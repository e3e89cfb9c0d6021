/** Weekends: this weekend is the latest that has begun, last weekend the latest that is over. */
import { addDays } from '../../ledger/day.ts';
import { latestWeekday } from '../calendar.ts';
import type { Draft, Parser } from '../parser.ts';
import { phraseBefore } from './word-reader.ts';

export const periodWeekend: Parser = {
    name: 'period-weekend',
    needs: ['time', 'weekend'],
    parse({ words, today, language }) {
        const { weekend, relations } = language.dates;
        return words.flatMap((word, at): Draft[] => {
            if (!weekend.includes(word.text)) return [];
            const last = phraseBefore(relations.last, words, at);
            const length = last || phraseBefore(relations.this, words, at);
            const saturday = latestWeekday(6, today);
            const isOver = addDays(saturday, 1) < today;
            const start = last > 0 && !isOver ? addDays(saturday, -7) : saturday;
            const span = { start: words[at - length]?.start ?? word.start, end: word.end };
            return [
                {
                    kind: 'period',
                    span,
                    period: { start, end: addDays(start, 2) },
                    fixed: true,
                    unit: 'other',
                },
            ];
        });
    },
};
