/** Units beside now: this week · last month · the year · month to date · earlier this year. */
import { addDays, type Day, type Period } from '../../ledger/day.ts';
import { unitPeriod, unitsBefore, type Starts } from '../calendar.ts';
import type { Draft, Parser } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import type { Unit } from '../words/language.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { anyBefore, phraseAt, phraseBefore } from './word-reader.ts';

export const periodRelative: Parser = {
    name: 'period-relative',
    needs: ['time', 'unit'],
    parse(utterance) {
        const { units } = lexiconOf(utterance.language);
        return utterance.words.flatMap((word, at): Draft[] => {
            const unit = units.get(word.text);
            const found = unit === undefined ? null : readUnit(utterance, at, unit);
            if (!found || unit === undefined) return [];
            const { words } = utterance;
            const span = {
                start: words[found.first]?.start ?? word.start,
                end: words[found.last]?.end ?? word.end,
            };
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
    const { words, today, language, context } = utterance;
    const starts = { month: context.monthStart, week: context.weekStart ?? 1 };
    const { relations, toDate } = language.dates;
    const done = phraseAt(toDate, words, at + 1);
    if (done > 0)
        return { first: at, last: at + done, period: soFar(unit, addDays(today, 1), starts) };
    const last = phraseBefore(relations.last, words, at);
    if (last > 0)
        return { first: at - last, last: at, period: unitsBefore(unit, 1, today, starts) };
    const length = phraseBefore(relations.this, words, at) || bareBefore(utterance, at, unit);
    if (length === 0 || unit === 'day') return null;
    const first = at - (length === BARE ? 0 : length);
    const skipped = phraseBefore(language.dates.of, words, first);
    if (phraseBefore(language.dates.earlier, words, first - skipped) > 0) {
        return { first: first - skipped - 1, last: at, period: soFar(unit, today, starts) };
    }
    return { first, last: at, period: unitPeriod(unit, today, starts) };
}

const BARE = 99;

/** "in the week", "beginning of month": units that need no "this". */
function bareBefore({ words, language }: Utterance, at: number, unit: Unit): number {
    const { begin, end, of, the } = language.dates;
    if (anyBefore([begin, end], words, at) > 0) return BARE;
    const isCounted = phraseAt(of, words, at + 1) > 0 || /^\d+$/.test(words[at + 1]?.text ?? '');
    return the.includes(words[at - 1]?.text ?? '') && !isCounted && unit !== 'quarter' ? 1 : 0;
}

function soFar(unit: Unit, end: Day, starts: Starts): Period {
    return { start: unitPeriod(unit, addDays(end, -1), starts).start, end };
}
