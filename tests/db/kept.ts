/** What is kept beside the wallets and their entries must be what they say. */
import type { Database } from '../../db/connect.ts';
import { LIMIT_COLUMNS, limitFrom, limitsFrom } from '../../db/limit-row.ts';
import { integer, text, type Row } from '../../db/values.ts';
import type { Entry } from '../../ledger/entry.ts';
import { exactKey } from '../../db/exact-key.ts';
import { tagDeltas } from '../../ledger/tag-deltas.ts';
import { expectSame } from './same.ts';

/** What is kept beside the wallets and their entries: limits, and what was spent under tags. */
export async function expectKept(database: Database, entries: readonly Entry[]): Promise<void> {
    const all = (sql: string): Promise<readonly Row[]> =>
        database.dialect.read(database.knex, sql, []);
    const standing = await all(
        `SELECT ${LIMIT_COLUMNS} FROM spending_limit l WHERE l.removed = 0 ORDER BY l.id`,
    );
    const wallets = await all('SELECT limits FROM wallet');
    const limits = wallets.flatMap((row) => limitsFrom(row['limits']));
    expectSame(
        limits.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        standing.map(limitFrom),
    );
    const tags = await all('SELECT wallet_id, tag, day, total FROM tag_sum WHERE total <> 0');
    const kept = tags.map(({ wallet_id: owner, tag, day, total }) =>
        [text(owner), text(tag), text(day), integer(total)].join(' '),
    );
    const owners = new Set(entries.map(({ walletId }) => walletId));
    const counted = [...owners].flatMap((owner) => {
        const own = entries.filter(({ walletId }) => walletId === owner);
        const deltas = tagDeltas(own.map((after) => ({ before: null, after })));
        return deltas.map(({ tag, day, total }) => `${owner} ${exactKey(tag)} ${day} ${total}`);
    });
    expectSame(kept.toSorted(), counted.toSorted());
}
