/** Spelled-out days of a month: May twenty nine · second of Aug · twenty five January. */
import { dayOf, latestDate } from '../calendar.ts';
import type { Draft, Parser } from '../parser.ts';
import { lexiconOf } from '../words/lexicon.ts';
import type { Utterance } from '../utterance.ts';
import { monthAt } from './period-month.ts';
import { ordinalAt, phraseAt } from './word-reader.ts';

export const daySpelled: Parser = {
    name: 'day-spelled',
    needs: ['time', 'month'],
    parse(utterance) {
        const { words, language } = utterance;
        return words.flatMap((word, at): Draft[] => {
            if (!lexiconOf(language).months.has(word.text)) return [];
            return [...before(utterance, at), ...after(utterance, at)];
        });
    },
};

function before(utterance: Utterance, at: number): Draft[] {
    for (const joined of [2, 1, 0]) {
        if (
            joined > 0 &&
            phraseAt(utterance.language.dates.of, utterance.words, at - joined) !== joined
        )
            continue;
        for (const length of [2, 1]) {
            const day = spelled(utterance, at - joined - length);
            if (day?.words !== length) continue;
            const month = monthAt(utterance, at);
            return draft(utterance, at - joined - length, at + (month?.words ?? 1), day.day, at);
        }
    }
    return [];
}

function after(utterance: Utterance, at: number): Draft[] {
    const day = spelled(utterance, at + 1);
    return day ? draft(utterance, at, at + 1 + day.words, day.day, at) : [];
}

function draft(utterance: Utterance, first: number, end: number, day: number, at: number): Draft[] {
    const month = monthAt(utterance, at);
    const [from, to] = [utterance.words[first], utterance.words[end - 1]];
    if (!month || !from || !to) return [];
    const date = month.fixed
        ? dayOf(month.year, month.month, day)
        : latestDate(month.month, day, utterance.today);
    return date === null
        ? []
        : [
              {
                  kind: 'day',
                  span: { start: from.start, end: to.end },
                  day: date,
                  fixed: month.fixed,
              },
          ];
}

/** In words only: digits are chrono's. */
function spelled(utterance: Utterance, at: number): { day: number; words: number } | null {
    const { words, language } = utterance;
    const text = words[at]?.text ?? '';
    if (text === '' || /\d/.test(text)) return null;
    const ordinal = ordinalAt(utterance, at);
    if (ordinal) return ordinal;
    const { small } = language.numbers;
    const tens = small[text];
    const ones = small[words[at + 1]?.text ?? ''];
    if (tens === undefined || tens < 1) return null;
    if (tens >= 20 && ones !== undefined && ones > 0 && ones < 10)
        return { day: tens + ones, words: 2 };
    return tens <= 31 ? { day: tens, words: 1 } : null;
}
