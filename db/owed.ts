/** Reads what others owe: the lines of some entries, and how the accounts stand. */
import type { Owed } from '../ledger/debt.ts';
import type { Id } from '../ledger/entry.ts';
import { DEBT_COLUMNS } from './debt-row.ts';
import type { Statement } from './dialect.ts';
import { integer, marks, text, type Row } from './values.ts';

/** More people than anybody splits with. */
const MOST_SHOWN = 100;

export const OWED = `SELECT o.debtor, o.currency, o.total FROM owed o
    WHERE o.wallet_id = ? AND o.total <> 0 ORDER BY o.debtor_key, o.currency LIMIT ${MOST_SHOWN}`;

export function debtsQuery(walletId: Id, entries: readonly Id[]): Statement {
    return {
        sql: `SELECT ${DEBT_COLUMNS} FROM debt d
              WHERE d.wallet_id = ? AND d.entry_id IN (${marks(entries)}) AND d.deleted = 0
              ORDER BY d.id`,
        values: [walletId, ...entries],
    };
}

export function owedFrom(row: Row): Owed {
    return {
        debtor: text(row['debtor']),
        amount: { minor: integer(row['total']), currency: text(row['currency']) },
    };
}
