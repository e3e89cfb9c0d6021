/** A limit as a row. */
import { z } from 'zod';
import { LIMIT_UNITS, type Limit } from '../ledger/limit.ts';
import type { NewRow } from './statement.ts';
import { count, flag, integer, text, textOrNull, type Row } from './values.ts';

export const LIMIT_COLUMNS =
    'l.wallet_id, l.id, l.category, l.tag, l.per, l.amount, l.currency, l.thresholds, l.carries_from, ' +
    'l.version, l.removed';

const unit = z.enum(LIMIT_UNITS);
const thresholds = z.array(z.number().int());

export function limitFrom(row: Row): Limit {
    return {
        id: text(row['id']),
        walletId: text(row['wallet_id']),
        category: textOrNull(row['category']),
        tag: textOrNull(row['tag'] ?? null),
        per: unit.parse(row['per'] ?? 'month'),
        amount: { minor: integer(row['amount']), currency: text(row['currency']) },
        thresholds: thresholds.parse(JSON.parse(text(row['thresholds']))),
        carriesFrom: textOrNull(row['carries_from'] ?? null),
        version: count(row['version']),
        removed: flag(row['removed']),
    };
}

export function limitRow(limit: Limit): NewRow {
    return {
        wallet_id: limit.walletId,
        id: limit.id,
        category: limit.category,
        tag: limit.tag,
        per: limit.per,
        amount: limit.amount.minor,
        currency: limit.amount.currency,
        thresholds: JSON.stringify(limit.thresholds),
        carries_from: limit.carriesFrom,
        version: limit.version,
        removed: limit.removed ? 1 : 0,
    };
}

const rows = z.array(z.record(z.string(), z.unknown()));

/** A wallet's limits as its own row keeps them; null: it has none. */
export function limitsFrom(kept: unknown): readonly Limit[] {
    return kept === null ? [] : rows.parse(JSON.parse(text(kept))).map(limitFrom);
}

export function limitsColumn(limits: readonly Limit[]): string | null {
    if (limits.length === 0) return null;
    return JSON.stringify(limits.map(limitRow), (_column, value: unknown) =>
        typeof value === 'bigint' ? value.toString() : value,
    );
}
