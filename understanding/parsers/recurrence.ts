/** How often something comes again: every month · every 2 weeks · on the 1st of each month · until June. */
import type { Draft, Parser } from '../parser.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { joinedIn } from './joined-in.ts';
import { slotReader } from './slot-reader.ts';

export const recurrence: Parser = {
    name: 'recurrence',
    parse(utterance) {
        const { words, language } = utterance;
        const { recurrences } = lexiconOf(language);
        const read = slotReader(utterance);
        const how = { isWhole: false, isJoined: joinedIn(utterance) };
        return words.flatMap((word, at): Draft[] => {
            const match = recurrences.matchAt(words, at, read, how);
            if (!match) return [];
            const span = { start: word.start, end: words[match.end - 1]?.end ?? word.end };
            return [{ kind: 'recurrence', span, recurrence: match.value, slots: match.slots }];
        });
    },
};
