/** Somebody whose wallet isn't theirs any more goes on in another one of theirs, or in a new one. */
import type { Knex } from 'knex';
import type { Id } from '../ledger/entry.ts';
import type { Standing } from '../ledger/privileges.ts';
import { NEW_WALLET, type Wallet } from '../ledger/wallet.ts';
import type { Dialect } from './dialect.ts';
import { count } from './values.ts';
import {
    ALONE,
    STANDING_COLUMNS,
    standingFrom,
    WALLET_COLUMNS,
    WALLET_NAME,
    walletFrom,
} from './wallet-row.ts';

export interface Home {
    readonly wallet: Wallet;
    readonly standing: Standing;
    readonly journalSeq: number;
    readonly isNew: boolean;
}

/** The one they use by default goes before the others. */
const OTHERS = `SELECT w.id AS wallet_id, ${WALLET_COLUMNS}, ${STANDING_COLUMNS}
    FROM membership m
    JOIN wallet w ON w.id = m.wallet_id
    JOIN person p ON p.id = m.person_id
    WHERE m.person_id = ? AND w.closed = 0
    ORDER BY CASE WHEN w.id = p.wallet_id THEN 0 ELSE 1 END, w.id LIMIT 1`;

/** @param newId of a wallet that is made if there is no other. */
export async function findHome(
    transaction: Knex,
    dialect: Dialect,
    personId: Id,
    left: Wallet,
    newId: Id,
): Promise<Home> {
    const [row] = await dialect.read(transaction, `${OTHERS} ${dialect.forUpdate}`, [personId]);
    const standing = row && standingFrom(row);
    if (row && standing) {
        const journalSeq = count(row['journal_seq']);
        return { wallet: walletFrom(row), standing, journalSeq, isNew: false };
    }
    const { currency, timeZone } = left;
    const wallet = { ...NEW_WALLET, id: newId, name: WALLET_NAME, currency, timeZone };
    return { wallet, standing: ALONE, journalSeq: 0, isNew: true };
}
