/** Cents join the whole amount before them: 20 dollars 43 cents. */
import { decimalOf, over, type Decimal } from '../decimal.ts';
import type { AmountFound } from '../finding.ts';
import type { Utterance } from '../utterance.ts';
import { lexiconOf } from '../words/lexicon.ts';

export interface Built {
    readonly amount: AmountFound;
    readonly coin: boolean;
    /** The scale that multiplied it, said as a word: 3 thousand; null: none. */
    readonly factor: Decimal | null;
}

/** 20 dollars 43 cents · $20 and 43c · ten ringgit and 43. */
export function joinCoins(built: readonly Built[], { plain, language }: Utterance): AmountFound[] {
    const { separators } = lexiconOf(language);
    const whole: AmountFound[] = [];
    for (const [at, { amount, coin }] of built.entries()) {
        const last = whole.at(-1);
        const between = last ? plain.slice(last.span.end, amount.span.start) : '';
        const isNext =
            last?.marked &&
            !(built[at - 1]?.coin ?? false) &&
            (/^ ?$/.test(between) || separators.has(between.trim()));
        const isRest = /^\s*[.!]?\s*$/.test(plain.slice(amount.span.end)) && plain.length < 40;
        // "4€50"
        const isTouching =
            last !== undefined && /\p{Sc}$/u.test(plain.slice(0, last.span.end)) && between === '';
        const isCents =
            (isRest || isTouching) &&
            !amount.marked &&
            amount.value < decimalOf(100) &&
            amount.value >= decimalOf(10) &&
            amount.value % decimalOf(1) === 0n;
        // "dois euros e meio"
        const isHalf =
            amount.form === 'words' &&
            !amount.marked &&
            amount.value > 0n &&
            amount.value < decimalOf(1);
        const [value, start] = [amount.value, last?.span.start];
        if (
            last &&
            start !== undefined &&
            isNext &&
            (coin || isCents || isHalf) &&
            last.value % decimalOf(1) === 0n
        ) {
            const cents = coin || isHalf ? value : (over(value, decimalOf(100)) ?? value);
            whole[whole.length - 1] = {
                ...last,
                value: last.value + cents,
                span: { start, end: amount.span.end },
            };
        } else {
            whole.push(amount);
        }
    }
    return whole;
}
