/** Rates of exchange: exact decimals, never a float. A rate is told as it counts, to its last digit. */
import type { Day } from './day.ts';
import { exponentOf, money, type Money } from './money.ts';

/**
 * Units of one currency for one unit of another, in millionths of a millionth: 1.0804 is
 * 1_080_400_000_000. It holds a rupiah in euros to six digits, and fits a signed 64-bit column.
 */
export type RateValue = bigint;

const DECIMALS = 12;
const ONE: RateValue = 10n ** BigInt(DECIMALS);

/** What a column takes. */
const MOST: RateValue = 9_000_000n * ONE;

/** Digits of a rate that is worked out from two others, more than either of them was published with. */
const SIGNIFICANT = 6;

/** A fee is counted in hundredths of a percent. */
const WHOLE = 10_000n;

/** What one euro bought on a day, as it was published. */
export interface DayRates {
    readonly day: Day;
    readonly perEuro: ReadonlyMap<string, RateValue>;
}

/** A rate from one currency to another, and the day it is of. */
export interface DayRate {
    readonly value: RateValue;
    readonly day: Day;
}

/** What an amount was converted at. */
export interface Rate extends DayRate {
    /** `ecb`: the central bank's reference rate; `said`: the person's own. */
    readonly source: 'ecb' | 'said';
    /** What a card takes on top, in hundredths of a percent. */
    readonly fee: number;
}

/** null when it isn't a plain decimal above zero that can be kept exactly. */
export function parseRate(text: string): RateValue | null {
    const match = /^(\d{1,7})(?:\.(\d{1,12}))?$/.exec(text);
    if (!match) return null;
    const [, whole = '', part = ''] = match;
    const value = BigInt(whole + part.padEnd(DECIMALS, '0'));
    return value > 0n && value <= MOST ? value : null;
}

/** The decimal form that Intl takes without loss: "1.0804". */
export function rateToDecimal(value: RateValue): string {
    const part = (value % ONE).toString().padStart(DECIMALS, '0').replace(/0+$/, '');
    return part === '' ? `${value / ONE}` : `${value / ONE}.${part}`;
}

/** The newest day on which both currencies have a rate; null when there is none. */
export function rateBetween(days: readonly DayRates[], from: string, to: string): DayRate | null {
    for (const { day, perEuro } of days.toSorted((a, b) => (a.day < b.day ? 1 : -1))) {
        const one = from === 'EUR' ? ONE : perEuro.get(from);
        const other = to === 'EUR' ? ONE : perEuro.get(to);
        const value = one && other ? crossRate(one, other) : 0n;
        if (value > 0n) return { value, day };
    }
    return null;
}

/** What one unit costs in the other currency, both given per euro. From the euro it stays as published. */
export function crossRate(from: RateValue, to: RateValue): RateValue {
    if (from === ONE) return to;
    const digits = ((to * ONE) / from).toString().length;
    const unit = 10n ** BigInt(Math.max(0, digits - SIGNIFICANT));
    const value = divided(to * ONE, from * unit) * unit;
    return value > MOST ? 0n : value;
}

export function converted(
    amount: Money,
    { value, fee }: Pick<Rate, 'value' | 'fee'>,
    currency: string,
): Money {
    const up = 10n ** BigInt(exponentOf(currency)) * value * (WHOLE + BigInt(fee));
    const down = 10n ** BigInt(exponentOf(amount.currency)) * ONE * WHOLE;
    return money(divided(amount.minor * up, down), currency);
}

/** Rounded once, half away from zero. */
function divided(number: bigint, by: bigint): bigint {
    const size = number < 0n ? -number : number;
    const rounded = (2n * size + by) / (2n * by);
    return number < 0n ? -rounded : rounded;
}
