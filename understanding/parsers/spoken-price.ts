/** Prices as they are said: five fifty, twelve ninety nine. */
import { decimalOf, over, type Decimal } from '../decimal.ts';
import type { RunPart } from './number-run.ts';

/** "five fifty" is a price: 5.50. */
export function price(run: readonly RunPart[]): Decimal | null {
    const values = run.flatMap((part) => {
        if (part.kind === 'join') return [];
        return part.kind === 'small' ? [part.value] : [Number.NaN];
    });
    const split = values.findIndex((value, at) => at > 0 && !fits(values[at - 1] ?? 0, value));
    const [units, cents] = [totalOf(values.slice(0, split)), totalOf(values.slice(split))];
    const hundredths = cents >= 10 && cents < 100 ? over(decimalOf(cents), decimalOf(100)) : null;
    return hundredths === null || Number.isNaN(units) ? null : decimalOf(units) + hundredths;
}

/** Twenty may be followed by five, two hundred by fifty, and "and a half" by what it is half more than. */
export function fits(before: number, next: number): boolean {
    if (before > 0 && before < 1) return true;
    const room = before % 100 === 0 ? 100 : before % 10 === 0 ? 10 : 0;
    return before >= 20 && next > 0 && next < room;
}

function totalOf(values: readonly number[]): number {
    return values.reduce((all, value) => all + value, 0);
}
