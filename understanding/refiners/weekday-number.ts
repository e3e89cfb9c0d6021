/** A number right after a weekday is a day of the month where the weekday fits and it isn't the amount: friday 20. */
import { daysBetween, weekdayOf } from '../../ledger/day.ts';
import { latestDayOfMonth } from '../calendar.ts';
import { ONE } from '../decimal.ts';
import { ofKind, type AmountFound, type DayFound, type Finding } from '../finding.ts';
import type { Refiner } from '../parser.ts';
import type { Utterance } from '../utterance.ts';

/** People name a day in this way while they remember it. */
const REMEMBERED_DAYS = 60;
const MOST_DAYS = 10;

export const weekdayNumber: Refiner = {
    name: 'weekday-number',
    refine(findings, utterance) {
        // A message names no more days.
        const days = ofKind(findings, 'day')
            .filter(({ fixed }) => !fixed)
            .slice(0, MOST_DAYS);
        const amounts = ofKind(findings, 'amount');
        for (const day of days) {
            const number = amounts.find((amount) => isDayNumber(day, amount, utterance));
            const whole = number && wholeDay(day, number, findings, utterance);
            if (!number || !whole) continue;
            return [...findings.filter((found) => found !== day && found !== number), whole].sort(
                (a, b) => a.span.start - b.span.start,
            );
        }
        return findings;
    },
};

function isDayNumber(day: DayFound, amount: AmountFound, { plain }: Utterance): boolean {
    const { value, marked, form, span } = amount;
    const isPlain = !marked && form === 'digits' && value % ONE === 0n;
    return (
        isPlain &&
        value >= ONE &&
        value <= 31n * ONE &&
        /^(?:\p{L}+ )?\p{L}+\.?$/u.test(plain.slice(day.span.start, day.span.end)) &&
        plain.slice(day.span.end, span.start) === ' '
    );
}

function wholeDay(
    { day, span }: DayFound,
    number: AmountFound,
    findings: readonly Finding[],
    { today }: Utterance,
): DayFound | null {
    const found = latestDayOfMonth(Number(number.value / ONE), weekdayOf(day), today);
    const others = ofKind(findings, 'amount').filter((amount) => amount !== number);
    const isPaid = others.some(({ doubt }) => doubt === null);
    const isAsked = findings.some(({ kind }) => kind === 'question');
    const isNear = found !== null && daysBetween(found, today) <= REMEMBERED_DAYS;
    if (found === null || !((isPaid && isNear) || (isAsked && others.length === 0))) return null;
    const whole = { start: span.start, end: number.span.end };
    return { kind: 'day', by: 'weekday-number', span: whole, day: found, fixed: true };
}
