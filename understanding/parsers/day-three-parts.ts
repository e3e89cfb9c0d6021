/** A day, a month's name and a year in any order: 23-2020-September · Sep-23-2020 · 2020/23/Sep. */
import { dayOf } from '../calendar.ts';
import type { Draft, Parser } from '../parser.ts';
import { lexiconOf } from '../words/lexicon.ts';

export const dayThreeParts: Parser = {
    name: 'day-three-parts',
    needs: ['time', 'digit', 'month'],
    parse({ words, plain, language }) {
        const { months } = lexiconOf(language);
        return words.flatMap((word, at): Draft[] => {
            const parts = words.slice(at, at + 3);
            const last = parts[2];
            const between = [0, 1].map((index) =>
                plain.slice(parts[index]?.end, parts[index + 1]?.start),
            );
            if (!last || !between.every((gap) => /^[-/.]$|^, $/.test(gap))) return [];
            const texts = parts.map(({ text }) => text);
            const month = months.get(texts.find((text) => months.has(text)) ?? '');
            const year = texts.find((text) => /^(?:19|20)\d\d$/.test(text));
            const day = texts.find((text) => /^\d{1,2}$/.test(text));
            const found = month && year && day ? dayOf(Number(year), month, Number(day)) : null;
            const span = { start: word.start, end: last.end };
            return found ? [{ kind: 'day', span, day: found, fixed: true }] : [];
        });
    },
};
