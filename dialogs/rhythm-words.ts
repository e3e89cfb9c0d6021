/** How a rhythm is said: "on the 1st of each month", "every 2 weeks on Thursday". */
import type { Recurring } from '../ledger/recurring.ts';
import type { Rhythm } from '../ledger/rhythm.ts';
import type { Format } from './format.ts';
import { inWords, rowOf } from './rows.ts';

/** "$900.00 rent · Home, on the 1st of each month" */
export function repeatedRow(rule: Recurring, format: Format): string {
    const rhythm = rhythmWords(rule.rhythm, format);
    return format.words('recurring.row', { row: rowOf(rule, format), rhythm });
}

export function rhythmWords(rhythm: Rhythm, format: Format): string {
    const { words } = format;
    const { interval } = rhythm;
    switch (rhythm.unit) {
        case 'day':
            return words('rhythm.day', { interval });
        case 'week': {
            if (isWorkdays(rhythm.weekdays)) return words('rhythm.workdays', { interval });
            const names = rhythm.weekdays.map((weekday) => format.weekday(weekday));
            return words('rhythm.week', { interval, weekdays: inWords(names, format) });
        }
        case 'month': {
            const key = rhythm.day === 31 ? 'rhythm.monthEnd' : 'rhythm.month';
            return words(key, { interval, day: rhythm.day });
        }
        case 'year':
            return words('rhythm.year', {
                interval,
                date: format.yearDay(rhythm.month, rhythm.day),
            });
    }
}

function isWorkdays(weekdays: readonly number[]): boolean {
    return weekdays.length === 5 && weekdays.every((weekday) => weekday <= 5);
}
