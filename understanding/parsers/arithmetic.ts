/** Sums in signs or words: 12+8.50 · 3*150 · 100-5*3 · 20 plus 30. */
import { over, times, type Decimal } from '../decimal.ts';
import { matchesIn } from '../matches.ts';
import type { Draft, Parser } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import type { Language } from '../words/language.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { isLabelled } from './around-digits.ts';
import { readDigits } from './digits.ts';

type Operator = '+' | '-' | '*' | '/';

const MAX_TERMS = 50;
const NUMBER = String.raw`\p{Sc}?\d{1,15}(?:[.,]\d{1,6})?`;
const patterns = new WeakMap<Language, RegExp>();

export const arithmetic: Parser = {
    name: 'arithmetic',
    needs: ['digit', 'operator'],
    parse(utterance) {
        const { plain, language } = utterance;
        return matchesIn(patternOf(language), plain).flatMap((match): Draft[] => {
            const isNone = isDate(match[0]) || isLabelled(match.index, utterance);
            const value = isNone ? null : evaluate(match[0], utterance);
            if (value === null) return [];
            const span = { start: match.index, end: match.index + match[0].length };
            return [
                { kind: 'number', span, value, other: null, sign: '', form: 'sum', doubt: null },
            ];
        });
    },
};

function patternOf(language: Language): RegExp {
    let pattern = patterns.get(language);
    if (!pattern) {
        const words = Object.values(language.operators).flat().join('|');
        const operator = String.raw`(?: ?[+*/] ?| - |-(?=\d+[*+])| ?(?<![a-z])(?:${words})(?![a-z]) ?)`;
        pattern = new RegExp(
            String.raw`(?<![\p{L}\d.,/:-])${NUMBER}(?:${operator}${NUMBER})+(?![\p{L}\d/:%-])`,
            'gu',
        );
        patterns.set(language, pattern);
    }
    return pattern;
}

/** 8/10 and 1/2/2024 are days. */
function isDate(text: string): boolean {
    return /^\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?$/.test(text);
}

/** Multiplication before addition; null where it makes no sense. */
function evaluate(text: string, { language, context }: Utterance): Decimal | null {
    const comma = lexiconOf(language).decimalComma(context.locale);
    const terms = text.split(/(?<=\d) ?([^\d.,]+?) ?(?=\p{Sc}?\d)/u);
    if (terms.length > MAX_TERMS) return null;
    let total = 0n;
    let product: Decimal | null = null;
    let sign = 1n;
    for (let at = 0; at < terms.length; at += 2) {
        const value = readDigits((terms[at] ?? '').replace(/\p{Sc}/u, ''), comma)?.value;
        const operator = at === 0 ? null : operatorOf((terms[at - 1] ?? '').trim(), language);
        if (value === undefined) return null;
        if (operator === '*' && product !== null) product = times(product, value);
        else if (operator === '/' && product !== null) product = over(product, value);
        else {
            total += sign * (product ?? 0n);
            sign = operator === '-' ? -1n : 1n;
            product = value;
        }
        if (product === null) return null;
    }
    return total + sign * (product ?? 0n);
}

function operatorOf(text: string, language: Language): Operator {
    const named = Object.entries(language.operators).find(([, words]) => words.includes(text));
    return (named?.[0] ?? text) as Operator;
}
