/** What comes again has a rhythm: without one, "on the 1st", "until June" and "12 times" say nothing of it. */
import { ofKind, overlaps, type Finding, type RecurrenceFound } from '../finding.ts';
import type { Refiner } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import type { RecurrenceKey } from '../words/language.ts';
import { lexiconOf } from '../words/lexicon.ts';

/** Those that say by themselves that something comes again. */
export const RHYTHMS: ReadonlySet<RecurrenceKey> = new Set<RecurrenceKey>([
    'daily',
    'weekly',
    'monthly',
    'yearly',
    'every-unit',
    'every-units',
    'every-other',
    'every-weekday',
    'workdays',
    'weekends',
]);

/** What may stand beside a rhythm and is no name of something. */
const BESIDE: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>([
    'recurrence',
    'day',
    'period',
    'currency',
    'wallet',
]);

export const rhythm: Refiner = {
    name: 'rhythm',
    refine(findings, utterance) {
        const all = ofKind(findings, 'recurrence');
        if (all.length === 0) return findings;
        const beats = all.filter((found) => isRhythm(found, findings, utterance));
        return findings.filter(
            (found) =>
                found.kind !== 'recurrence' ||
                (beats.length > 0 && (beats.includes(found) || !RHYTHMS.has(found.recurrence))),
        );
    },
};

function isRhythm(
    { recurrence, span, slots }: RecurrenceFound,
    findings: readonly Finding[],
    utterance: Utterance,
): boolean {
    // "a week ago" is a day; the Monday of "every Monday" is none, nor the 5th of every month.
    const isDay =
        recurrence !== 'every-weekday' &&
        !('day' in slots) &&
        ofKind(findings, 'day').some((day) => overlaps(day.span, span));
    if (!RHYTHMS.has(recurrence) || isDay) return false;
    const isPhrase = utterance.plain.slice(span.start, span.end).includes(' ');
    return isPhrase || !namesNext(span.end, findings, utterance);
}

/** "weekly groceries 83", "50 monthly bill": what they are called. */
function namesNext(
    end: number,
    findings: readonly Finding[],
    { words, plain, language }: Utterance,
): boolean {
    const next = words.find((word) => word.start >= end);
    if (!next || !/^ $/.test(plain.slice(end, next.start)) || !/\p{L}/u.test(next.text))
        return false;
    if (lexiconOf(language).fillers.has(next.text)) return false;
    return !findings.some((found) => BESIDE.has(found.kind) && overlaps(found.span, next));
}
