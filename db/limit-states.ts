/** Reads limits as they stand in periods: sums and crossings, in one query. */
import type { Id } from '../ledger/entry.ts';
import { periodsBefore, type LimitState, type SumScope } from '../ledger/limit.ts';
import type { LimitPeriod } from '../ledger/limit-states.ts';
import type { Wallet } from '../ledger/wallet.ts';
import type { Statement } from './dialect.ts';
import { exactKey } from './exact-key.ts';
import { partsOf } from './sums.ts';
import { count, integer, marks, textOrNull, type Row, type Value } from './values.ts';

/** SQLite takes no more branches than 500 in one query. */
export const MOST_STATES = 200;

export function limitStatesQuery(
    asked: readonly LimitPeriod[],
    wallet: Pick<Wallet, 'id' | 'monthStart' | 'weekStart'>,
): Statement {
    const branches = asked.map((one, place) => branch(one, place, wallet));
    return {
        sql: branches.map(({ sql }) => sql).join(' UNION ALL '),
        values: branches.flatMap(({ values }) => values),
    };
}

function branch(
    { limit, period, scope }: LimitPeriod,
    place: number,
    wallet: Pick<Wallet, 'id' | 'monthStart' | 'weekStart'>,
): Statement {
    const spent = spentSql(scope, period, wallet);
    const before = periodsBefore(limit, period.start, wallet);
    const earlier = before && spentSql(scope, { start: before.from, end: period.start }, wallet);
    return {
        sql: `SELECT ${place} AS place, ${spent.sql} AS spent, ${earlier?.sql ?? 0} AS earlier,
              (SELECT GROUP_CONCAT(c.threshold) FROM limit_crossing c
               WHERE c.wallet_id = ? AND c.limit_id = ? AND c.starts_on = ?) AS crossed`,
        values: [...spent.values, ...(earlier?.values ?? []), wallet.id, limit.id, period.start],
    };
}

/** What was spent in the days on what the limit watches, as one value. */
export function spentSql(
    { categories, tag }: SumScope,
    period: LimitPeriod['period'],
    { id, monthStart }: Pick<Wallet, 'id' | 'monthStart'>,
): Statement {
    if (tag !== null) {
        const values = [id, exactKey(tag), period.start, period.end];
        return {
            sql: `(SELECT COALESCE(SUM(total), 0) FROM tag_sum
                   WHERE wallet_id = ? AND tag = ? AND day >= ? AND day < ?)`,
            values,
        };
    }
    const parts = partsOf(period, monthStart).filter(({ from, to }) => from < to);
    const only = categories === null ? '' : ` AND category IN (${marks(categories)})`;
    const sums = parts.map(
        ({ table, column }) =>
            `(SELECT COALESCE(SUM(total), 0) FROM ${table}
              WHERE wallet_id = ? AND flow = 'expense' AND ${column} >= ? AND ${column} < ?${only})`,
    );
    const values: Value[] = parts.flatMap(({ from, to }) => [id, from, to, ...(categories ?? [])]);
    return { sql: `(${sums.join(' + ') || '0'})`, values };
}

/** The same, a row for each day that has any. */
export function daySumsQuery(
    walletId: Id,
    { categories, tag }: SumScope,
    { start, end }: LimitPeriod['period'],
): Statement {
    if (tag !== null) {
        return {
            sql: `SELECT day, total FROM tag_sum
                  WHERE wallet_id = ? AND tag = ? AND day >= ? AND day < ? ORDER BY day`,
            values: [walletId, exactKey(tag), start, end],
        };
    }
    return {
        sql: `SELECT day, SUM(total) AS total FROM day_sum
              WHERE wallet_id = ? AND flow = 'expense' AND day >= ? AND day < ?
              ${categories === null ? '' : `AND category IN (${marks(categories)})`} GROUP BY day ORDER BY day`,
        values: [walletId, start, end, ...(categories ?? [])],
    };
}

export function limitStatesFrom(
    rows: readonly Row[],
    asked: readonly LimitPeriod[],
    wallet: Pick<Wallet, 'monthStart' | 'weekStart'>,
): LimitState[] {
    const byPlace = new Map(rows.map((row) => [count(row['place']), row]));
    return asked.flatMap(({ limit, period }, place) => {
        const row = byPlace.get(place);
        if (!row) return [];
        const periods = periodsBefore(limit, period.start, wallet)?.count ?? 0;
        const crossed = textOrNull(row['crossed']);
        return [
            {
                limit,
                period,
                spent: integer(row['spent']),
                carried: limit.amount.minor * BigInt(periods) - integer(row['earlier']),
                crossed: crossed === null ? [] : crossed.split(',').map(Number),
            },
        ];
    });
}
