/** Units beside now: this week · last month · past 2 days · year to date · beginning of last week. */
import { addDays, addMonths, type Day, type Period } from '../../ledger/day.ts';
import { unitPeriod, unitsBefore } from '../calendar.ts';
import type { Draft, Parser } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import type { Unit } from '../words/language.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { phraseAt, phraseBefore } from './word-reader.ts';

export const periodRelative: Parser = {
    name: 'period-relative',
    parse(utterance) {
        const { units } = lexiconOf(utterance.language);
        return utterance.words.flatMap((word, at): Draft[] => {
            const unit = units.get(word.text);
            const found = unit === undefined ? null : readUnit(utterance, at, unit);
            if (!found || unit === undefined) return [];
            const span = { start: utterance.words[found.first]?.start ?? word.start, end: utterance.words[found.last]?.end ?? word.end };
            return [{ kind: 'period', span, period: found.period, fixed: true, unit }];
        });
    },
};

interface UnitRead {
    readonly first: number;
    readonly last: number;
    readonly period: Period;
}

function readUnit(utterance: Utterance, at: number, unit: Unit): UnitRead | null {
    const { words, today, language } = utterance;
    const { relations, toDate, earlier } = language.dates;
    const done = phraseAt(toDate, words, at + 1);
    if (done > 0) return { first: at, last: at + done, period: soFar(unit, addDays(today, 1)) };
    const count = countBefore(utterance, at);
    const lastBefore = phraseBefore(relations.last, words, at - count.words);
    if (lastBefore > 0 && (count.words > 0 || count.value === 1)) {
        const first = at - count.words - lastBefore;
        return part(utterance, { first, last: at, period: unitsBefore(unit, count.value, today) }, unit);
    }
    // "10 previous weeks"
    const reversed = phraseBefore(relations.last, words, at);
    const counted = reversed > 0 ? countBefore(utterance, at - reversed) : null;
    if (counted && counted.words > 0) {
        return { first: at - reversed - counted.words, last: at, period: unitsBefore(unit, counted.value, today) };
    }
    const thisBefore = phraseBefore(relations.this, words, at);
    if (thisBefore === 0 || unit === 'day') return bare(utterance, at, unit);
    const first = at - thisBefore;
    if (phraseBefore(earlier, words, first) > 0) return { first: first - 1, last: at, period: soFar(unit, today) };
    return part(utterance, { first, last: at, period: unitPeriod(unit, today) }, unit);
}

/** "beginning of month", "the fortnight". */
function bare(utterance: Utterance, at: number, unit: Unit): UnitRead | null {
    const whole = { first: at, last: at, period: unitPeriod(unit, utterance.today) };
    const partial = part(utterance, whole, unit);
    if (partial !== whole) return partial;
    const isThe = unit !== 'day' && ['the', 'for the', 'in the'].includes(utterance.words[at - 1]?.text ?? '');
    const hasOf = phraseAt(utterance.language.dates.of, utterance.words, at + 1) > 0;
    return isThe && !hasOf ? { ...whole, first: at - 1 } : null;
}

function soFar(unit: Unit, end: Day): Period {
    return { start: unitPeriod(unit, addDays(end, -1)).start, end };
}

/** The first or last third, as people mean "beginning" and "end". */
function part({ words, language }: Utterance, read: UnitRead, unit: Unit): UnitRead {
    const { begin, end } = language.dates;
    const atBegin = phraseBefore(begin, words, read.first);
    if (atBegin > 0) return { ...read, first: read.first - atBegin, period: beginning(read.period, unit) };
    const atEnd = phraseBefore(end, words, read.first);
    return atEnd > 0 ? { ...read, first: read.first - atEnd, period: ending(read.period, unit) } : read;
}

export function beginning({ start }: Period, unit: Unit | 'other'): Period {
    if (unit === 'year') return { start, end: addMonths(start, 3) };
    return { start, end: addDays(start, unit === 'week' ? 3 : 10) };
}

export function ending({ start, end }: Period, unit: Unit | 'other'): Period {
    if (unit === 'year') return { start: addMonths(start, 8), end };
    return unit === 'week' ? { start: addDays(end, -3), end } : { start: addDays(start, 20), end };
}

/** A count that ends just before `at`; one when there is none. */
function countBefore({ words, language }: Utterance, at: number): { value: number; words: number } {
    const text = words[at - 1]?.text ?? '';
    const small = language.numbers.small[text];
    if (/^\d{1,4}$/.test(text)) return { value: Math.max(1, Number(text)), words: 1 };
    if (small !== undefined && small > 0) return { value: small, words: 1 };
    const few = ({ few: 3, several: 3, couple: 2 } as const)[text as 'few'];
    if (few !== undefined) return { value: few, words: 1 };
    return text === 'of' && words[at - 2]?.text === 'couple' ? { value: 2, words: 2 } : { value: 1, words: 0 };
}
