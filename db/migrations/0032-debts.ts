import { count, currency, day, flag, id, key, money, orNull, text } from './columns.ts';
import { tables } from './table.ts';

/** What others owe for what was paid for them, line by line, and how each account stands. */
export const debts = tables(
    {
        name: 'debt',
        columns: [
            id('wallet_id'),
            id('id'),
            text('debtor', 100),
            money('amount', 'amount <> 0'),
            currency('currency'),
            day('day'),
            orNull(id('entry_id')),
            count('version', 'version > 0'),
            flag('deleted'),
        ],
        primary: ['wallet_id', 'id'],
        indexes: { debt_by_entry: ['wallet_id', 'entry_id'] },
    },
    {
        name: 'owed',
        columns: [
            id('wallet_id'),
            /** The name in small letters. */
            key('debtor_key'),
            currency('currency'),
            /** As it was written first. */
            text('debtor', 100),
            money('total'),
        ],
        primary: ['wallet_id', 'debtor_key', 'currency'],
    },
);
