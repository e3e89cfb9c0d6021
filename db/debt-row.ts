/** A debt as a row. */
import type { Debt } from '../ledger/debt.ts';
import type { NewRow } from './statement.ts';
import { count, flag, integer, text, textOrNull, type Row } from './values.ts';

export const DEBT_COLUMNS =
    'd.wallet_id, d.id, d.debtor, d.amount, d.currency, d.day, d.entry_id, d.version, d.deleted';

export function debtFrom(row: Row): Debt {
    return {
        id: text(row['id']),
        walletId: text(row['wallet_id']),
        debtor: text(row['debtor']),
        amount: { minor: integer(row['amount']), currency: text(row['currency']) },
        day: text(row['day']),
        entryId: textOrNull(row['entry_id']),
        version: count(row['version']),
        deleted: flag(row['deleted']),
    };
}

export function debtRow(debt: Debt): NewRow {
    return {
        wallet_id: debt.walletId,
        id: debt.id,
        debtor: debt.debtor,
        amount: debt.amount.minor,
        currency: debt.amount.currency,
        day: debt.day,
        entry_id: debt.entryId,
        version: debt.version,
        deleted: debt.deleted ? 1 : 0,
    };
}
