/** A weekday beside a week is that week's, tuesday last week, and beside a date it says the same: viernes 12/5. */
import { inOrder } from '../finding.ts';
import { addDays, weekdayOf } from '../../ledger/day.ts';
import type { DayFound, Finding, PeriodFound } from '../finding.ts';
import type { Refiner } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import { lexiconOf } from '../words/lexicon.ts';

export const weekdayOfWeek: Refiner = {
    name: 'weekday-of-week',
    refine(findings, utterance) {
        const { plain, language } = utterance;
        const times = findings.filter(
            (found): found is DayFound | PeriodFound =>
                found.kind === 'day' || found.kind === 'period',
        );
        for (const [at, first] of times.entries()) {
            const second = times[at + 1];
            const between = second ? plain.slice(first.span.end, second.span.start) : '';
            const isBeside =
                /^(?:'s|s)? $|^[ ,]+$/.test(between) || language.dates.of.includes(between.trim());
            const joined =
                second && isBeside && (join(first, second) ?? dated(first, second, utterance));
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

/** The weekday is left aside, whichever stands first. */
function dated(first: Finding, second: Finding, utterance: Utterance): DayFound | null {
    const span = { start: first.span.start, end: second.span.end };
    const isWeekday = ({ span: { start, end } }: Finding): boolean => {
        const { weekdays } = lexiconOf(utterance.language);
        const inside = utterance.words.filter((word) => word.start >= start && word.end <= end);
        const isDigits = inside.some(({ text }) => /^\d/.test(text));
        return !isDigits && inside.some(({ text }) => weekdays.has(text));
    };
    const isDate = ({ span: { start, end } }: Finding): boolean =>
        /^\d[\d/.-]*\d$/.test(utterance.plain.slice(start, end));
    for (const [weekday, date] of [
        [first, second],
        [second, first],
    ] as const) {
        if (date.kind === 'day' && weekday.kind === 'day' && isDate(date) && isWeekday(weekday))
            return { ...date, span };
    }
    return null;
}

function replaced(
    findings: readonly Finding[],
    parts: readonly Finding[],
    whole: Finding,
): readonly Finding[] {
    const others = findings.filter((found) => !parts.includes(found));
    return inOrder([...others, whole]);
}
