/** Two points in time with a word between them become a period: from … to … · between … and … · since … */
import { inOrder } from '../finding.ts';
import { addDays, type Period } from '../../ledger/day.ts';
import { anyAt, anyBefore, phraseAt, phraseBefore } from '../parsers/word-reader.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { beginningOf, endOf, singleDay, unitPeriod, yearOf } from '../calendar.ts';
import type { DayFound, Finding, PeriodFound } from '../finding.ts';
import type { Refiner } from '../parser.ts';
import { wordFrom, wordUpTo, type Utterance } from '../utterance.ts';

type Point = DayFound | PeriodFound;

export const ranges: Refiner = {
    name: 'ranges',
    refine(findings, utterance) {
        const points = findings.filter(
            (found): found is Point => found.kind === 'day' || found.kind === 'period',
        );
        if (points.length === 0) return findings;
        const merged: Finding[] = findings.filter(
            (found) => found.kind !== 'day' && found.kind !== 'period',
        );
        for (let at = 0; at < points.length; at += 1) {
            const [point, next] = [points[at], points[at + 1]];
            if (!point) continue;
            const range = next && joins(point, next, utterance) ? fromTo(point, next) : null;
            if (range) {
                merged.push(range);
                at += 1;
            } else {
                merged.push(sinceOf(point, utterance) ?? shaped(point, utterance));
            }
        }
        return inOrder(merged);
    },
};

function periodOf(point: Point): Period {
    return point.kind === 'day' ? singleDay(point.day) : point.period;
}

function joins(point: Point, next: Point, { words, plain, language }: Utterance): boolean {
    const between = plain.slice(point.span.end, next.span.start);
    if (/^ ?[-~] ?$/.test(between)) return true;
    if (between.length > 12) return false;
    const after = wordFrom(words, point.span.end);
    const { to, and, between: betweens, betweenAfter } = language.dates;
    const behind = wordFrom(words, next.span.end);
    const isBetween =
        phraseBefore(betweens, words, wordUpTo(words, point.span.start)) > 0 ||
        phraseAt(betweenAfter, words, behind) > 0;
    const length = anyAt(isBetween ? [to, and] : [to], words, after);
    return length > 0 && (words[after + length]?.start ?? 0) >= next.span.start - 4;
}

/** A point without a year takes the other's, so that the period runs forwards. */
function fromTo(point: Point, next: Point): PeriodFound | null {
    let [from, to] = [periodOf(point), periodOf(next)];
    if (!point.fixed && next.fixed) from = inYear(from, yearOf(to.start));
    if (!next.fixed) to = inYear(to, yearOf(from.start));
    if (to.end <= from.start && !next.fixed) to = inYear(to, yearOf(from.start) + 1);
    if (from.start >= to.end && !point.fixed) from = inYear(from, yearOf(to.start) - 1);
    if (from.start >= to.end) return null;
    const span = { start: point.span.start, end: next.span.end };
    return {
        kind: 'period',
        span,
        by: 'ranges',
        period: { start: from.start, end: to.end },
        fixed: true,
        unit: 'other',
    };
}

function inYear({ start, end }: Period, year: number): Period {
    const shift = year - yearOf(start);
    return { start: shifted(start, shift), end: shifted(end, shift) };
}

function shifted(day: string, years: number): string {
    return `${String(yearOf(day) + years).padStart(4, '0')}${day.slice(4)}`;
}

/** "since Monday", "from may till now": up to and with today. */
function sinceOf(point: Point, { words, today, plain, language }: Utterance): PeriodFound | null {
    const { since, sinceAfter, from, between, to, and, now } = language.dates;
    const index = wordUpTo(words, point.span.start);
    const { start } = periodOf(point);
    const end = addDays(today, 1);
    if (start >= end) return null;
    const after = wordFrom(words, point.span.end);
    const joined = anyAt([to, and], words, after);
    const isToNow = joined > 0 && phraseAt(now, words, after + joined) > 0;
    const length = isToNow
        ? anyBefore([since, from, between], words, index)
        : phraseBefore(lexiconOf(language).sinceOnly, words, index);
    const behind = phraseAt(sinceAfter, words, after);
    if (length === 0 && behind === 0 && !(isToNow && plain.length > 0)) return null;
    const span = {
        start: words[index - length]?.start ?? point.span.start,
        end: behind > 0 ? (words[after + behind - 1]?.end ?? point.span.end) : point.span.end,
    };
    return {
        kind: 'period',
        span,
        by: 'ranges',
        period: { start, end },
        fixed: true,
        unit: 'other',
    };
}

/** "end of 2012", "the week of April 10th". */
function shaped(point: Point, { words, language }: Utterance): Point {
    const index = wordUpTo(words, point.span.start);
    const of = phraseBefore(language.dates.of, words, index);
    const week = index - of - 1;
    if (point.kind === 'day') {
        const isWeek = of > 0 && language.dates.units.week.includes(words[week]?.text ?? '');
        if (!isWeek) return point;
        const span = { start: words[week]?.start ?? point.span.start, end: point.span.end };
        return {
            kind: 'period',
            span,
            by: 'ranges',
            period: unitPeriod('week', point.day),
            fixed: true,
            unit: 'week',
        };
    }
    const first = phraseBefore(language.dates.begin, words, index);
    const last = phraseBefore(language.dates.end, words, index);
    if (first === 0 && last === 0) return point;
    const period = first > 0 ? beginningOf(point.period) : endOf(point.period);
    return {
        ...point,
        span: { start: words[index - (first || last)]?.start ?? 0, end: point.span.end },
        period,
    };
}
