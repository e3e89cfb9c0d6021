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
    month,
    orNull,
    text,
} from './columns.ts';
import { tables } from './table.ts';

const FLOWS = ['expense', 'income'];

/** The journal, the entries it made, and their sums. */
export const ledger = tables(
    {
        name: 'journal',
        columns: [
            id('wallet_id'),
            id('id'),
            /** The place in the wallet's journal: a clock that was put back doesn't change it. */
            count('seq', 'seq > 0'),
            code('kind', ['record', 'edit', 'delete', 'limit', 'undo', 'redo']),
            id('person_id'),
            key('channel'),
            id('turn_id'),
            instant('happened_at'),
            orNull(id('undoes')),
            orNull(id('undone_by')),
            /** What it made of entries and limits, and what they were before. */
            json('revisions'),
        ],
        primary: ['wallet_id', 'id'],
        unique: { journal_seq: ['wallet_id', 'seq'] },
        indexes: { journal_by_turn: ['wallet_id', 'turn_id', 'seq'] },
    },
    {
        name: 'entry',
        columns: [
            id('wallet_id'),
            id('id'),
            code('kind', ['expense', 'income', 'refund']),
            money('amount', 'amount > 0'),
            currency('currency'),
            day('day'),
            key('category'),
            text('description', 1000),
            json('tags'),
            id('author_id'),
            id('turn_id'),
            count('version', 'version > 0'),
            flag('deleted'),
        ],
        primary: ['wallet_id', 'id'],
        indexes: {
            entry_by_day: ['wallet_id', 'day', 'id'],
            entry_by_category: ['wallet_id', 'category', 'day', 'id'],
        },
    },
    {
        name: 'day_sum',
        columns: [
            id('wallet_id'),
            code('flow', FLOWS),
            day('day'),
            key('category'),
            money('total'),
            // No check: a row that takes away is tested before it is added to the one that is there.
            count('entries', null),
        ],
        primary: ['wallet_id', 'flow', 'day', 'category'],
    },
    {
        name: 'month_sum',
        columns: [
            id('wallet_id'),
            code('flow', FLOWS),
            month('month'),
            key('category'),
            money('total'),
            // No check: a row that takes away is tested before it is added to the one that is there.
            count('entries', null),
        ],
        primary: ['wallet_id', 'flow', 'month', 'category'],
    },
);
