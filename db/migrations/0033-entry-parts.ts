import { added } from './added.ts';
import { count, id, money, orNull } from './columns.ts';

/** What a refund came back from, what a share is a part of, and over how many months an entry counts. */
export const entryParts = added(
    'entry',
    { column: orNull(id('refund_of')) },
    { column: orNull(money('split_whole', 'split_whole > 0')) },
    { column: orNull(count('split_parts', 'split_parts > 1')) },
    { column: orNull(count('spread_months', 'spread_months > 1')) },
);
