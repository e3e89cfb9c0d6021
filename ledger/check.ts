/** What an amount must be to be kept. Whoever asks a person checks it before: here it is a fault. */
import { countedOf, type EntryDraft } from './entry.ts';
import { MAX_ENTRY_MINOR, type Money } from './money.ts';

/** @throws RangeError for an amount that isn't positive, too large, or in another currency. */
export function checkEntry(entry: Pick<EntryDraft, 'amount' | 'exchange'>, currency: string): void {
    checkAmount(entry.amount, entry.amount.currency);
    checkAmount(countedOf(entry), currency);
}

/** @throws RangeError as `checkEntry` does. */
export function checkAmount(amount: Money, currency: string): void {
    if (amount.minor <= 0n || amount.minor > MAX_ENTRY_MINOR) {
        throw new RangeError('an amount must be positive and within the largest entry');
    }
    if (amount.currency !== currency) {
        throw new RangeError(`the wallet counts in ${currency}`);
    }
}
