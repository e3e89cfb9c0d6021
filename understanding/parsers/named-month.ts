/** Months named by how they stand to now: "of last month". */
import { addMonths, type Day } from '../../ledger/day.ts';
import type { Utterance } from '../utterance.ts';
import { phraseAt } from './word-reader.ts';

/** "of last month": its first day. */
export function monthNamed(
    { words, today, language }: Utterance,
    at: number,
): { month: Day; words: number } | null {
    const { of, relations, units } = language.dates;
    const joined = phraseAt(of, words, at);
    for (const [relation, back] of [
        ['last', -1],
        ['this', 0],
    ] as const) {
        const length = phraseAt(relations[relation], words, at + joined);
        if (
            joined > 0 &&
            length > 0 &&
            units.month.includes(words[at + joined + length]?.text ?? '')
        ) {
            return {
                month: addMonths(`${today.slice(0, 7)}-01`, back),
                words: joined + length + 1,
            };
        }
    }
    return null;
}
