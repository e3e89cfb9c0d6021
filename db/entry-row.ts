/** An entry as a row, and as the JSON in which the journal keeps what it was. */
import { z } from 'zod';
import type { Entry, Exchange, Split } from '../ledger/entry.ts';
import type { NewRow } from './statement.ts';
import { count, flag, integer, text, textOrNull, type Row } from './values.ts';

export const ENTRY_COLUMNS =
    'e.wallet_id, e.id, e.kind, e.amount, e.currency, e.day, e.category, e.description, e.tags, ' +
    'e.author_id, e.turn_id, e.refund_of, e.split_whole, e.split_parts, e.spread_months, ' +
    'e.version, e.deleted, e.counted, e.counted_currency, e.rate, e.rate_source, e.rate_day, ' +
    'e.fee, e.other_wallet_id';

const kind = z.enum(['expense', 'income', 'refund', 'transfer-out', 'transfer-in']);
const source = z.enum(['ecb', 'said']);
const tags = z.array(z.string());

export function entryFrom(row: Row): Entry {
    return {
        id: text(row['id']),
        walletId: text(row['wallet_id']),
        kind: kind.parse(row['kind']),
        amount: { minor: integer(row['amount']), currency: text(row['currency']) },
        exchange: exchangeFrom(row),
        day: text(row['day']),
        category: text(row['category']),
        description: text(row['description']),
        tags: tags.parse(JSON.parse(text(row['tags']))),
        authorId: text(row['author_id']),
        turnId: text(row['turn_id']),
        refundOf: textOrNull(row['refund_of'] ?? null),
        split: splitFrom(row),
        spread: count(row['spread_months'] ?? 1),
        version: count(row['version']),
        deleted: flag(row['deleted']),
        otherWalletId: textOrNull(row['other_wallet_id'] ?? null),
    };
}

/** What the journal kept before there were other currencies has none of these columns. */
function exchangeFrom(row: Row): Exchange | null {
    const currency = textOrNull(row['counted_currency'] ?? null);
    if (currency === null) return null;
    const counted = { minor: integer(row['counted']), currency };
    const value = row['rate'] ?? null;
    if (value === null) return { counted, rate: null };
    const rate = {
        value: integer(value),
        source: source.parse(row['rate_source']),
        day: text(row['rate_day']),
        fee: count(row['fee']),
    };
    return { counted, rate };
}

/** What the journal kept before entries were split, refunded by name and spread, has none of it. */
function splitFrom(row: Row): Split | null {
    const whole = row['split_whole'] ?? null;
    if (whole === null) return null;
    return { whole: integer(whole), parts: count(row['split_parts']) };
}

export function entryRow(entry: Entry): NewRow {
    return {
        wallet_id: entry.walletId,
        id: entry.id,
        kind: entry.kind,
        amount: entry.amount.minor,
        currency: entry.amount.currency,
        day: entry.day,
        category: entry.category,
        description: entry.description,
        tags: JSON.stringify(entry.tags),
        author_id: entry.authorId,
        turn_id: entry.turnId,
        refund_of: entry.refundOf,
        split_whole: entry.split?.whole ?? null,
        split_parts: entry.split?.parts ?? null,
        spread_months: entry.spread === 1 ? null : entry.spread,
        version: entry.version,
        deleted: entry.deleted ? 1 : 0,
        counted: entry.exchange?.counted.minor ?? null,
        counted_currency: entry.exchange?.counted.currency ?? null,
        rate: entry.exchange?.rate?.value ?? null,
        rate_source: entry.exchange?.rate?.source ?? null,
        rate_day: entry.exchange?.rate?.day ?? null,
        fee: entry.exchange?.rate?.fee ?? null,
        other_wallet_id: entry.otherWalletId,
    };
}
