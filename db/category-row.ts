/** A category of a wallet's own as a row. */
import type { OwnCategory } from '../ledger/category.ts';
import type { NewRow } from './statement.ts';
import { count, flag, text, textOrNull, type Row } from './values.ts';

export const CATEGORY_COLUMNS =
    'c.wallet_id, c.id, c.name, c.parent, c.merged_into, c.version, c.removed';

export function categoryFrom(row: Row): OwnCategory {
    return {
        id: text(row['id']),
        walletId: text(row['wallet_id']),
        name: textOrNull(row['name']),
        parent: textOrNull(row['parent']),
        mergedInto: textOrNull(row['merged_into']),
        version: count(row['version']),
        removed: flag(row['removed']),
    };
}

export function categoryRow(category: OwnCategory): NewRow {
    return {
        wallet_id: category.walletId,
        id: category.id,
        name: category.name,
        parent: category.parent,
        merged_into: category.mergedInto,
        version: category.version,
        removed: category.removed ? 1 : 0,
    };
}
