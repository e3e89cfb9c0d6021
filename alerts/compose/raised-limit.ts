/** An example of a higher limit, as a person would say it. */
import { exponentOf } from '../../ledger/money.ts';

/** At least a tenth more than `minor` minor units, in whole round units of the currency: 310.00 -> "350". */
export function raisedLimit(minor: bigint, currency: string): string {
    const wanted = ceilTo(minor * 11n, 10n * 10n ** BigInt(exponentOf(currency)));
    const digits = wanted.toString().length;
    const step = digits < 2 ? 1n : 5n * 10n ** BigInt(digits - 2);
    return (ceilTo(wanted, step) * step).toString();
}

/** How many steps cover the amount. */
function ceilTo(amount: bigint, step: bigint): bigint {
    return (amount + step - 1n) / step;
}
