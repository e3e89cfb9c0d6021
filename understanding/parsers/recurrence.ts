/** How often something comes again: every month · every 2 weeks · on the 1st of each month · until June. */
import type { Draft, Parser } from '../parser.ts';
import { UNITS } from '../calendar.ts';
import type { Utterance } from '../utterance.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { joinedIn } from './joined-in.ts';
import { slotReader } from './slot-reader.ts';

export const recurrence: Parser = {
    name: 'recurrence',
    needs: 'time',
    parse(utterance) {
        const { words, said, language } = utterance;
        const scan = lexiconOf(language).recurrences.over(words, said, {
            read: slotReader(utterance),
            isWhole: false,
            isJoined: joinedIn(utterance),
        });
        const slashed = unitAfterSlash(utterance);
        if (!scan) return slashed;
        const found = words.flatMap((word, at): Draft[] => {
            const match = scan.matchAt(at);
            if (!match) return [];
            const span = { start: word.start, end: words[match.end - 1]?.end ?? word.end };
            return [{ kind: 'recurrence', span, recurrence: match.value, slots: match.slots }];
        });
        return [...slashed, ...found];
    },
};

/** "39/month" */
function unitAfterSlash({ words, plain, language }: Utterance): Draft[] {
    if (!plain.includes('/')) return [];
    const { units } = lexiconOf(language);
    return words.flatMap((word): Draft[] => {
        const unit = units.get(word.text);
        const before = /\d ?\p{Sc}?(\/ ?)$/u.exec(
            plain.slice(Math.max(0, word.start - 5), word.start),
        );
        if (!unit || !before) return [];
        const span = { start: word.start - (before[1]?.length ?? 1), end: word.end };
        const slots = { unit: UNITS.indexOf(unit) };
        return [{ kind: 'recurrence', span, recurrence: 'every-unit', slots }];
    });
}
