/** How a rhythm is said, and the rule that has it: "rent · Home, on the 1st of each month". */
import { occurrencesFrom, type Recurring, type RecurringState } from '../ledger/recurring.ts';
import { nextDay } from '../ledger/recurring.ts';
import type { RecurringDraft } from '../ledger/repeat.ts';
import type { Rhythm } from '../ledger/rhythm.ts';
import type { Format } from './format.ts';
import { inWords, rowOf } from './rows.ts';

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

/** "$900.00 rent · Home, on the 1st of each month" */
export function repeatedRow(rule: Pick<Recurring, keyof RecurringDraft>, format: Format): string {
    const rhythm = rhythmWords(rule.rhythm, format);
    return format.words('recurring.row', { row: rowOf(rule, format), rhythm });
}

/** So many times are looked through for the last one; an end beyond them is said as it was given. */
const MOST_TIMES = 1000;

/** With its last day, when it has an end: "… until 1 Jun 2027". */
export function untilRow(rule: Recurring, format: Format): string {
    const row = repeatedRow(rule, format);
    if (rule.end === null) return row;
    const days = occurrencesFrom(rule, rule.since, MOST_TIMES);
    const last = days.length < MOST_TIMES ? (days.at(-1) ?? rule.end) : rule.end;
    return format.words('recurring.untilRow', { row, until: format.date(last) });
}

/** "… until 1 Jun 2027, next Tue 1 Dec", or how it rests. */
export function statedRow(state: RecurringState, format: Format): string {
    const row = untilRow(state.rule, format);
    const next = nextDay(state);
    if (next === null) return format.words('recurring.listedOver', { row });
    if (state.rule.paused) return format.words('recurring.listedPaused', { row });
    return format.words('recurring.listed', { row, next: format.day(next) });
}
