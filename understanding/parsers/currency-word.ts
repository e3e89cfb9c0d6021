/** Currencies by code, abbreviation or name: EUR · RM · bucks · Swiss francs · cents. */
import { isCurrency } from '../../ledger/money.ts';
import { phrasesSaid } from '../phrases.ts';
import type { Draft, Parser } from '../parser.ts';
import { hasTraits, traitsOf } from '../traits.ts';
import type { Span } from '../understood.ts';
import { wordFrom, type Utterance, type Word } from '../utterance.ts';
import { COINS_ABROAD, NAMES_ABROAD } from '../words/currency-abroad.ts';
import { ABBREVIATIONS, OPEN, resolveCurrency } from '../words/currency-signs.ts';
import { lexiconOf } from '../words/lexicon.ts';

const CURRENCY = traitsOf('currency');

export const currencyWord: Parser = {
    name: 'currency-word',
    needs: ['currency'],
    parse(utterance) {
        const { words, context, language } = utterance;
        const found = phrasesSaid(
            lexiconOf(language).currencies,
            words,
            CURRENCY,
            language.plurals,
        );
        const names = found
            .filter(({ span }) => !isOtherWord(span, utterance) && !isWeight(span, utterance))
            .map(({ value, span }): Draft => {
                const code = resolveCurrency(value, context.currency);
                return { kind: 'currency', span, code, coin: false, strong: value !== OPEN };
            });
        return [
            ...names,
            ...words.flatMap((word, at) =>
                hasTraits(word.traits, CURRENCY) ? byLetters(word, at, utterance) : [],
            ),
        ];
    },
};

/** "won 200" is luck and no money of Korea. */
function isOtherWord({ start, end }: Span, { plain, language }: Utterance): boolean {
    if (!language.notCodes.includes(plain.slice(start, end))) return false;
    const before = plain.slice(Math.max(0, start - 20), start);
    const word = /(\p{L}+) $/u.exec(before)?.[1] ?? '';
    const isCounted = word in language.numbers.small || word in language.numbers.scales;
    return !isCounted && !/\d ?$/.test(before);
}

/** "a pound of apples" */
function isWeight({ start, end }: Span, { plain, words, language }: Utterance): boolean {
    const next = words[wordFrom(words, end)]?.text ?? '';
    const { measures } = lexiconOf(language);
    return measures.has(plain.slice(start, end)) && language.dates.of.includes(next);
}

function byLetters(word: Word, at: number, utterance: Utterance): Draft[] {
    const { text, plain, language, context } = utterance;
    const span = { start: word.start, end: word.end };
    const { coins, multipliers } = lexiconOf(language);
    const isBeside = touchesNumber(plain, word);
    const code = word.text.toUpperCase();
    if (word.text.length === 3 && isCurrency(code)) {
        const isCode = text.slice(word.start, word.end) === code;
        if (isCode || !language.notCodes.includes(word.text)) {
            return [{ kind: 'currency', span, code, coin: false, strong: isCode }];
        }
    }
    const coin = coins.get(word.text);
    if (
        coin !== undefined &&
        isBeside &&
        (word.text.length > 1 || /\d/.test(plain[word.start - 1] ?? ''))
    ) {
        return [{ kind: 'currency', span, code: coin, coin: true, strong: false }];
    }
    const isOther = language.notCodes.includes(word.text);
    const short = isBeside && !isOther ? ABBREVIATIONS[word.text] : undefined;
    if (short !== undefined) {
        return [
            {
                kind: 'currency',
                span,
                code: resolveCurrency(short, context.currency),
                coin: false,
                strong: false,
            },
        ];
    }
    // "10keur": the multiplier's letter, then the currency.
    const rest = word.text.slice(1);
    if (
        isBeside &&
        multipliers.has(word.text[0] ?? '') &&
        rest.length === 3 &&
        isCurrency(rest.toUpperCase())
    ) {
        const after = { start: word.start + 1, end: word.end };
        return [
            { kind: 'currency', span: after, code: rest.toUpperCase(), coin: false, strong: false },
        ];
    }
    return fromAbroad(word, at, utterance);
}

/** "20 يورو", "kuna 100": what other languages call money, of one word or two. */
function fromAbroad({ text, start, end }: Word, at: number, utterance: Utterance): Draft[] {
    const { words, plain, language, context } = utterance;
    const isAfter = /\d ?$/.test(plain.slice(Math.max(0, start - 2), start));
    if (language.notCodes.includes(text) || lexiconOf(language).measures.has(text)) return [];
    if (isAfter && text in COINS_ABROAD) {
        const code = COINS_ABROAD[text] ?? null;
        return [{ kind: 'currency', span: { start, end }, code, coin: true, strong: false }];
    }
    const next = words[at + 1];
    const both = next && NAMES_ABROAD[`${text} ${next.text}`];
    const named = both ?? NAMES_ABROAD[text];
    const last = both && next ? next.end : end;
    if (named === undefined || !(isAfter || /^ ?\d/.test(plain.slice(last, last + 2)))) return [];
    const code = resolveCurrency(named, context.currency);
    return [{ kind: 'currency', span: { start, end: last }, code, coin: false, strong: false }];
}

function touchesNumber(plain: string, { start, end }: Word): boolean {
    return (
        /[\d.)\p{L}] ?$/u.test(plain.slice(Math.max(0, start - 2), start)) ||
        /^\.?-? ?\d/.test(plain.slice(end, end + 4))
    );
}
