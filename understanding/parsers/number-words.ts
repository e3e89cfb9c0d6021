/** The value of a run of number words. */
import { decimalOf, ONE, times, type Decimal } from '../decimal.ts';
import type { Word } from '../utterance.ts';
import type { NumberWords } from '../words/language.ts';
import { fits, price } from './spoken-price.ts';

/** null where the words are no number. */
export function readNumberWords(run: readonly Word[], numbers: NumberWords): Decimal | null {
    const words = run.map((word) => word.text);
    const note = words.find((word) => Object.hasOwn(numbers.notes, word));
    if (note !== undefined) return decimalOf(numbers.notes[note] ?? 0);
    const point = words.findIndex((word) => numbers.point.includes(word));
    return point > 0 ? withPoint(words, point, numbers) : sumOf(words, numbers);
}

function withPoint(words: readonly string[], point: number, numbers: NumberWords): Decimal | null {
    const whole = sumOf(words.slice(0, point), numbers);
    const digits = words.slice(point + 1).map((word) => numbers.small[word] ?? -1);
    if (whole === null || digits.some((digit) => digit < 0)) return null;
    return whole + decimalOf(Number(`0.${digits.join('')}`));
}

interface Sum {
    readonly total: Decimal;
    /** What has not been closed by a thousand yet. */
    readonly group: Decimal | null;
    /** The last small number, while another may follow it. */
    readonly below: number | null;
    /** The small numbers since the last "and": what a part counts. */
    readonly counted: Decimal;
}

function sumOf(words: readonly string[], numbers: NumberWords): Decimal | null {
    let sum: Sum = { total: 0n, group: null, below: null, counted: 0n };
    for (const [at, word] of words.entries()) {
        const small = numbers.small[word];
        const scale = numbers.scales[word];
        const fraction = numbers.fractions[word];
        if (small !== undefined) {
            const isJoined = numbers.joiners.includes(words[at - 1] ?? '');
            if (sum.below !== null && !isJoined && !fits(sum.below, small))
                return price(words, numbers);
            sum = withSmall(sum, small, isJoined);
        } else if (scale !== undefined) {
            sum = withScale(sum, scale);
        } else if (fraction !== undefined) {
            sum = withPart(
                sum,
                decimalOf(fraction),
                numbers.articles.includes(words[at - 1] ?? ''),
            );
        }
    }
    return sum.total + (sum.group ?? 0n);
}

function withSmall(sum: Sum, small: number, isJoined: boolean): Sum {
    const value = decimalOf(small);
    const counted = isJoined ? value : sum.counted + value;
    return { ...sum, group: (sum.group ?? 0n) + value, below: small, counted };
}

/** A thousand closes what stands before it, a hundred goes on. */
function withScale({ total, group }: Sum, scale: number): Sum {
    const scaled = times(group ?? ONE, decimalOf(scale));
    if (scale < 1000) return { total, group: scaled, below: null, counted: 0n };
    return { total: total + scaled, group: null, below: null, counted: 0n };
}

/** "a half" adds one part, "three quarters" counts them, and "half a million" begins with one. */
function withPart(sum: Sum, part: Decimal, isOne: boolean): Sum {
    const isCounted = !isOne && sum.counted > 0n;
    const parts = isCounted ? times(sum.counted, part) : part;
    const group = (sum.group ?? 0n) - (isCounted ? sum.counted : 0n) + parts;
    return { ...sum, group, below: null, counted: 0n };
}
