/** Prices as they are said: five fifty, twelve ninety nine. */
import { decimalOf, over, type Decimal } from '../decimal.ts';
import type { NumberWords } from '../words/language.ts';

/** "five fifty" is a price: 5.50. */
export function price(words: readonly string[], numbers: NumberWords): Decimal | null {
    const values = words.map((word) => numbers.small[word] ?? Number.NaN);
    const split = values.findIndex((value, at) => at > 0 && !fits(values[at - 1] ?? 0, value));
    const [units, cents] = [totalOf(values.slice(0, split)), totalOf(values.slice(split))];
    const hundredths = cents >= 10 && cents < 100 ? over(decimalOf(cents), decimalOf(100)) : null;
    return hundredths === null || Number.isNaN(units) ? null : decimalOf(units) + hundredths;
}

/** Twenty may be followed by five. */
export function fits(before: number, next: number): boolean {
    return before >= 20 && before % 10 === 0 && next > 0 && next < 10;
}

function totalOf(values: readonly number[]): number {
    return values.reduce((all, value) => all + value, 0);
}
