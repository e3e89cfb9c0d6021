/** The value of a run of number words. */
import { decimalOf, ONE, times, type Decimal } from '../decimal.ts';
import type { NumberWords } from '../words/language.ts';
import type { RunPart } from './number-run.ts';
import type { NumberToken } from './number-tokens.ts';
import { fits, price } from './spoken-price.ts';

/** null where the words are no number. */
export function readNumberRun(
    run: readonly RunPart[],
    { onesFirst = false }: Pick<NumberWords, 'onesFirst'>,
): Decimal | null {
    const note = run.find((part): part is NumberToken => part.kind === 'note');
    if (note) return decimalOf(note.value);
    const point = run.findIndex(({ kind }) => kind === 'point');
    return point > 0 ? withPoint(run, point) : sumOf(run, !onesFirst);
}

function withPoint(run: readonly RunPart[], point: number): Decimal | null {
    const whole = sumOf(run.slice(0, point));
    const digits = run
        .slice(point + 1)
        .map((part) => (part.kind === 'small' ? part.value : Number.NaN));
    if (whole === null || !digits.every((digit) => Number.isInteger(digit))) return null;
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
    /** The scale that was said last. */
    readonly scale: Decimal | null;
}

function sumOf(run: readonly RunPart[], mayJoinCents = false): Decimal | null {
    let sum: Sum = { total: 0n, group: null, below: null, counted: 0n, scale: null };
    for (const [at, part] of run.entries()) {
        const before = run[at - 1]?.kind;
        if (part.kind === 'small') {
            const isJoined = before === 'join';
            const isPrice = isJoined
                ? mayJoinCents && isJoinedPrice(sum, part.value)
                : sum.below !== null && !fits(sum.below, part.value);
            if (isPrice) return price(run);
            sum = withSmall(sum, part.value, isJoined);
        } else if (part.kind === 'scale') {
            sum = withScale(sum, part.value);
        } else if (part.kind === 'fraction') {
            // "a half", and "with a half": one part, whatever was counted before.
            const isOne = before === 'article' || before === 'join';
            sum = withPart(sum, decimalOf(part.value), isOne);
        }
    }
    return sum.total + (sum.group ?? 0n);
}

/** "três e cinquenta", "vinte e três e cinquenta": what is joined to no round number are its hundredths. */
function isJoinedPrice({ below, scale }: Sum, small: number): boolean {
    if (below === null || scale !== null || fits(below, small)) return false;
    return below < 100 && small >= 10 && small < 100;
}

function withSmall(sum: Sum, small: number, isJoined: boolean): Sum {
    const value = decimalOf(small);
    // "two and three quarters" counts three, "a hundred and two fifths" all of them.
    const counted = isJoined && sum.below !== null ? value : sum.counted + value;
    return { ...sum, group: (sum.group ?? 0n) + value, below: small, counted };
}

/** A thousand closes what stands before it, a hundred goes on. */
function withScale({ total, group }: Sum, scale: number): Sum {
    const scaled = times(group ?? ONE, decimalOf(scale));
    const last = decimalOf(scale);
    if (scale < 1000) return { total, group: scaled, below: null, counted: scaled, scale: last };
    return { total: total + scaled, group: null, below: null, counted: 0n, scale: last };
}

/** "a half" adds one part, "three quarters" counts them, and "half a million" begins with one. */
function withPart(sum: Sum, part: Decimal, isOne: boolean): Sum {
    // "three million and a half", "and one half": half a million more.
    const isOfScale = sum.group === null || (sum.counted === ONE && sum.group === ONE);
    if (sum.scale !== null && sum.scale >= decimalOf(1000) && isOfScale)
        return { ...sum, total: sum.total + times(sum.scale, part), group: null, scale: null };
    const isCounted = !isOne && sum.counted > 0n;
    const parts = isCounted ? times(sum.counted, part) : part;
    const group = (sum.group ?? 0n) - (isCounted ? sum.counted : 0n) + parts;
    return { ...sum, group, below: null, counted: 0n };
}
