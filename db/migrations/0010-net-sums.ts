import type { Knex } from 'knex';
import { monthOf } from '../../ledger/day.ts';
import { code } from './columns.ts';
import { isMysql } from './table.ts';
import { widened } from './widened.ts';

const flow = code('flow', ['expense', 'income', 'net']);
const days = widened('day_sum', flow);
const months = widened('month_sum', flow);

/** What the entries of a day, and of a month, add to the balance: a row beside those of the categories. */
export const netSums: Knex.Migration = {
    up: async (knex) => {
        await days.up(knex);
        await months.up(knex);
        await forget(knex);
        await knex.raw(
            `INSERT INTO day_sum (wallet_id, flow, day, category, total, entries)
             SELECT e.wallet_id, 'net', e.day, '',
                 SUM(CASE WHEN e.kind IN ('expense', 'transfer-out') THEN -1 ELSE 1 END * COALESCE(e.counted, e.amount)),
                 COUNT(*)
             FROM entry e WHERE e.deleted = 0 GROUP BY e.wallet_id, e.day`,
        );
        const rows = monthRows(await netDays(knex));
        while (rows.length > 0) await knex('month_sum').insert(rows.splice(0, ROWS_AT_ONCE));
    },
    down: forget,
};

const ROWS_AT_ONCE = 100;

async function forget(knex: Knex): Promise<void> {
    await knex('day_sum').where({ flow: 'net' }).delete();
    await knex('month_sum').where({ flow: 'net' }).delete();
}

interface NetDay {
    readonly wallet_id: string;
    readonly month_start: number | bigint;
    readonly day: string;
    readonly total: bigint | number | string;
    readonly entries: bigint | number;
}

async function netDays(knex: Knex): Promise<readonly NetDay[]> {
    const found = (await knex.raw(
        `SELECT d.wallet_id, w.month_start, d.day, d.total, d.entries
         FROM day_sum d JOIN wallet w ON w.id = d.wallet_id WHERE d.flow = 'net'`,
    )) as readonly NetDay[] | readonly [readonly NetDay[], unknown];
    if (!isMysql(knex)) return found as readonly NetDay[];
    return (found as readonly [readonly NetDay[], unknown])[0];
}

function monthRows(netDaysFound: readonly NetDay[]) {
    const sums = new Map<string, { total: bigint; entries: number }>();
    for (const { wallet_id, month_start, day, total, entries } of netDaysFound) {
        const key = `${wallet_id}|${monthOf(day, Number(month_start))}`;
        const so = sums.get(key) ?? { total: 0n, entries: 0 };
        sums.set(key, { total: so.total + BigInt(total), entries: so.entries + Number(entries) });
    }
    return [...sums].map(([key, { total, entries }]) => {
        const [wallet_id, month] = key.split('|');
        return { wallet_id, flow: 'net', month, category: '', total: total.toString(), entries };
    });
}
