/** An amount that was found, in money. */
import { exponentOf } from '../../ledger/money.ts';
import { toMoney } from '../decimal.ts';
import type { AmountFound } from '../finding.ts';
import type { AmountReading } from '../understood.ts';

/** `own` is the person's currency, or the one the rest of the message is in. */
export function amountReading(found: AmountFound, own: string): AmountReading {
    const currency = found.currency ?? own;
    const exponent = exponentOf(currency);
    // Three digits after the mark are a dinar's fils, and a yen has none: then there is no doubt.
    const isSure = found.other === null || exponent === 0 || exponent === 3;
    const value = found.other !== null && exponent === 3 ? found.other : found.value;
    const others = found.either !== null ? [found.either] : isSure ? [] : [found.other ?? value];
    return {
        value: toMoney(value, currency),
        currencySaid: found.currency !== null,
        span: found.span,
        alternatives: others.map((other) => toMoney(other, currency)),
    };
}
