/** What multiplies the number before it: 3k · 2 grand · 1.5 million · 10K$. */
import type { Draft, Parser } from '../parser.ts';
import { hasTraits, traitsOf } from '../traits.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { isCurrencyText } from '../words/lexicon.ts';

const MULTIPLIER = traitsOf('multiplier');

export const multiplier: Parser = {
    name: 'multiplier',
    needs: ['multiplier'],
    parse({ words, plain, language }) {
        const { multipliers } = lexiconOf(language);
        return words.flatMap((word, at): Draft[] => {
            if (!hasTraits(word.traits, MULTIPLIER)) return [];
            if (!isAfterNumber(plain, word.start)) return [];
            // "1,17 mil millones" is no thousand.
            const next = words[at + 1];
            const long = next && multipliers.get(`${word.text} ${next.text}`);
            if (long !== undefined && next) {
                const span = { start: word.start, end: next.end };
                return [{ kind: 'multiplier', span, factor: long }];
            }
            const whole = multipliers.get(word.text);
            if (whole !== undefined) {
                // A single letter counts only where it touches the number: "3m" but not "3 m". Or in "3 т. р."
                if (word.text.length === 1 && plain[word.start - 1] === ' ') {
                    const letters = /^\. ?(\p{L}+)/u.exec(plain.slice(word.end, word.end + 8))?.[1];
                    if (!letters || !isCurrencyText(language, letters)) return [];
                }
                return [
                    {
                        kind: 'multiplier',
                        span: { start: word.start, end: word.end },
                        factor: whole,
                    },
                ];
            }
            const letter = word.text[0] ?? '';
            const factor = multipliers.get(letter);
            if (factor === undefined || !isCurrencyText(language, word.text.slice(1))) return [];
            if (isCurrencyText(language, word.text) || /\s/.test(plain[word.start - 1] ?? ' '))
                return [];
            return [
                { kind: 'multiplier', span: { start: word.start, end: word.start + 1 }, factor },
            ];
        });
    },
};

function isAfterNumber(plain: string, start: number): boolean {
    return /(?:\d|\p{Sc}|[a-z]{3,8}) ?-?$/u.test(plain.slice(Math.max(0, start - 10), start));
}
