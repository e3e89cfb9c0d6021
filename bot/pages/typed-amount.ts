/** An amount from a form's field. */
import { MAX_ENTRY_MINOR, type Money } from '../../ledger/money.ts';
import { toMoney } from '../../understanding/decimal.ts';
import { readDigits } from '../../understanding/parsers/digits.ts';

/** "350", "$1,250.50", "350,00 EUR". Null when it can't be read one way alone, or is none that can be kept. */
export function typedAmount(text: string, currency: string, locale: string): Money | null {
    const digits = text
        .trim()
        .toUpperCase()
        .replace(currency, '')
        .replace(/\p{Sc}/u, '')
        .replaceAll(/\s/g, '');
    if (!/^\d[\d.,']{0,29}$/.test(digits)) return null;
    const read = readDigits(digits, hasDecimalComma(locale));
    if (!read || read.other !== null) return null;
    const amount = toMoney(read.value, currency);
    return amount.minor > 0n && amount.minor <= MAX_ENTRY_MINOR ? amount : null;
}

function hasDecimalComma(locale: string): boolean {
    const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
    return parts.some(({ type, value }) => type === 'decimal' && value === ',');
}
