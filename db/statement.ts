/** Builds the statements that write rows. Names of tables and columns are ours; all values are bound. */
import type { Checked } from './dialect.ts';
import { marks, type Value } from './values.ts';

export type Write = Checked;

export type NewRow = Readonly<Record<string, Value>>;

/** One INSERT for rows that have the same columns; none when there are no rows. */
export function insert(table: string, rows: readonly NewRow[], ending = ''): Write[] {
    const [first] = rows;
    if (!first) return [];
    const columns = Object.keys(first);
    const places = rows.map(() => `(${marks(columns)})`).join(', ');
    return [
        {
            sql: `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places} ${ending}`,
            values: rows.flatMap((row) => columns.map((name) => row[name] ?? null)),
            touches: null,
        },
    ];
}

/** `set` and `where` are SQL with a mark for each value. */
export function update(
    table: string,
    set: string,
    where: string,
    values: readonly Value[],
    touches: number | null = 1,
): Write {
    return { sql: `UPDATE ${table} SET ${set} WHERE ${where}`, values, touches };
}
