import type { Knex } from 'knex';
import { added } from './added.ts';
import { textOrNull } from '../values.ts';
import { json, orNull } from './columns.ts';

const column = added('wallet', { column: orNull(json('limits')) });

/** A wallet's row holds its limits, which every expense has to know. */
export const walletLimits: Knex.Migration = {
    ...column,
    up: async (knex) => {
        await column.up(knex);
        const rows = (await knex('spending_limit').where('removed', 0)) as readonly Readonly<
            Record<string, unknown>
        >[];
        const byWallet = Map.groupBy(rows, ({ wallet_id }) => String(wallet_id));
        for (const [id, limits] of byWallet) {
            const kept = limits.map((limit) => ({
                ...limit,
                category: textOrNull(limit['category']),
                amount: String(limit['amount']),
                removed: 0,
                version: Number(limit['version']),
            }));
            await knex('wallet')
                .where({ id })
                .update({ limits: JSON.stringify(kept) });
        }
    },
};
