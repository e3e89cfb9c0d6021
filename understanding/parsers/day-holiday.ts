/** Days by their name: last Christmas · Black Friday 2010 · on Halloween. */
import { addDays, weekdayOf, type Day, type Period } from '../../ledger/day.ts';
import { latestWeekday } from '../calendar.ts';
import { holiday } from '../holidays.ts';
import type { Draft, Parser } from '../parser.ts';
import { findPhrases } from '../phrases.ts';
import type { Span } from '../understood.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { yearAt } from './word-reader.ts';

export const dayHoliday: Parser = {
    name: 'day-holiday',
    needs: ['holiday'],
    parse(utterance) {
        const { words, language, today } = utterance;
        const { holidays, categories } = lexiconOf(language);
        const found = findPhrases(holidays, words);
        const things = found.length > 0 ? findPhrases(categories, words) : [];
        return found
            .filter(({ span }) => !things.some((thing) => isFor(span, thing.span)))
            .flatMap(({ value, span }): Draft[] => {
                const next = words.findIndex((word) => word.start >= span.end);
                const year = next < 0 ? null : yearAt(utterance, next);
                const day = holiday(value, year?.year ?? null, today);
                const after = next < 0 ? next : next + (year?.words ?? 0);
                const weekend = words[after];
                if (day && weekend && language.dates.weekend.includes(weekend.text)) {
                    const whole = { start: span.start, end: weekend.end };
                    const period = longWeekend(day);
                    return [{ kind: 'period', span: whole, period, fixed: true, unit: 'other' }];
                }
                const end = year ? (words[next + year.words - 1]?.end ?? span.end) : span.end;
                return day
                    ? [{ kind: 'day', span: { start: span.start, end }, day, fixed: year !== null }]
                    : [];
            });
    },
};

/** A Christmas gift is bought on another day. */
function isFor(day: Span, thing: Span): boolean {
    const isPart =
        thing.start <= day.start &&
        thing.end >= day.end &&
        thing.end - thing.start > day.end - day.start;
    return isPart || thing.start === day.end + 1;
}

/** From the Saturday to the holiday, or to the Sunday: "labor day weekend". */
function longWeekend(day: Day): Period {
    const saturday = latestWeekday(6, weekdayOf(day) === 5 ? addDays(day, 1) : day);
    const start = day < saturday ? day : saturday;
    const sunday = addDays(saturday, 1);
    return { start, end: addDays(day > sunday ? day : sunday, 1) };
}
