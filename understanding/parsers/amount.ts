/** Numbers in digits, with any separators: 20 · 20.50 · 1.250,50 · 3k · 20eur · USD3.14. */
import { matchesIn } from '../matches.ts';
import type { Draft, Parser } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import type { Language } from '../words/language.ts';
import { DOLLAR_LETTERS } from '../words/currency-signs.ts';
import { isCurrencyText, lexiconOf } from '../words/lexicon.ts';
import { doubtOf, isNamePart, isPartOfMore } from './around-digits.ts';
import { readDigits } from './digits.ts';
import { firstLetters, lastLetters } from './letters.ts';

const NUMBER =
    /(?<![\d.])\d{1,3}(?: \d{3}(?!\d))+(?:[.,]\d+)?|(?<![\p{L}\d.])\.\d{1,4}(?![\d.,])|\d+(?:[.,']\d+)*/gu;

/** A message with more numbers is a table, and no list of what was paid. */
const MOST_NUMBERS = 500;

export const amount: Parser = {
    name: 'amount',
    needs: ['digit'],
    parse(utterance) {
        const found: Draft[] = [];
        for (const match of matchesIn(NUMBER, utterance.plain, MOST_NUMBERS)) {
            for (const { digits, start } of apart(match[0], match.index, utterance)) {
                const number = numberAt(digits, start, utterance);
                if (number) found.push(number);
            }
        }
        return found;
    },
};

/** In "iphone 15 999" the space parts two numbers; in "1 250" it groups thousands. */
function apart(digits: string, start: number, utterance: Utterance) {
    const space = digits.indexOf(' ');
    if (space < 0 || !isNamePart(start, utterance)) return [{ digits, start }];
    const rest = { digits: digits.slice(space + 1), start: start + space + 1 };
    return [{ digits: digits.slice(0, space), start }, rest];
}

function numberAt(digits: string, start: number, utterance: Utterance): Draft | null {
    const { plain, language, context } = utterance;
    const before = plain.slice(Math.max(0, start - 12), start);
    const after = plain.slice(start + digits.length, start + digits.length + 12);
    if (isPartOfMore(before, after)) return null;
    const { multipliers, coins, measures } = lexiconOf(language);
    const prefix = lastLetters(before);
    const isAlone = (): boolean =>
        plain.search(/\d/) === start && !/\d/.test(plain.slice(start + digits.length));
    const isGlued = (letters: string): boolean => isThing(letters, language) && isAlone();
    if (prefix !== '' && !isCurrencyText(language, prefix) && !isGlued(prefix)) return null;
    const suffix = firstLetters(after);
    const isKnown =
        suffix === '' ||
        multipliers.has(suffix) ||
        coins.has(suffix) ||
        isCurrencyText(language, suffix) ||
        isGlued(suffix);
    const isTimes = suffix === 'x' || suffix === 'х';
    const isSign = after[suffix.length] === '$' && suffix in DOLLAR_LETTERS;
    const isAnything = isKnown || isTimes || isSign || isScaledCurrency(suffix, language);
    if (suffix !== '' && !isAnything) return null;
    const read = readDigits(digits, lexiconOf(language).decimalComma(context.locale));
    if (!read) return null;
    const follows = firstLetters(after.startsWith(' ') ? after.slice(1) : after);
    const isMeasure = measures.has(follows) && !isCurrencyText(language, follows);
    return {
        kind: 'number',
        span: { start, end: start + digits.length },
        ...read,
        sign: signBefore(before, utterance),
        form: 'digits',
        doubt: isTimes || isMeasure ? 'quantity' : doubtOf(digits, start, before, utterance),
    };
}

/** "10keur" */
function isScaledCurrency(letters: string, language: Language): boolean {
    if (letters === '') return false;
    const { multipliers } = lexiconOf(language);
    return [...multipliers.keys()].some(
        (word) => letters.startsWith(word) && isCurrencyText(language, letters.slice(word.length)),
    );
}

/** "lunch20", "20lunch": letters that name what money goes for, and no model of it. */
function isThing(letters: string, language: Language): boolean {
    const { labels, categories } = lexiconOf(language);
    const named = categories.holds(letters);
    return letters.length > 2 && named && !labels.has(letters);
}

/** A dash between spaces separates; one that touches the number, or its currency, makes it negative. */
function signBefore(before: string, { language }: Utterance): '+' | '-' | '' {
    if (before === '') return '';
    if (/^\s*\+ $/.test(before)) return '+';
    const word = /(?:^|[\s(])([\p{L}\p{M}]+) \p{Sc}?$/u.exec(before)?.[1] ?? '';
    if (language.operators['-'].includes(word)) return '-';
    if (!before.includes('+') && !before.includes('-')) return '';
    const sign =
        /(?:^|[\s(,;:])([+-])\p{Sc}?$/u.exec(before)?.[1] ?? /\p{Sc}([+-])$/u.exec(before)?.[1];
    return sign === '+' || sign === '-' ? sign : '';
}
