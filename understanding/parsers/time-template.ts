/** Days and periods by the phrases of the language: hace 3 días · letzte Woche · पिछले महीने · 5 мая. */
import type { Draft, Parser } from '../parser.ts';
import { MEANINGS } from '../times.ts';
import type { Utterance } from '../utterance.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { slotReader } from './slot-reader.ts';

export const timeTemplate: Parser = {
    name: 'time-template',
    needs: 'time',
    parse(utterance) {
        const { words, today, language } = utterance;
        const { times } = lexiconOf(language);
        const read = slotReader(utterance);
        const how = { isWhole: false, isJoined: joinedIn(utterance) };
        return words.flatMap((word, at): Draft[] => {
            const match = times.matchAt(words, at, read, how);
            const time = match && MEANINGS[match.value](match.slots, today);
            if (!match || !time) return [];
            const span = { start: word.start, end: words[match.end - 1]?.end ?? word.end };
            return 'day' in time
                ? [{ kind: 'day', span, day: time.day, fixed: time.fixed }]
                : [
                      {
                          kind: 'period',
                          span,
                          period: time.period,
                          fixed: time.fixed,
                          unit: time.unit,
                      },
                  ];
        });
    },
};

/** Whether a word stands close enough to the one before it to be of the same phrase. */
function joinedIn({ words, plain }: Utterance): (at: number) => boolean {
    return (at) => {
        const between = plain.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
        return /^[\s.,'/-]{0,3}$/.test(between) && !between.includes('\n');
    };
}
