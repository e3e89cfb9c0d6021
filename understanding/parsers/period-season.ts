/** Seasons of the northern year, by its equinoxes and solstices: this winter · last summer. */
import { addDays } from '../../ledger/day.ts';
import { yearOf } from '../calendar.ts';
import type { Draft, Parser } from '../parser.ts';
import { phraseBefore } from './word-reader.ts';

const STARTS = { spring: '03-21', summer: '06-21', autumn: '09-23', winter: '12-21' } as const;
const NEXT = { spring: 'summer', summer: 'autumn', autumn: 'winter', winter: 'spring' } as const;

export const periodSeason: Parser = {
    name: 'period-season',
    needs: 'time',
    parse({ words, today, language }) {
        const { seasons, relations } = language.dates;
        return words.flatMap((word, at): Draft[] => {
            const season = (['spring', 'summer', 'autumn', 'winter'] as const).find((each) =>
                seasons[each].includes(word.text),
            );
            const last = phraseBefore(relations.last, words, at);
            const length = last || phraseBefore([...relations.this, 'in', 'in the'], words, at);
            if (!season || length === 0) return [];
            const year = yearOf(today);
            const starts = [year, year - 1, year - 2].map((each) => `${each}-${STARTS[season]}`);
            const begun = starts.filter((start) => start <= today);
            const endOf = (start: string): string =>
                `${yearOf(start) + (season === 'winter' ? 1 : 0)}-${STARTS[NEXT[season]]}`;
            const start = begun.find((each) => last === 0 || endOf(each) <= today) ?? begun[0];
            if (start === undefined) return [];
            const span = { start: words[at - length]?.start ?? word.start, end: word.end };
            return [
                {
                    kind: 'period',
                    span,
                    period: { start, end: addDays(endOf(start), 0) },
                    fixed: true,
                    unit: 'other',
                },
            ];
        });
    },
};
