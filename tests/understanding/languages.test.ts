import { describe, expect, it } from '@jest/globals';
import { MEANINGS } from '../../understanding/times.ts';
import type { Language } from '../../understanding/words/language.ts';
import { LANGUAGES } from '../../understanding/words/languages.ts';

/** Places that a template must have, for its meaning to be told. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
    ago: ['n', 'unit'],
    'last-units': ['unit'],
    'previous-units': ['n', 'unit'],
    'this-unit': ['unit'],
    'last-unit': ['unit'],
    'unit-to-date': ['unit'],
    'last-weekday': ['weekday'],
    day: ['day'],
    'day-month': ['day', 'month'],
    'day-month-year': ['day', 'month', 'year'],
    month: ['month'],
    'month-year': ['month', 'year'],
    year: ['year'],
    'quarter-year': ['year'],
    'day-range': ['day', 'day2', 'month'],
    'every-unit': ['unit'],
    'every-units': ['n', 'unit'],
    'every-weekday': ['weekday'],
    'on-day': ['day'],
    times: ['n'],
    'undo-several': ['n'],
    'delete-several': ['n'],
    'rename-category': ['x', 'y'],
    'merge-categories': ['x', 'y'],
    'new-category': ['x'],
    'new-wallet': ['x'],
    'use-wallet': ['x'],
    'set-month-start': ['day'],
    'set-week-start': ['weekday'],
    'warn-at': ['n'],
    'quiet-hours': ['n', 'n2'],
    'split-with': ['x'],
    'split-parts': ['n'],
    'spread-units': ['n', 'unit'],
};

function keys(lists: object): string[] {
    return Object.keys(lists).toSorted();
}

/** The shape of a language: its lists by name, without what stands in them. */
function shapeOf(language: Language): object {
    const { dates, cues, orders, modifiers, categoryNames, expenseWords, incomeWords } = language;
    return {
        recurrences: keys(dates.recurrences),
        units: keys(dates.units),
        seasons: keys(dates.seasons),
        cues: keys(cues),
        orders: keys(orders),
        modifiers: keys(modifiers),
        categoryNames: keys(categoryNames),
        expenseWords: keys(expenseWords),
        incomeWords: keys(incomeWords),
    };
}

describe.each(LANGUAGES.map((language) => [language.code, language] as const))(
    'the words of %s',
    (_code, language) => {
        it('have the same lists as English', () => {
            const [english] = LANGUAGES;
            expect(shapeOf(language)).toEqual(english && shapeOf(english));
        });

        it('name twelve months, seven weekdays and what is most often said', () => {
            const { dates, cues } = language;
            expect(dates.months.map((names) => names.length > 0)).toEqual(Array(12).fill(true));
            expect(dates.weekdays.map((names) => names.length > 0)).toEqual(Array(7).fill(true));
            for (const cue of ['spent', 'earned', 'refunded', 'undo', 'delete', 'help'] as const)
                expect([cue, cues[cue].length > 0]).toEqual([cue, true]);
        });

        it('have templates with the places that their meaning needs', () => {
            const { dates, orders, modifiers } = language;
            const all = [dates.templates, dates.recurrences, orders, modifiers].flatMap((lists) =>
                Object.entries<readonly string[]>(lists),
            );
            const lacking = all.flatMap(([key, templates]) =>
                templates
                    .filter((text) =>
                        PLACES[key]?.some((place) => !new RegExp(`\\{${place}\\d?\\}`).test(text)),
                    )
                    .map((text) => `${key}: ${text}`),
            );
            expect(lacking).toEqual([]);
        });

        it('know no time that has no meaning', () => {
            const unknown = Object.keys(language.dates.templates).filter(
                (key) => !(key in MEANINGS),
            );
            expect(unknown).toEqual([]);
        });
    },
);
