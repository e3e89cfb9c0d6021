/** What changes how an entry is recorded: split with Ann · spread over the year · at 1.08 · fee 2 %. */
import type { Draft, Parser } from '../parser.ts';
import type { Span } from '../understood.ts';
import type { Utterance } from '../utterance.ts';
import type { ModifierKey } from '../words/language.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { slotReader } from './slot-reader.ts';

export const modifier: Parser = {
    name: 'modifier',
    needs: ['modifier'],
    parse(utterance) {
        const { words, language } = utterance;
        const scan = lexiconOf(language).modifiers.over(utterance, {
            read: slotReader(utterance),
            isWhole: false,
            isJoined: adjoining(utterance),
        });
        if (!scan) return [];
        return words.flatMap((word, at): Draft[] => {
            const match = scan.matchAt(at);
            if (!match) return [];
            const span = spanOf(utterance, at, match);
            if (!span) return [];
            const people = match.own['x'];
            return [
                {
                    kind: 'modifier',
                    span,
                    modifier: match.value,
                    slots: match.slots,
                    people: people
                        ? {
                              start: words[people.from]?.start ?? word.start,
                              end: span.end,
                          }
                        : null,
                },
            ];
        });
    },
};

/** A rate has its number, and a fee its percentage, or they are words like any other; null then. */
function spanOf(
    utterance: Utterance,
    at: number,
    { value, end }: { readonly value: ModifierKey; readonly end: number },
): Span | null {
    const { words, plain } = utterance;
    const start = words[at]?.start ?? 0;
    const last = words[end - 1]?.end ?? start;
    if (value === 'split-with')
        return { start, end: words[peopleEnd(utterance, end) - 1]?.end ?? last };
    if (value === 'rate')
        return /^ ?\d+[.,]\d/.test(plain.slice(last, last + 12)) ? { start, end: last } : null;
    if (value !== 'fee') return { start, end: last };
    const after = /^[ :]*\d{1,2}(?:[.,]\d{1,3})? ?%/.exec(plain.slice(last, last + 12));
    if (after) return { start, end: last + after[0].length };
    const before = /\d{1,2}(?:[.,]\d{1,3})? ?% $/.exec(plain.slice(Math.max(0, start - 10), start));
    return before ? { start: start - before[0].length, end: last } : null;
}

/** "Ann, Bob and my brother": names go on as long as commas, joints and words without a digit do. */
function peopleEnd({ words, plain, language }: Utterance, from: number): number {
    const { separators, timeWords, fillers } = lexiconOf(language);
    let end = from;
    for (let at = from; at < words.length && at < from + 8; at += 1) {
        const word = words[at];
        const between = plain.slice(words[at - 1]?.end ?? 0, word?.start);
        if (!word || /\d/.test(word.text) || !/^[\s,&]{1,3}$/.test(between)) break;
        const isJoint = separators.has(word.text);
        const isNamed = /[,&]/.test(between) || separators.has(words[at - 1]?.text ?? '');
        if (timeWords.has(word.text)) break;
        if (isJoint) continue;
        if (!isNamed && !fillers.has(words[at - 1]?.text ?? '')) break;
        end = at + 1;
    }
    return end;
}

function adjoining({ words, plain }: Utterance): (at: number) => boolean {
    return (at) =>
        /^[\s,/-]{0,3}$/.test(plain.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));
}
