/** How entries and limits are said in one line. */
import { partsOf, type Entry, type EntryDraft } from '../ledger/entry.ts';
import { NOBODY_NAMED } from '../ledger/split.ts';
import { withCounted } from './exchange.ts';
import type { Format } from './format.ts';
import type { Scene } from './scene.ts';

const ROW_KEYS = {
    expense: ['row.expense', 'row.expenseBare'],
    income: ['row.income', 'row.incomeBare'],
    refund: ['row.refund', 'row.refundBare'],
    'transfer-out': ['row.transferOut', 'row.transferOut'],
    'transfer-in': ['row.transferIn', 'row.transferIn'],
} as const;

const RECORDED_KEYS = {
    expense: ['recorded.expense', 'recorded.expenseBare'],
    income: ['recorded.income', 'recorded.incomeBare'],
    refund: ['recorded.refund', 'recorded.refundBare'],
    'transfer-out': ['recorded.transferOut', 'recorded.transferOut'],
    'transfer-in': ['recorded.transferIn', 'recorded.transferIn'],
} as const;

type Said = Pick<EntryDraft, 'kind' | 'amount' | 'exchange' | 'description' | 'category'>;

/** "$20.00 lunch · Food", "€30.00 taxi · Transport = $32.41" */
export function rowOf(entry: Said, format: Format): string {
    return withCounted(rowAlone(entry, format), entry, format, true);
}

/** Without what it counts as. */
export function rowAlone(entry: Said, format: Format): string {
    const [named, bare] = ROW_KEYS[entry.kind];
    return format.words(entry.description ? named : bare, valuesOf(entry, format));
}

/** "✓ $20.00 lunch · Food", "✓ €30.00 taxi · Transport = $32.41 at 1.0804 (ECB, 17 Nov)" */
export function recordedRow(entry: Said, format: Format): string {
    const [named, bare] = RECORDED_KEYS[entry.kind];
    const row = format.words(entry.description ? named : bare, valuesOf(entry, format));
    return withCounted(row, entry, format, false);
}

/** "Fri 14 Nov: $20.00 lunch · Food" */
export function datedRow(entry: Entry, format: Format): string {
    const whole = rowOf(entry, format);
    const row =
        entry.spread > 1
            ? format.words('recorded.with', { head: whole, more: spreadLabel(entry, format) })
            : whole;
    const who = format.author(entry.authorId);
    const told = who === null ? row : format.words('row.by', { row, who });
    return format.words('row.dated', { day: format.day(entry.day), row: told });
}

/** "$20.00 lunch · Food, Fri 14 Nov"; of today the day goes without saying. */
export function rowWithDay(
    entry: Entry,
    { format, today }: Pick<Scene, 'format' | 'today'>,
): string {
    const head = rowOf(entry, format);
    if (entry.day === today) return head;
    return format.words('recorded.with', { head, more: format.day(entry.day) });
}

/** "$50.00 a month for 12 months" */
export function spreadLabel(entry: Entry, format: Format): string {
    const [, part] = partsOf(entry);
    const amount = format.minor(part?.effect ?? 0n);
    return format.words('recorded.spread', { amount, months: entry.spread });
}

function valuesOf(entry: Said, format: Format) {
    return {
        amount: format.money(entry.amount),
        what: entry.description,
        category: format.category(entry.category),
    };
}

/** What an entry is called when it's spoken of: its own words, else its category. */
export function nameOf(entry: Said, format: Format): string {
    return entry.description || format.category(entry.category);
}

/** What somebody is called who owes something; those who weren't named are the others. */
export function debtorName(debtor: string, { words }: Format): string {
    return debtor === NOBODY_NAMED ? words('owed.others') : debtor;
}

/** "$20.00 lunch" */
export function bareRow(entry: Said, format: Format): string {
    const { words, money } = format;
    return words('row.short', { amount: money(entry.amount), what: nameOf(entry, format) });
}

/** "a, b, and c" */
export function inWords(parts: readonly string[], { words }: Format): string {
    return new Intl.ListFormat(words.language, { type: 'conjunction' }).format(parts);
}

/** "a, b, c", in the language's own way. */
export function joined(parts: readonly string[], format: Format): string {
    return parts.reduce((head, next) => format.words('list.and', { head, next }));
}
