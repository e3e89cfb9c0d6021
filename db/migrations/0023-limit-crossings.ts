import type { Knex } from 'knex';
import { count, day, id, instant, money } from './columns.ts';
import { tables } from './table.ts';

const table = tables({
    name: 'limit_crossing',
    columns: [
        id('wallet_id'),
        id('limit_id'),
        /** The first day of the period. */
        day('starts_on'),
        /** In percent; 0: it will be broken if it goes on like that. */
        count('threshold'),
        money('spent'),
        instant('happened_at'),
    ],
    primary: ['wallet_id', 'limit_id', 'starts_on', 'threshold'],
});

/** Crossings by the first day of any period; those there are were all of months. */
export const limitCrossings: Knex.Migration = {
    ...table,
    up: async (knex) => {
        await table.up(knex);
        const old = await knex('crossing as c')
            .join('wallet as w', 'w.id', 'c.wallet_id')
            .select('c.wallet_id', 'c.limit_id', 'c.month', 'c.threshold', 'c.spent')
            .select('c.happened_at', 'w.month_start');
        for (const { month, month_start, ...row } of old as readonly Readonly<
            Record<string, unknown>
        >[]) {
            const starts_on = `${String(month)}-${String(month_start).padStart(2, '0')}`;
            await knex('limit_crossing')
                .insert({ ...row, starts_on })
                .onConflict(['wallet_id', 'limit_id', 'starts_on', 'threshold'])
                .ignore();
        }
    },
};
