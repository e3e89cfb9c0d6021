/** Queries for entries that pass a filter, which deleted ones never do. */
import type { Flow, Id } from '../ledger/entry.ts';
import type { EntryFilter } from '../ledger/ports.ts';
import { ENTRY_COLUMNS } from './entry-row.ts';
import type { Statement } from './dialect.ts';
import type { Value } from './values.ts';

const KINDS = {
    expense: "('expense', 'refund')",
    income: "('income')",
} as const satisfies Record<Flow, string>;

export function latestQuery(walletId: Id, filter: EntryFilter | null, most: number): Statement {
    const { where, values } = conditions(walletId, filter);
    return {
        sql: `SELECT ${ENTRY_COLUMNS} FROM entry e WHERE ${where}
              ORDER BY e.day DESC, e.id DESC LIMIT ?`,
        values: [...values, most],
    };
}

/** A refund takes away from what was spent: it is never among the largest. */
export function largestQuery(walletId: Id, filter: EntryFilter, most: number): Statement {
    const { where, values } = conditions(walletId, filter);
    return {
        sql: `SELECT ${ENTRY_COLUMNS} FROM entry e WHERE ${where} AND e.kind <> 'refund'
              ORDER BY COALESCE(e.counted, e.amount) DESC, e.day DESC, e.id DESC LIMIT ?`,
        values: [...values, most],
    };
}

function conditions(
    walletId: Id,
    filter: EntryFilter | null,
): { readonly where: string; readonly values: readonly Value[] } {
    const where = ['e.wallet_id = ?', 'e.deleted = 0'];
    const values: Value[] = [walletId];
    if (filter) where.push(`e.kind IN ${KINDS[filter.flow]}`);
    if (filter && filter.category !== null) {
        where.push('e.category = ?');
        values.push(filter.category);
    }
    if (filter?.period) {
        where.push('e.day >= ? AND e.day < ?');
        values.push(filter.period.start, filter.period.end);
    }
    return { where: where.join(' AND '), values };
}
