import {
    code,
    count,
    currency,
    day,
    flag,
    id,
    instant,
    json,
    key,
    money,
    orNull,
    text,
} from './columns.ts';
import { tables } from './table.ts';

/** Entries that come again by themselves, and the days on which they did. */
export const recurring = tables(
    {
        name: 'recurring',
        columns: [
            id('wallet_id'),
            id('id'),
            code('kind', ['expense', 'income', 'refund']),
            money('amount', 'amount > 0'),
            currency('currency'),
            key('category'),
            text('description', 1000),
            json('tags'),
            json('rhythm'),
            day('start_day'),
            orNull(day('end_day')),
            flag('paused'),
            json('skipped'),
            day('since_day'),
            id('author_id'),
            id('turn_id'),
            count('version', 'version > 0'),
            flag('removed'),
            /** The last day that was entered. */
            orNull(day('settled_day')),
            /** When to look whether it is due; while somebody does, when that lease ends; null: never. */
            orNull(instant('look_at')),
            count('attempts'),
            orNull(text('lease_owner', 100)),
            orNull(text('last_error', 1000)),
        ],
        primary: ['wallet_id', 'id'],
        indexes: { recurring_look: ['look_at'] },
    },
    {
        name: 'occurrence',
        columns: [id('wallet_id'), id('recurring_id'), day('day'), id('entry_id')],
        primary: ['wallet_id', 'recurring_id', 'day'],
    },
);
