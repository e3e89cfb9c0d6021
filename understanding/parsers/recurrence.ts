/** How often something comes again: every month · every 2 weeks · on the 1st of each month · until June. */
import type { Draft, Parser } from '../parser.ts';
import { UNITS } from '../calendar.ts';
import type { Utterance } from '../utterance.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { joinedIn } from './joined-in.ts';
import { slotReader } from './slot-reader.ts';

export const recurrence: Parser = {
    name: 'recurrence',
    needs: ['time', 'recurrence'],
    parse(utterance) {
        const { words, language } = utterance;
        const scan = lexiconOf(language).recurrences.over(utterance, {
            read: slotReader(utterance),
            isWhole: false,
            isJoined: joinedIn(utterance),
        });
        const slashed = unitAfterSlash(utterance);
        if (!scan) return slashed;
        const found = words.flatMap((word, at): Draft[] => {
            const match = scan.matchAt(at);
            if (!match) return [];
            const { value, slots } = match;
            const more = value === 'every-weekday' ? weekdaysFrom(match.end, utterance) : [];
            const last = more.at(-1)?.at ?? match.end - 1;
            const span = { start: word.start, end: words[last]?.end ?? word.end };
            const others = more.map(({ weekday }, index) => [`weekday${index + 2}`, weekday]);
            const all = { ...slots, ...Object.fromEntries(others) };
            return [{ kind: 'recurrence', span, recurrence: value, slots: all }];
        });
        return [...slashed, ...found];
    },
};

interface WeekdaySaid {
    readonly at: number;
    readonly weekday: number;
}

/** "every tuesday, thursday and friday": those after the first. */
function weekdaysFrom(first: number, { words, plain, language }: Utterance): WeekdaySaid[] {
    const { weekdays, separators } = lexiconOf(language);
    const found: WeekdaySaid[] = [];
    for (let at = first; at < words.length && found.length < 6; at += 1) {
        const { text, start } = words[at] ?? { text: '', start: 0 };
        const between = plain.slice(words[at - 1]?.end ?? 0, start);
        const weekday = weekdays.get(text);
        if (weekday === undefined && !separators.has(text)) break;
        if (weekday === undefined) continue;
        const isJoined = separators.has(words[at - 1]?.text ?? '') || /[,/&+-]/.test(between);
        if (!isJoined) break;
        found.push({ at, weekday });
    }
    return found;
}

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
