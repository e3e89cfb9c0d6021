/** Reads sums by category from the rollups: whole months from one, the days around them from the other. */
import { monthOf, periodOf, type Day, type Period } from '../ledger/day.ts';
import type { Flow, Id } from '../ledger/entry.ts';
import type { CategorySum } from '../ledger/question.ts';
import type { Statement } from './dialect.ts';
import { count, integer, text, type Row } from './values.ts';

interface Part {
    readonly table: 'day_sum' | 'month_sum';
    readonly column: 'day' | 'month';
    readonly from: string;
    readonly to: string;
}

/** One query for the sums of a period; null when the period is empty. */
export function sumsQuery(
    walletId: Id,
    flow: Flow,
    period: Period,
    monthStart: number,
): Statement | null {
    const parts = partsOf(period, monthStart).filter(({ from, to }) => from < to);
    if (parts.length === 0) return null;
    const selects = parts.map(
        ({ table, column }) =>
            `SELECT category, total, entries FROM ${table}
             WHERE wallet_id = ? AND flow = ? AND ${column} >= ? AND ${column} < ?`,
    );
    return {
        sql: `SELECT category, SUM(total) AS total, SUM(entries) AS entries
              FROM (${selects.join(' UNION ALL ')}) parts
              GROUP BY category HAVING SUM(entries) <> 0 ORDER BY category`,
        values: parts.flatMap(({ from, to }) => [walletId, flow, from, to]),
    };
}

/** Whole months, and the days around them. */
export function partsOf({ start, end }: Period, monthStart: number): Part[] {
    const days = { table: 'day_sum', column: 'day' } as const;
    const first = firstWholeMonth(start, monthStart);
    const last = monthOf(end, monthStart);
    if (first >= last) return [{ ...days, from: start, to: end }];
    return [
        { ...days, from: start, to: periodOf(first, monthStart).start },
        { table: 'month_sum', column: 'month', from: first, to: last },
        { ...days, from: periodOf(last, monthStart).start, to: end },
    ];
}

/** The first wallet's month that begins on `day` or after it. */
function firstWholeMonth(day: string, monthStart: number): string {
    const month = monthOf(day, monthStart);
    const { start, end } = periodOf(month, monthStart);
    return start === day ? month : monthOf(end, monthStart);
}

/** What the days after `day` have added to the balance: the rest of its month, and the later months. */
export function netAfterQuery(walletId: Id, day: Day, monthStart: number): Statement {
    const month = monthOf(day, monthStart);
    const where = "wallet_id = ? AND flow = 'net' AND category = ''";
    return {
        sql: `SELECT COALESCE(SUM(total), 0) AS total FROM (
                  SELECT total FROM day_sum WHERE ${where} AND day > ? AND day < ?
                  UNION ALL
                  SELECT total FROM month_sum WHERE ${where} AND month > ?) later`,
        values: [walletId, day, periodOf(month, monthStart).end, walletId, month],
    };
}

export function categorySumFrom(row: Row): CategorySum {
    return {
        category: text(row['category']),
        total: integer(row['total']),
        count: count(row['entries']),
    };
}
