/** Reads every limit in force as it stands in some months, in one query. */
import type { Categories } from '../ledger/categories.ts';
import type { Month } from '../ledger/day.ts';
import type { Id } from '../ledger/entry.ts';
import type { LimitState } from '../ledger/limit.ts';
import { LIMIT_COLUMNS, limitFrom } from './limit-row.ts';
import { integer, marks, text, textOrNull, type Row, type Value } from './values.ts';

type Gathering = Categories['gathering'];

// A month is a bound value in each branch, not a joined column: a value is compared with the keys'
// own character set, so the keys serve.
const branch = (gathered: string): string => `
    SELECT ${LIMIT_COLUMNS}, ? AS month,
        (SELECT COALESCE(SUM(s.total), 0) FROM month_sum s
         WHERE s.wallet_id = l.wallet_id AND s.flow = 'expense' AND s.month = ?
           AND (l.category IS NULL OR s.category = l.category${gathered})) AS spent,
        (SELECT GROUP_CONCAT(c.threshold) FROM crossing c
         WHERE c.wallet_id = l.wallet_id AND c.limit_id = l.id AND c.month = ?) AS crossed
    FROM spending_limit l
    WHERE l.wallet_id = ? AND l.removed = 0`;

export function limitStatesQuery(
    walletId: Id,
    months: readonly Month[],
    gathering: Gathering,
): { readonly sql: string; readonly values: readonly Value[] } {
    const { sql, values } = gatheredInto(gathering);
    return {
        sql: `${months.map(() => branch(sql)).join(' UNION ALL ')} ORDER BY id, month`,
        values: months.flatMap((month) => [month, month, ...values, month, walletId]),
    };
}

/** A category's limit watches all that counts towards it. */
function gatheredInto(gathering: Gathering): { readonly sql: string; readonly values: Value[] } {
    const groups = [...gathering];
    return {
        sql: groups
            .map(([, ids]) => ` OR (l.category = ? AND s.category IN (${marks(ids)}))`)
            .join(''),
        values: groups.flatMap(([category, ids]) => [category, ...ids]),
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
