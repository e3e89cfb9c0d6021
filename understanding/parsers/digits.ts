/** The value of digits with separators, as written anywhere: 1,250.50 · 1.250,50 · 1 250,50 · 1'250.50. */
import { fromDigits, type Decimal } from '../decimal.ts';

export interface DigitsRead {
    readonly value: Decimal;
    /** What else the same digits may mean: "1.234" is a thousand in one country, about one in another. */
    readonly other: Decimal | null;
}

/** `decimalComma`: the person's locale writes 1,5 for one and a half. null: no number (1.2.3). */
export function readDigits(digits: string, decimalComma: boolean): DigitsRead | null {
    const simple = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(digits);
    if (simple) return sure(simple[1] ?? '', simple[2] ?? '');
    const plain = digits.replaceAll(/[ ']/g, '');
    const marks = plain.replaceAll(/\d/g, '');
    const last = marks.at(-1);
    if (last === undefined) return sure(plain, '');
    const at = plain.lastIndexOf(last);
    const [whole, fraction] = [plain.slice(0, at), plain.slice(at + 1)];
    if (marks.length === 1) return oneMark(whole, fraction, last, decimalComma, plain !== digits);
    const groups = whole.split(/[.,]/);
    const allSame = new Set(marks).size === 1;
    if (!isGrouped(allSame ? [...groups, fraction] : groups)) return null;
    if (allSame) return sure([...groups, fraction].join(''), '');
    return marks.indexOf(last) === marks.length - 1 ? sure(groups.join(''), fraction) : null;
}

function oneMark(
    whole: string,
    fraction: string,
    mark: string,
    decimalComma: boolean,
    grouped: boolean,
): DigitsRead | null {
    const mayGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && !grouped;
    if (!mayGroup) return sure(whole, fraction);
    const thousands = fromDigits(whole + fraction, '');
    const decimal = fromDigits(whole, fraction);
    if (thousands === null) return null;
    const isGroupMark = (mark === '.') === decimalComma;
    return { value: thousands, other: isGroupMark || mark === ',' ? null : decimal };
}

/** Thousands, or the Indian 12,34,567. */
function isGrouped([first = '', ...rest]: readonly string[]): boolean {
    if (first.length === 0 || first.length > 3 || rest.length === 0) return rest.length === 0;
    const tail = rest.at(-1) ?? '';
    if (tail.length !== 3) return false;
    return (
        rest.every((group) => group.length === 3) || rest.slice(0, -1).every((g) => g.length === 2)
    );
}

function sure(whole: string, fraction: string): DigitsRead | null {
    const value = fromDigits(whole, fraction);
    return value === null ? null : { value, other: null };
}
