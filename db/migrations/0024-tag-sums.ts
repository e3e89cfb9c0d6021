import type { Knex } from 'knex';
import { day, id, key, money } from './columns.ts';
import { tables } from './table.ts';

const table = tables({
    name: 'tag_sum',
    columns: [id('wallet_id'), key('tag'), day('day'), money('total')],
    primary: ['wallet_id', 'tag', 'day'],
});

const PAGE = 1_000;

interface Tagged {
    readonly wallet_id: string;
    readonly id: string;
    readonly kind: string;
    readonly amount: string | number | bigint;
    readonly day: string;
    readonly tags: string;
}

/** What was spent under each tag a day. Filled anew from the entries, should it have been begun before. */
export const tagSums: Knex.Migration = {
    ...table,
    up: async (knex) => {
        await table.up(knex);
        await knex('tag_sum').del();
        let last: Tagged | undefined;
        do {
            const page: Tagged[] = await after(knex, last);
            for (const { wallet_id, tag, day: on, total } of page.flatMap(sumsOf)) {
                await add(knex, [wallet_id, tag, on, total]);
            }
            last = page.at(-1);
        } while (last);
    },
};

async function after(knex: Knex, last: Tagged | undefined): Promise<Tagged[]> {
    const query = knex<Tagged>('entry')
        .select('wallet_id', 'id', 'kind', 'amount', 'day', 'tags')
        .whereNot('tags', '[]')
        .whereNot('kind', 'income')
        .where('deleted', 0)
        .orderBy(['wallet_id', 'id'])
        .limit(PAGE);
    if (last) {
        void query.whereRaw('(wallet_id > ? OR (wallet_id = ? AND id > ?))', [
            last.wallet_id,
            last.wallet_id,
            last.id,
        ]);
    }
    return query;
}

function sumsOf({ wallet_id, kind, amount, day: on, tags }: Tagged) {
    const total = (kind === 'refund' ? -1n : 1n) * BigInt(amount);
    return [...new Set(JSON.parse(tags) as string[])].map((tag) => ({
        wallet_id,
        tag,
        day: on,
        total,
    }));
}

async function add(knex: Knex, values: readonly (string | bigint)[]): Promise<void> {
    const ending =
        knex.client.driverName === 'mysql2'
            ? 'ON DUPLICATE KEY UPDATE total = total + VALUES(total)'
            : `ON CONFLICT (wallet_id, tag, day) DO UPDATE SET total = total + excluded.total`;
    await knex.raw(
        `INSERT INTO tag_sum (wallet_id, tag, day, total) VALUES (?, ?, ?, ?) ${ending}`,
        values as unknown as string[],
    );
}
