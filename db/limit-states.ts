/** Reads every limit in force as it stands in some months, in one query. */
import type { Month } from '../ledger/day.ts';
import type { Id } from '../ledger/entry.ts';
import type { LimitState } from '../ledger/limit.ts';
import { LIMIT_COLUMNS, limitFrom } from './limit-row.ts';
import { integer, text, textOrNull, type Row, type Value } from './values.ts';

// A month is a bound value in each branch, not a joined column: a value is compared with the keys'
// own character set, so the keys serve.
const BRANCH = `
    SELECT ${LIMIT_COLUMNS}, ? AS month,
        (SELECT COALESCE(SUM(s.total), 0) FROM month_sum s
         WHERE s.wallet_id = l.wallet_id AND s.flow = 'expense' AND s.month = ?
           AND (l.category IS NULL OR s.category = l.category)) AS spent,
        (SELECT GROUP_CONCAT(c.threshold) FROM crossing c
         WHERE c.wallet_id = l.wallet_id AND c.limit_id = l.id AND c.month = ?) AS crossed
    FROM spending_limit l
    WHERE l.wallet_id = ? AND l.removed = 0`;

export function limitStatesQuery(
    walletId: Id,
    months: readonly Month[],
): { readonly sql: string; readonly values: readonly Value[] } {
    return {
        sql: `${months.map(() => BRANCH).join(' UNION ALL ')} ORDER BY id, month`,
        values: months.flatMap((month) => [month, month, month, walletId]),
    };
}

export function limitStateFrom(row: Row): LimitState {
    const crossed = textOrNull(row['crossed']);
    return {
        limit: limitFrom(row),
        month: text(row['month']),
        spent: integer(row['spent']),
        crossed: crossed === null ? [] : crossed.split(',').map(Number),
    };
}
