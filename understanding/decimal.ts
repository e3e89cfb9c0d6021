/** Exact decimal numbers: whole millionths, so that no amount ever passes through a float. */
import { exponentOf, money, type Money } from '../ledger/money.ts';

/** In millionths. */
export type Decimal = bigint;

export const ONE = 1_000_000n;

/** More digits than this are no amount of anything; it also bounds the work on hostile input. */
const MAX_DIGITS = 24;

const EXACT_DIGITS = 9;

export function decimalOf(value: number): Decimal {
    return BigInt(Math.round(value * Number(ONE)));
}

/** `whole` and `fraction` are plain digits. null when there are too many of them. */
export function fromDigits(whole: string, fraction: string): Decimal | null {
    if (whole.length > MAX_DIGITS || fraction.length > MAX_DIGITS) return null;
    const padded = (fraction + '000000').slice(0, 6);
    const up = Number(fraction[6] ?? '0') >= 5 ? 1n : 0n;
    // Up to here plain numbers are exact, and quicker.
    if (whole.length <= EXACT_DIGITS)
        return BigInt(Number(whole) * 1e6 + Number(padded) + Number(up));
    return BigInt(whole === '' ? '0' : whole) * ONE + BigInt(padded) + up;
}

export function times(left: Decimal, right: Decimal): Decimal {
    return roundedDivision(left * right, ONE);
}

/** null when divided by nothing. */
export function over(left: Decimal, right: Decimal): Decimal | null {
    return right === 0n ? null : roundedDivision(left * ONE, right);
}

/** By how many decimals a currency has. */
const MILLIONTHS_PER_MINOR = [1_000_000n, 100_000n, 10_000n, 1_000n, 100n, 10n];

/** In minor units of `currency`, half away from zero. */
export function toMoney(value: Decimal, currency: string): Money {
    const perMinor = MILLIONTHS_PER_MINOR[exponentOf(currency)] ?? 1n;
    return money(roundedDivision(value, perMinor), currency);
}

function roundedDivision(value: bigint, by: bigint): bigint {
    const negative = value < 0n !== by < 0n;
    const top = value < 0n ? -value : value;
    const bottom = by < 0n ? -by : by;
    const result = (top + bottom / 2n) / bottom;
    return negative ? -result : result;
}
