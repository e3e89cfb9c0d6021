/** A wallet's entries as the lines of a CSV file. */
import type { Categories } from '../../ledger/categories.ts';
import type { Entry } from '../../ledger/entry.ts';
import { toDecimal } from '../../ledger/money.ts';
import { rateToDecimal } from '../../ledger/rate.ts';
import { csvLine } from './csv.ts';

/** In English, whatever the person's language: they are what another program looks for. */
const COLUMNS = [
    'date',
    'kind',
    'amount',
    'currency',
    'counted',
    'counted_currency',
    'rate',
    'category',
    'description',
    'tags',
    'wallet',
    'paid_in_all',
    'months',
    'id',
] as const;

export const HEADER = csvLine(COLUMNS);

interface Naming {
    readonly wallet: string;
    readonly categories: Categories;
    /** What everybody calls a category that isn't the wallet's own. */
    readonly category: (id: string) => string;
}

/** Amounts are always positive, as they are kept: `kind` says which way they went. */
export function entryLine(entry: Entry, naming: Naming): string {
    const { amount, exchange, split } = entry;
    const counted = exchange?.counted ?? amount;
    const isTransfer = entry.otherWalletId !== null;
    return csvLine([
        entry.day,
        entry.kind,
        toDecimal(amount),
        amount.currency,
        toDecimal(counted),
        counted.currency,
        exchange?.rate ? rateToDecimal(exchange.rate.value) : '',
        isTransfer ? '' : nameOf(entry.category, naming),
        entry.description,
        entry.tags.join(' '),
        naming.wallet,
        split ? toDecimal({ ...amount, minor: split.whole }) : '',
        entry.spread > 1 ? String(entry.spread) : '',
        entry.id,
    ]);
}

function nameOf(id: string, { categories, category }: Naming): string {
    const now = categories.resolve(id);
    return categories.own.get(now)?.name ?? category(now);
}
