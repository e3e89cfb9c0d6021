/** The full names of all currencies of ISO 4217 in a language, as CLDR has them: "Swiss francs". */
import { isCurrency } from '../../ledger/money.ts';

/** Codes that start with X are metals, funds and tests, but for these. */
const REAL_X = new Set(['XAF', 'XCD', 'XOF', 'XPF', 'XCG']);

/** Names in all numbers the language knows, by code. Names of one word are left to the word lists. */
export function currencyNames(language: string): [code: string, names: readonly string[]][] {
    return Intl.supportedValuesOf('currency')
        .filter((code) => isCurrency(code) && (!code.startsWith('X') || REAL_X.has(code)))
        .map((code) => [code, namesOf(code, language)]);
}

function namesOf(code: string, language: string): readonly string[] {
    const format = new Intl.NumberFormat(language, {
        style: 'currency',
        currency: code,
        currencyDisplay: 'name',
        maximumFractionDigits: 0,
    });
    const names = [1, 2, 5].map((count) => {
        const parts = format.formatToParts(count);
        return parts.find((part) => part.type === 'currency')?.value ?? '';
    });
    return [...new Set(names)].filter((name) => name.includes(' ') && !/\d/.test(name));
}
