/** Days and periods by the phrases of the language: hace 3 días · letzte Woche · पिछले महीने · 5 мая. */
import { dayIn } from '../../ledger/day.ts';
import type { Draft, Parser } from '../parser.ts';
import { MEANINGS } from '../times.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { joinedIn } from './joined-in.ts';
import { slotReader } from './slot-reader.ts';

const HOUR_MS = 3_600_000;

export const timeTemplate: Parser = {
    name: 'time-template',
    needs: ['time', 'time-phrase'],
    parse(utterance) {
        const { words, today, language, context } = utterance;
        const dayAt = (hoursAgo: number) =>
            dayIn(context.timeZone, new Date(context.now.getTime() - hoursAgo * HOUR_MS));
        const starts = { month: context.monthStart, week: context.weekStart ?? 1 };
        const scan = lexiconOf(language).times.over(utterance, {
            read: slotReader(utterance),
            isWhole: false,
            isJoined: joinedIn(utterance),
        });
        if (!scan) return [];
        return words.flatMap((word, at): Draft[] => {
            const match = scan.matchAt(at);
            const time = match && MEANINGS[match.value](match.slots, today, dayAt, starts);
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
