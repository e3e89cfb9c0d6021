/** Amounts of money: whole minor units of an ISO 4217 currency, never a float. */

/** `minor` counts the currency's minor units: 2000 with USD is $20.00, 2000 with JPY is ¥2,000. */
export interface Money {
    readonly minor: bigint;
    /** ISO 4217 code, upper case. */
    readonly currency: string;
}

/**
 * The most one entry may hold, in minor units: a trillion of a two-digit currency. The tighter bound
 * keeps any realistic sum of entries inside a signed 64-bit column.
 */
export const MAX_ENTRY_MINOR = 100_000_000_000_000n;

const exponents = new Map<string, number>();

/** Digits after the decimal point in which `currency` is counted: 2 for USD, 0 for JPY, 3 for KWD. */
export function exponentOf(currency: string): number {
    let exponent = exponents.get(currency);
    if (exponent === undefined) {
        const format = new Intl.NumberFormat('en', { style: 'currency', currency });
        exponent = format.resolvedOptions().maximumFractionDigits ?? 2;
        exponents.set(currency, exponent);
    }
    return exponent;
}

const knownCurrencies = new Set(Intl.supportedValuesOf('currency'));

export function isCurrency(code: string): boolean {
    return knownCurrencies.has(code);
}

export function money(minor: bigint | number, currency: string): Money {
    return { minor: BigInt(minor), currency };
}

/** @throws RangeError when the currencies differ: a sum of two currencies means nothing. */
export function add(left: Money, right: Money): Money {
    if (left.currency !== right.currency) {
        throw new RangeError(`cannot add ${right.currency} to ${left.currency}`);
    }
    return { minor: left.minor + right.minor, currency: left.currency };
}

export function absolute({ minor, currency }: Money): Money {
    return { minor: minor < 0n ? -minor : minor, currency };
}

/** The decimal form that Intl takes without loss, e.g. "-12.05". */
export function toDecimal({ minor, currency }: Money): string {
    const digits = exponentOf(currency);
    const sign = minor < 0n ? '-' : '';
    const padded = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
    const whole = padded.slice(0, padded.length - digits);
    return digits === 0 ? sign + whole : `${sign}${whole}.${padded.slice(-digits)}`;
}

const formats = new Map<string, Intl.NumberFormat>();

/** As the locale writes it, with the locale's own minus: "−$20.00" is never "-$20.00" in print. */
export function formatMoney(amount: Money, locale: string): string {
    const key = `${locale}|${amount.currency}`;
    let format = formats.get(key);
    if (!format) {
        format = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency: amount.currency,
            currencyDisplay: 'narrowSymbol',
        });
        formats.set(key, format);
    }
    const text = format.format(toDecimal(amount) as Intl.StringNumericLiteral);
    return text.replace('-', '−');
}
