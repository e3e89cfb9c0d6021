/** How often an entry is to come again, put together from what was said of it. */
import { addDays, addMonths, weekdayOf, type Day } from '../../ledger/day.ts';
import { UNITS } from '../calendar.ts';
import { ofKind, type RecurrenceFound } from '../finding.ts';
import { RHYTHMS } from '../refiners/rhythm.ts';
import type { RecurrenceReading, Span } from '../understood.ts';
import type { RecurrenceKey, Unit } from '../words/language.ts';
import type { Facts } from './facts.ts';

const DAYS: Readonly<Partial<Record<RecurrenceKey, readonly number[]>>> = {
    workdays: [1, 2, 3, 4, 5],
    weekends: [6, 7],
};

const NAMED_UNITS: Readonly<Partial<Record<RecurrenceKey, Unit>>> = {
    daily: 'day',
    weekly: 'week',
    monthly: 'month',
    yearly: 'year',
};

const MOST_TIMES = 1_000;

/** null where nothing says that it comes again. */
export function recurrenceIn(facts: Facts): RecurrenceReading | null {
    const found = ofKind(facts.findings, 'recurrence');
    const rhythm = found.find(({ recurrence }) => RHYTHMS.has(recurrence));
    if (!rhythm) return null;
    const beat = beatOf(rhythm);
    const named = (key: RecurrenceKey) => found.find(({ recurrence }) => recurrence === key);
    const times = named('times')?.slots['n'] ?? null;
    const isMonthly = beat.frequency === 'month' || beat.frequency === 'year';
    // "todo dia 5" is the rhythm and the day in one.
    const day = named('on-day')?.slots['day'] ?? rhythm.slots['day'] ?? null;
    return {
        ...beat,
        monthDay: named('on-last-day') ? -1 : isMonthly ? day : null,
        start: startOf(facts, named('starting')),
        until: untilOf(facts, named('until')),
        count: times !== null && times <= MOST_TIMES ? times : null,
    };
}

type Beat = Pick<RecurrenceReading, 'frequency' | 'interval' | 'weekdays'>;

function beatOf({ recurrence, slots }: RecurrenceFound): Beat {
    const unit = UNITS[slots['unit'] ?? UNITS.indexOf('week')] ?? 'week';
    const onDays = DAYS[recurrence] ?? weekdaysOf(slots);
    if (onDays.length > 0) return { frequency: 'week', interval: 1, weekdays: onDays };
    if (recurrence === 'every-other') return inUnits(unit, 2);
    return inUnits(NAMED_UNITS[recurrence] ?? unit, slots['n'] ?? 1);
}

function weekdaysOf(slots: RecurrenceFound['slots']): readonly number[] {
    const named = Object.entries(slots).filter(([name]) => name.startsWith('weekday'));
    return [...new Set(named.map(([, weekday]) => weekday))].sort((a, b) => a - b);
}

function inUnits(unit: Unit, count: number): Beat {
    if (unit === 'fortnight') return { frequency: 'week', interval: 2 * count, weekdays: null };
    if (unit === 'quarter') return { frequency: 'month', interval: 3 * count, weekdays: null };
    return { frequency: unit, interval: count, weekdays: null };
}

function startOf({ days, utterance }: Facts, found: RecurrenceFound | undefined): Day | null {
    if (!found) return null;
    const day = days.find(({ span }) => span.start >= found.span.end);
    if (!day) return null;
    const isWeekday = !/\d/.test(utterance.plain.slice(day.span.start, day.span.end));
    const isPast = day.day < utterance.today;
    // "Starting Monday" is the next one.
    return isWeekday && isPast ? addDays(day.day, 7) : notBefore(day.day, utterance.today);
}

/** Through the named time: "until June" ends with June's last day. */
function untilOf(
    { days, periods, utterance }: Facts,
    found: RecurrenceFound | undefined,
): Day | null {
    if (!found) return null;
    // "the 1st until June" was read as one period: what ends after the word is meant.
    const near = ({ span }: { readonly span: Span }): boolean =>
        span.end > found.span.end && span.start - found.span.end < 8;
    const day = days.find(near)?.day;
    const period = periods.find(near)?.period;
    const last = day ?? (period && addDays(period.end, -1));
    return last === undefined ? null : notBefore(last, utterance.today);
}

/** What recurs lies ahead: a date without a year that was read as a past one is the next one. */
function notBefore(day: Day, today: Day): Day {
    if (day >= today) return day;
    const isMonthEnd = addDays(day, 1).endsWith('-01');
    const later = addMonths(isMonthEnd ? addDays(day, 1) : day, 12);
    const ahead = isMonthEnd ? addDays(later, -1) : later;
    return weekdayOf(ahead) > 0 && ahead >= today ? ahead : day;
}
