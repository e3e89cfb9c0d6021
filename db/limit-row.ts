/** A limit as a row. */
import { z } from 'zod';
import type { Limit } from '../ledger/limit.ts';
import type { NewRow } from './statement.ts';
import { count, flag, integer, text, textOrNull, type Row } from './values.ts';

export const LIMIT_COLUMNS =
    'l.wallet_id, l.id, l.category, l.amount, l.currency, l.thresholds, l.version, l.removed';

const thresholds = z.array(z.number().int());

export function limitFrom(row: Row): Limit {
    return {
        id: text(row['id']),
        walletId: text(row['wallet_id']),
        category: textOrNull(row['category']),
        amount: { minor: integer(row['amount']), currency: text(row['currency']) },
        thresholds: thresholds.parse(JSON.parse(text(row['thresholds']))),
        version: count(row['version']),
        removed: flag(row['removed']),
    };
}

export function limitRow(limit: Limit): NewRow {
    return {
        wallet_id: limit.walletId,
        id: limit.id,
        category: limit.category,
        amount: limit.amount.minor,
        currency: limit.amount.currency,
        thresholds: JSON.stringify(limit.thresholds),
        version: limit.version,
        removed: limit.removed ? 1 : 0,
    };
}
