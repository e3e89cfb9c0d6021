/**
 * What the journal keeps of an entry or a limit is its row, as JSON: the columns of then. Minor units
 * are text in it, since JSON has no large integers.
 */
import type { NewRow } from './statement.ts';
import type { Row } from './values.ts';

export function rowToJson(row: NewRow): string {
    return JSON.stringify(row, (_name, value: unknown) =>
        typeof value === 'bigint' ? value.toString() : value,
    );
}

export function jsonToRow(json: string): Row {
    return JSON.parse(json) as Row;
}
