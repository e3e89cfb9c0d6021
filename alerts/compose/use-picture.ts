/** The picture of how a limit was used up in its period, and what it says in words. */
import { USE_CHART, useChart } from '../../charts/use-chart.ts';
import { addDays, addMonths, type Day, type Period } from '../../ledger/day.ts';
import type { LimitUnit } from '../../ledger/limit.ts';
import type { DaySum } from '../ports.ts';
import { formatDay, formatShortDay } from './format.ts';
import type { Picture } from './letter.ts';
import type { MailWords } from './words.ts';

export interface Use {
    readonly period: Period;
    readonly per: LimitUnit;
    /** In the order of their days. */
    readonly days: readonly DaySum[];
    /** Minor units. */
    readonly limit: bigint;
    readonly today: Day;
}

/** Null where it would be a single column: the bar shows that already. */
export function usePicture(
    use: Use,
    show: (minor: bigint) => string,
    words: MailWords,
): Picture | null {
    const { period, per, days, limit } = use;
    if (per === 'day' || limit <= 0n) return null;
    const until = lastDay(use);
    const columns = columnsOf(use).map(({ start, end }) =>
        start > until ? null : share(spentBefore(days, end), limit),
    );
    const passed = days.find(({ day }) => spentBefore(days, addDays(day, 1)) > limit);
    const alt = [
        words('mail.chart.alt', {
            spent: show(spentBefore(days, period.end)),
            limit: show(limit),
            day: formatDay(words, until),
        }),
        ...(passed ? [words('mail.chart.passed', { day: formatDay(words, passed.day) })] : []),
    ];
    const ends = [period.start, addDays(period.end, -1)] as const;
    return {
        caption: words(per === 'year' ? 'mail.chart.byMonth' : 'mail.chart.byDay'),
        legend: words('mail.chart.legend', { limit: show(limit) }),
        alt: alt.join(' '),
        ends: [formatShortDay(words, ends[0]), formatShortDay(words, ends[1])],
        svg: useChart(columns),
        size: USE_CHART,
    };
}

/** The last day that is known of: today, or a later one that something was entered for already. */
function lastDay({ period, days, today }: Use): Day {
    const known = [today, ...days.map(({ day }) => day)].toSorted().at(-1) ?? today;
    const last = addDays(period.end, -1);
    return known < last ? known : last;
}

function columnsOf({ period, per }: Use): Period[] {
    const columns: Period[] = [];
    let start = period.start;
    while (start < period.end) {
        const end = per === 'year' ? addMonths(start, 1) : addDays(start, 1);
        columns.push({ start, end });
        start = end;
    }
    return columns;
}

function spentBefore(days: readonly DaySum[], end: Day): bigint {
    return days.reduce((sum, { day, total }) => (day < end ? sum + total : sum), 0n);
}

/** For the eye alone, so that a float may hold it. */
function share(part: bigint, whole: bigint): number {
    return Number((part * 10_000n) / whole) / 10_000;
}
