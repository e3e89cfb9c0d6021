/** Numbers take the multiplier and the currency beside them, and cents join their whole: amounts. */
import { Cover } from '../cover.ts';
import { decimalOf, ONE, over, times, type Decimal } from '../decimal.ts';
import {
    inOrder,
    ofKind,
    within,
    type Finding,
    type AmountFound,
    type CurrencyFound,
    type MultiplierFound,
    type NumberFound,
} from '../finding.ts';
import type { Refiner } from '../parser.ts';
import type { Span } from '../understood.ts';
import type { Utterance } from '../utterance.ts';
import { joinCoins, type Built } from './coins.ts';
import { joinEither } from './either.ts';
import { joinScales } from './scales.ts';

const MILLION = decimalOf(1e6);

type Part = NumberFound | MultiplierFound | CurrencyFound;

export const amounts: Refiner = {
    name: 'amounts',
    refine(findings, utterance) {
        const numbers = ofKind(findings, 'number');
        if (numbers.length === 0) return withoutAmounts(findings);
        // The hundred of "cent vingt euros" is no coin.
        const isInNumber = (found: Part): boolean =>
            found.kind === 'currency' && numbers.some(({ span }) => within(found.span, span));
        const parts = findings.filter(isPart).filter((found) => !isInNumber(found));
        const used = new Set<Part>();
        const built: Built[] = [];
        for (const [at, part] of parts.entries()) {
            if (part.kind === 'number') built.push(build(parts, at, used, utterance));
        }
        const coined = joinCoins(joinScales(built, utterance), utterance);
        const whole = joinEither(coined, utterance);
        // "5000 won" is money of Korea, and nobody won anything.
        const cover = new Cover(
            utterance.text.length,
            whole.map(({ span }) => span),
        );
        const others = findings.filter(
            (found) =>
                !isPart(found) &&
                !(
                    found.kind === 'cue' &&
                    isOneWord(found.span, utterance) &&
                    cover.touches(found.span)
                ),
        );
        const loose = looseCurrency(
            whole,
            ofKind(parts, 'currency').filter((each) => !used.has(each)),
        );
        // The loose one stays in the list, so that it is no part of a description.
        const priced = loose ? [...withCurrency(whole, loose), loose] : whole;
        return inOrder([...others, ...priced]);
    },
};

/** "my currency is the euro": without a number a currency's name tells something in an order alone. */
function withoutAmounts(findings: readonly Finding[]): readonly Finding[] {
    const isOrder = findings.some(({ kind }) => kind === 'order');
    return findings.filter(
        ({ kind }) =>
            kind !== 'number' && kind !== 'multiplier' && (kind !== 'currency' || isOrder),
    );
}

function isPart(found: Finding): found is Part {
    return found.kind === 'number' || found.kind === 'multiplier' || found.kind === 'currency';
}

function isOneWord({ start, end }: Span, { plain }: Utterance): boolean {
    return !plain.slice(start, end).includes(' ');
}

function build(parts: readonly Part[], at: number, used: Set<Part>, { plain }: Utterance): Built {
    const number = parts[at] as NumberFound;
    let { value, other } = number;
    let { start, end } = number.span;
    let currency: CurrencyFound | null = null;
    let factor: Decimal | null = null;
    const before = parts[at - 1];
    const isFree = before?.kind === 'currency' && !used.has(before) && !before.coin;
    if (isFree && /^[ -]?[+-]?\.?$/.test(plain.slice(before.span.end, start))) {
        currency = before;
        used.add(before);
        start = before.span.start;
    }
    for (let next = at + 1; next < parts.length; next += 1) {
        const part = parts[next];
        const gap = gapAfter(parts[next - 1]);
        if (!part || part.kind === 'number' || !gap.test(plain.slice(end, part.span.start))) break;
        if (part.kind === 'multiplier') {
            value = times(value, part.factor);
            if (part.span.end - part.span.start > 1) factor = part.factor;
            other = null;
        } else if (
            currency === null ||
            (part.code === currency.code && !part.coin) ||
            (currency.code === null && part.code !== null)
        ) {
            if (belongsToNext(parts, next, end, plain)) break;
            currency = part;
        } else break;
        used.add(part);
        end = part.span.end;
    }
    const isCoin = currency?.coin ?? false;
    if (isCoin) value = over(value, decimalOf(100)) ?? value;
    const amount: AmountFound = {
        kind: 'amount',
        by: number.by,
        span: { start, end },
        value: number.sign === '-' ? -value : value,
        other,
        either: null,
        sign: number.sign,
        form: number.form,
        currency: currency?.code ?? null,
        marked: currency !== null,
        doubt: currency === null ? number.doubt : null,
    };
    return { amount, coin: isCoin, factor };
}

const AFTER_MULTIPLIER = /^(?:[ -]?|\. ?| d(?:[ei] |'))$/;
const AFTER_MILLIONS = /^(?:[ -]?| d(?:[ei] |'))$/;
const AFTER_NUMBER = /^[ -]?$/;

/** In "3 т.р." the multiplier is cut short; in "dos millones de pesos" it is of something. */
function gapAfter(part: Part | undefined): RegExp {
    if (part?.kind === 'multiplier') return AFTER_MULTIPLIER;
    const isMillions = part?.kind === 'number' && part.form === 'words' && part.value >= MILLION;
    return isMillions ? AFTER_MILLIONS : AFTER_NUMBER;
}

/** In "coffee 4 $15 lunch" the sign touches the number after it. */
function belongsToNext(parts: readonly Part[], at: number, end: number, plain: string): boolean {
    const [sign, next] = [parts[at], parts[at + 1]];
    if (!sign || next?.kind !== 'number' || sign.span.start === end) return false;
    const isSign = !/\p{L}/u.test(plain[sign.span.end - 1] ?? '');
    if (next.span.start === sign.span.end) return isSign;
    // "STORES 3214 GBP 23.45" as banks write it: cents, and nothing after them.
    return (
        next.value % ONE !== 0n &&
        parts[at - 1]?.kind === 'number' &&
        (parts[at - 1] as NumberFound).value % ONE === 0n &&
        /^ $/.test(plain.slice(sign.span.end, next.span.start)) &&
        /^\s*(?:$|\n)/.test(plain.slice(next.span.end))
    );
}

/** "50 Taxi THB": a code that touches no number goes with the only one there is. */
function looseCurrency(
    whole: readonly AmountFound[],
    loose: readonly CurrencyFound[],
): CurrencyFound | null {
    const strong = loose.filter((each) => each.strong && !each.coin && each.code !== null);
    const isOnly = strong.length === 1 && whole.filter(isBare).length === 1;
    return isOnly && !whole.some((amount) => amount.marked) ? (strong[0] ?? null) : null;
}

function isBare({ marked, doubt }: AmountFound): boolean {
    return !marked && doubt === null;
}

function withCurrency(whole: readonly AmountFound[], { code }: CurrencyFound): AmountFound[] {
    return whole.map((amount) =>
        isBare(amount) ? { ...amount, currency: code, marked: true } : amount,
    );
}
