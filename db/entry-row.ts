/** An entry as a row, and as the JSON in which the journal keeps what it was. */
import { z } from 'zod';
import type { Entry } from '../ledger/entry.ts';
import type { NewRow } from './statement.ts';
import { count, flag, integer, text, type Row } from './values.ts';

export const ENTRY_COLUMNS =
    'e.wallet_id, e.id, e.kind, e.amount, e.currency, e.day, e.category, e.description, e.tags, ' +
    'e.author_id, e.turn_id, e.version, e.deleted';

const kind = z.enum(['expense', 'income', 'refund']);
const tags = z.array(z.string());

export function entryFrom(row: Row): Entry {
    return {
        id: text(row['id']),
        walletId: text(row['wallet_id']),
        kind: kind.parse(row['kind']),
        amount: { minor: integer(row['amount']), currency: text(row['currency']) },
        day: text(row['day']),
        category: text(row['category']),
        description: text(row['description']),
        tags: tags.parse(JSON.parse(text(row['tags']))),
        authorId: text(row['author_id']),
        turnId: text(row['turn_id']),
        version: count(row['version']),
        deleted: flag(row['deleted']),
    };
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
        version: entry.version,
        deleted: entry.deleted ? 1 : 0,
    };
}
