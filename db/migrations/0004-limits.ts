import { count, currency, flag, id, instant, json, key, money, month, orNull } from './columns.ts';
import { tables } from './table.ts';

/** Limits, and which of their thresholds were passed in which month. */
export const limits = tables(
    {
        name: 'spending_limit',
        columns: [
            id('wallet_id'),
            id('id'),
            /** null: all that is spent from the wallet. */
            orNull(key('category')),
            money('amount', 'amount >= 0'),
            currency('currency'),
            json('thresholds'),
            count('version', 'version > 0'),
            flag('removed'),
        ],
        primary: ['wallet_id', 'id'],
    },
    {
        name: 'crossing',
        columns: [
            id('wallet_id'),
            id('limit_id'),
            month('month'),
            count('threshold', 'threshold > 0'),
            money('spent'),
            instant('happened_at'),
        ],
        primary: ['wallet_id', 'limit_id', 'month', 'threshold'],
    },
);
