/** Queries for entries that pass a filter, which deleted ones never do. */
import type { CategoryId } from '../ledger/category.ts';
import type { Entry, Flow, Id } from '../ledger/entry.ts';
import type { EntryFilter } from '../ledger/ports.ts';
import { ENTRY_COLUMNS } from './entry-row.ts';
import type { Statement } from './dialect.ts';
import { marks, type Value } from './values.ts';

/** A filter whose category is taken apart into all that count towards it; null: any. */
export interface StoredFilter extends Omit<EntryFilter, 'category'> {
    readonly categories: readonly CategoryId[] | null;
    readonly tag?: string | null;
}

const KINDS = {
    expense: "('expense', 'refund')",
    income: "('income')",
} as const satisfies Record<Flow, string>;

const LATEST = 'ORDER BY e.day DESC, e.id DESC LIMIT ?';
const LARGEST = 'ORDER BY COALESCE(e.counted, e.amount) DESC, e.day DESC, e.id DESC LIMIT ?';

export function latestQuery(walletId: Id, filter: StoredFilter | null, most: number): Statement {
    return first(walletId, filter, '', LATEST, most);
}

/** A refund takes away from what was spent: it is never among the largest. */
export function largestQuery(walletId: Id, filter: StoredFilter, most: number): Statement {
    return first(walletId, filter, " AND e.kind <> 'refund'", LARGEST, most);
}

/** Of several categories the first of each are found by its key, and of these the first of all. */
function first(
    walletId: Id,
    filter: StoredFilter | null,
    besides: string,
    order: string,
    most: number,
): Statement {
    const categories = filter?.categories ?? [null];
    const parts = categories.map((category) => {
        const { where, values } = conditions(walletId, filter, category);
        return {
            sql: `SELECT ${ENTRY_COLUMNS} FROM entry e WHERE ${where}${besides} ${order}`,
            values: [...values, most],
        };
    });
    const [only, ...others] = parts;
    if (only && others.length === 0) return only;
    const union = parts.map(({ sql }, at) => `SELECT * FROM (${sql}) e${at}`).join(' UNION ALL ');
    return {
        sql: `SELECT * FROM (${union}) e ${order}`,
        values: [...parts.flatMap(({ values }) => values), most],
    };
}

/** Oldest first, from behind `after` on. */
export function pageQuery(
    walletId: Id,
    filter: StoredFilter,
    after: Pick<Entry, 'day' | 'id'> | null,
    most: number,
): Statement {
    const { where, values } = conditions(walletId, filter, null);
    const { categories } = filter;
    const among = categories === null ? '' : ` AND e.category IN (${marks(categories)})`;
    const behind = after === null ? '' : ' AND (e.day > ? OR (e.day = ? AND e.id > ?))';
    return {
        sql: `SELECT ${ENTRY_COLUMNS} FROM entry e WHERE ${where}${among}${behind}
              ORDER BY e.day, e.id LIMIT ?`,
        values: [
            ...values,
            ...(categories ?? []),
            ...(after === null ? [] : [after.day, after.day, after.id]),
            most,
        ],
    };
}

function conditions(
    walletId: Id,
    filter: StoredFilter | null,
    category: CategoryId | null,
): { readonly where: string; readonly values: readonly Value[] } {
    const where = ['e.wallet_id = ?', 'e.deleted = 0'];
    const values: Value[] = [walletId];
    if (filter?.flow) where.push(`e.kind IN ${KINDS[filter.flow]}`);
    if (category !== null) {
        where.push('e.category = ?');
        values.push(category);
    }
    if (filter?.tag) {
        where.push('INSTR(e.tags, ?) > 0');
        values.push(JSON.stringify(filter.tag));
    }
    if (filter?.period) {
        where.push('e.day >= ? AND e.day < ?');
        values.push(filter.period.start, filter.period.end);
    }
    return { where: where.join(' AND '), values };
}
