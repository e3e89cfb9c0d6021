/** One description of a table, and how each database is told to make it. */
import type { Knex } from 'knex';
import type { Column } from './columns.ts';

export interface Table {
    readonly name: string;
    readonly columns: readonly Column[];
    readonly primary: readonly string[];
    /** By name, since MySQL names an index in its table and SQLite in the whole file. */
    readonly unique?: Readonly<Record<string, readonly string[]>>;
    readonly indexes?: Readonly<Record<string, readonly string[]>>;
    /** Column -> the table whose `id` it holds. Only where rows are few: each costs a lock. */
    readonly references?: Readonly<Record<string, string>>;
}

/** A migration that makes these tables, in this order. Each step may have been done before. */
export function tables(...list: readonly Table[]): Knex.Migration {
    return {
        up: async (knex) => {
            for (const table of list) {
                for (const statement of creation(table, isMysql(knex))) await knex.raw(statement);
            }
        },
        down: async (knex) => {
            for (const { name } of list.toReversed()) {
                await knex.raw(`DROP TABLE IF EXISTS ${name}`);
            }
        },
    };
}

// A migration is given a bare Knex, so it asks for itself which database it is.
export function isMysql(knex: Knex): boolean {
    return knex.client.driverName === 'mysql2';
}

function creation(table: Table, onMysql: boolean): string[] {
    const { name, columns, primary, unique = {}, indexes = {}, references = {} } = table;
    const lines = [
        ...columns.map((column) => (onMysql ? mysqlColumn(column) : sqliteColumn(column))),
        `PRIMARY KEY (${primary.join(', ')})`,
        ...Object.entries(unique).map(
            ([index, on]) => `CONSTRAINT ${index} UNIQUE (${on.join(', ')})`,
        ),
        ...Object.entries(references).map(
            ([column, other]) => `FOREIGN KEY (${column}) REFERENCES ${other} (id)`,
        ),
    ];
    if (onMysql) {
        const keys = Object.entries(indexes).map(
            ([index, on]) => `INDEX ${index} (${on.join(', ')})`,
        );
        return [
            `CREATE TABLE IF NOT EXISTS ${name} (${[...lines, ...keys].join(', ')})
             ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
        ];
    }
    return [
        `CREATE TABLE IF NOT EXISTS ${name} (${lines.join(', ')}) STRICT, WITHOUT ROWID`,
        ...Object.entries(indexes).map(
            ([index, on]) => `CREATE INDEX IF NOT EXISTS ${index} ON ${name} (${on.join(', ')})`,
        ),
    ];
}

export function mysqlColumn({ name, mysql, nullable, check }: Column): string {
    return [name, mysql, nullable ? 'NULL' : 'NOT NULL', check && `CHECK (${check})`]
        .filter(Boolean)
        .join(' ');
}

export function sqliteColumn({ name, sqlite, nullable, check, longest }: Column): string {
    const checks = [check, longest && `length(${name}) <= ${longest}`].filter(Boolean);
    return [
        name,
        sqlite,
        nullable ? '' : 'NOT NULL',
        checks.length > 0 && `CHECK (${checks.join(' AND ')})`,
    ]
        .filter(Boolean)
        .join(' ');
}
