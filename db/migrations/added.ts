/** Adds columns to a table that is there. Rows of before, and rows of older code, get the given value. */
import type { Knex } from 'knex';
import type { Column } from './columns.ts';
import { isMysql, mysqlColumn, sqliteColumn } from './table.ts';

export interface Addition {
    readonly column: Column;
    /** SQL; absent for a column that may be null. */
    readonly value?: string;
}

export function added(table: string, ...additions: readonly Addition[]): Knex.Migration {
    return {
        up: async (knex) => {
            const written = isMysql(knex) ? mysqlColumn : sqliteColumn;
            for (const addition of additions) {
                if (await knex.schema.hasColumn(table, addition.column.name)) continue;
                const column = written(withStart(addition));
                await knex.raw(`ALTER TABLE ${table} ADD COLUMN ${column}`);
            }
        },
        // An older release passes over what it doesn't know, and what is kept there isn't lost.
        down: () => Promise.resolve(),
    };
}

/** Beside the type, where both databases take it. */
function withStart({ column, value }: Addition): Column {
    if (value === undefined) return column;
    const start = ` DEFAULT ${value}`;
    return { ...column, sqlite: column.sqlite + start, mysql: column.mysql + start };
}
