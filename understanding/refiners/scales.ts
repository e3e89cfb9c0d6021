/** Scales that follow each other are one number: 4 thousand 3 hundred and 21 · 1 lakh 20 thousand. */
import { ONE, times, type Decimal } from '../decimal.ts';
import type { Utterance } from '../utterance.ts';
import { lexiconOf } from '../words/lexicon.ts';
import type { Built } from './coins.ts';

const HUNDRED = 100n * ONE;
const THOUSAND = 1000n * ONE;

export function joinScales(built: readonly Built[], utterance: Utterance): Built[] {
    const joined: Built[] = [];
    for (const next of built) {
        const last = joined.at(-1);
        const whole = last && joinedWith(last, next, utterance);
        if (whole) joined[joined.length - 1] = whole;
        else joined.push(next);
    }
    return joined;
}

function joinedWith(last: Built, next: Built, utterance: Utterance): Built | null {
    const { plain, language } = utterance;
    const { factor } = last;
    if (factor === null || last.amount.marked || last.coin || next.coin) return null;
    const between = plain.slice(last.amount.span.end, next.amount.span.start);
    const isJoint = lexiconOf(language).separators.has(between.trim());
    if (between !== ' ' && !isJoint) return null;
    const value =
        addend(next, factor, isJoint) ??
        (isJoint && endsNumber(next, utterance) ? belowThousand(next, factor) : null);
    if (value === null) return null;
    const amount = {
        ...next.amount,
        value: last.amount.value + value,
        other: null,
        span: { start: last.amount.span.start, end: next.amount.span.end },
    };
    return { amount, coin: false, factor: next.factor };
}

/** "2 mil e 300 de luz": what has a name of its own right behind it is another entry. */
function endsNumber({ amount }: Built, { words, language }: Utterance): boolean {
    const next = words.find(({ start }) => start >= amount.span.end);
    return !next || amount.marked || lexiconOf(language).fillers.has(next.text);
}

function belowThousand({ amount, factor }: Built, scale: Decimal): Decimal | null {
    const isRest = factor === null && scale === THOUSAND && amount.form === 'digits';
    return isRest && amount.value >= ONE && amount.value < THOUSAND ? amount.value : null;
}

/** What the next number adds: smaller scales, what is left below a hundred, a half of the scale. */
function addend({ amount, factor }: Built, scale: Decimal, isJoint: boolean): Decimal | null {
    if (amount.form === 'words' && amount.value > 0n && amount.value < ONE)
        return isJoint ? times(scale, amount.value) : null;
    if (amount.value <= 0n || amount.value >= scale) return null;
    if (factor !== null && factor < scale) return amount.value;
    return scale === HUNDRED && !amount.marked ? amount.value : null;
}
