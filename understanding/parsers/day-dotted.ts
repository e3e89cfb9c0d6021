/** Days as "18.11" or "18.11.", where dots are written in dates: beside a price, and nowhere else. */
import { latestDate } from '../calendar.ts';
import { matchesIn } from '../matches.ts';
import type { Draft, Parser } from '../parser.ts';
import type { Language } from '../words/language.ts';
import { localeFor, writesDots } from './day-order.ts';

const DOTTED =
    /(?<![\p{L}\p{Sc}\d.,])(0?[1-9]|[12]\d|3[01])\. ?(0[1-9]|1[0-2])(?:\.(?!\d)|(?![\d.,%]))/gu;

export const dayDotted: Parser = {
    name: 'day-dotted',
    needs: ['time', 'digit', 'dot'],
    parse({ plain, today, language, context }) {
        const found = matchesIn(DOTTED, plain);
        if (found.length === 0 || !writesDots(localeFor(context.locale, language))) return [];
        return found.flatMap((match): Draft[] => {
            const end = match.index + match[0].length;
            const isDot = match[0].endsWith('.') && end < plain.length;
            const isOn = match[0].endsWith('.') && followsOn(plain.slice(0, match.index), language);
            if (!isDot && !isOn && !isApart(plain, match.index, end)) return [];
            const day = latestDate(Number(match[2]), Number(match[1]), today);
            const span = { start: match.index, end };
            return day === null ? [] : [{ kind: 'day', span, day, fixed: false }];
        });
    },
};

/** "am 27.11.": a word for "on" before it, and a dot behind. */
function followsOn(before: string, { dates }: Language): boolean {
    const [word] = /\p{L}+(?=\s*$)/u.exec(before) ?? [];
    return word !== undefined && dates.on.includes(word);
}

/** At one end of the message, with one other number in it: that is the price. */
function isApart(plain: string, start: number, end: number): boolean {
    const [before, after] = [plain.slice(0, start), plain.slice(end)];
    const isAtEnd = /^\s*$/.test(before) ? /^[\s:,-]/.test(after) : /^\s*[.!]?\s*$/.test(after);
    const isPriced = /^\s*(?:\p{Sc}|\p{L}{1,4}\b)?$/u.test(after) && /^\s*$/.test(before);
    const others = `${before} ${after}`.match(/\d+(?:[ .,]\d+)*/g) ?? [];
    return isAtEnd && !isPriced && others.length === 1;
}
