/** A weekday beside a week is that week's: tuesday last week · last week's sunday. */
import { addDays, weekdayOf } from '../../ledger/day.ts';
import type { DayFound, Finding, PeriodFound } from '../finding.ts';
import type { Refiner } from '../parser.ts';

export const weekdayOfWeek: Refiner = {
    name: 'weekday-of-week',
    refine(findings, { plain, language }) {
        const times = findings.filter(
            (found): found is DayFound | PeriodFound =>
                found.kind === 'day' || found.kind === 'period',
        );
        for (const [at, first] of times.entries()) {
            const second = times[at + 1];
            const between = second ? plain.slice(first.span.end, second.span.start) : '';
            const isBeside =
                /^(?:'s|s)? $|^[ ,]+$/.test(between) || language.dates.of.includes(between.trim());
            const joined = second && isBeside && join(first, second);
            if (joined) return replaced(findings, [first, second], joined);
        }
        return findings;
    },
};

function join(first: Finding, second: Finding): DayFound | null {
    const [day, week] = first.kind === 'day' ? [first, second] : [second, first];
    if (day.kind !== 'day' || week.kind !== 'period') return null;
    if (day.fixed || week.unit !== 'week') return null;
    const span = { start: first.span.start, end: second.span.end };
    const inWeek = addDays(week.period.start, weekdayOf(day.day) - 1);
    return { kind: 'day', by: 'weekday-of-week', span, day: inWeek, fixed: true };
}

function replaced(
    findings: readonly Finding[],
    parts: readonly Finding[],
    whole: Finding,
): readonly Finding[] {
    const others = findings.filter((found) => !parts.includes(found));
    return [...others, whole].sort((a, b) => a.span.start - b.span.start);
}
