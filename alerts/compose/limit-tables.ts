/** What a limit's sum is made of. Each table adds up to it. */
import { includes, type Period } from '../../ledger/day.ts';
import { partsOf, type Entry } from '../../ledger/entry.ts';
import type { CategoryTotal, WalletFacts } from '../ports.ts';
import { formatDay } from './format.ts';
import type { Table, TableRow } from './letter.ts';
import { oneLine } from './one-line.ts';
import { categoryName, type MailWords } from './words.ts';

export interface LimitParts {
    /** Largest first. */
    readonly entries: readonly Entry[];
    /** Largest first. */
    readonly categories: readonly CategoryTotal[];
    /** Minor units, all of it. */
    readonly spentNow: bigint;
    readonly period: Period;
    readonly wallet: WalletFacts;
    readonly words: MailWords;
    readonly show: (minor: bigint) => string;
}

/** More than these are summed up in a row. */
const MOST_CATEGORIES = 6;

export function tablesOf(parts: LimitParts): Table[] {
    return [...byCategory(parts), ...largest(parts)];
}

/** A single one would say what the headline does. */
function byCategory(parts: LimitParts): Table[] {
    const { categories, words, wallet, show } = parts;
    if (categories.length < 2) return [];
    const shown = categories.slice(0, MOST_CATEGORIES);
    const rows = shown.map(({ category, total }) => ({
        day: '',
        what: nameOf(words, category, wallet),
        amount: show(total),
    }));
    const sum = shown.reduce((all, { total }) => all + total, 0n);
    return [{ caption: words('mail.table.byCategory'), rows: [...rows, ...rest(parts, sum)] }];
}

function largest(parts: LimitParts): Table[] {
    const { entries, period, words, wallet, show } = parts;
    if (entries.length === 0) return [];
    const rows = entries.map((entry) => ({
        day: formatDay(words, entry.day),
        what: oneLine(entry.description) || nameOf(words, entry.category, wallet),
        amount: show(within(entry, period)),
    }));
    const sum = entries.reduce((all, entry) => all + within(entry, period), 0n);
    const caption = words('mail.limit.largest', { count: entries.length });
    return [{ caption, rows: [...rows, ...rest(parts, sum)] }];
}

/** Of an entry that is spread over months only what counts in these days. */
export function within(entry: Entry, period: Period): bigint {
    return partsOf(entry)
        .filter(({ day }) => includes(period, day))
        .reduce((sum, { effect }) => sum + effect, 0n);
}

function rest({ spentNow, words, show }: LimitParts, shown: bigint): TableRow[] {
    if (spentNow === shown) return [];
    return [{ day: '', what: words('mail.table.rest'), amount: show(spentNow - shown) }];
}

export function nameOf(words: MailWords, category: string, { categoryNames }: WalletFacts): string {
    return oneLine(categoryNames.get(category) ?? categoryName(words, category), 60);
}
