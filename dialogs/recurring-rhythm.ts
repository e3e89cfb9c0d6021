/** From how often something was said to come to a rhythm with its start and end. */
import { weekdayOf, type Day } from '../ledger/day.ts';
import { endAfter } from '../ledger/recurring.ts';
import type { RecurringDraft } from '../ledger/repeat.ts';
import type { Rhythm } from '../ledger/rhythm.ts';
import type { RecurrenceReading } from '../understanding/understood.ts';

const LONGEST_INTERVAL = 999;

type Dates = Pick<RecurringDraft, 'rhythm' | 'start' | 'end'>;

/** What wasn't said is as on `day`, the first day that was named or today. */
export function datesOf(reading: RecurrenceReading, day: Day): Dates {
    const start = reading.start ?? day;
    const rhythm = rhythmOf(reading, start);
    const end = reading.count === null ? reading.until : endAfter(rhythm, start, reading.count);
    return { rhythm, start, end };
}

function rhythmOf(reading: RecurrenceReading, day: Day): Rhythm {
    const interval = Math.min(Math.max(1, reading.interval), LONGEST_INTERVAL);
    switch (reading.frequency) {
        case 'day':
            return { unit: 'day', interval };
        case 'week':
            return { unit: 'week', interval, weekdays: reading.weekdays ?? [weekdayOf(day)] };
        case 'month':
            return { unit: 'month', interval, day: monthDayOf(reading, day) };
        case 'year': {
            const month = Number(day.slice(5, 7));
            return { unit: 'year', interval, month, day: monthDayOf(reading, day) };
        }
    }
}

/** -1 is the last day, as 31 is for a rhythm. */
function monthDayOf({ monthDay }: RecurrenceReading, day: Day): number {
    if (monthDay === null) return Number(day.slice(8, 10));
    return monthDay < 1 ? 31 : Math.min(monthDay, 31);
}
