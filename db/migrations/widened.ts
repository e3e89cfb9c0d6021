/** Lets a column of a few words hold more of them. Neither database changes a CHECK in its place. */
import type { Knex } from 'knex';
import type { Column } from './columns.ts';
import { isMysql, mysqlColumn } from './table.ts';

/**
 * A migration after which `column` is as it says; for a table that no other one refers to. It isn't
 * taken back: a wider check does the older code no harm, and the new words may be in use.
 */
export function widened(table: string, column: Column): Knex.Migration {
    return {
        up: (knex) =>
            isMysql(knex) ? onMysql(knex, table, column) : onSqlite(knex, table, column),
        down: () => Promise.resolve(),
    };
}

/** MariaDB's check is part of its column; MySQL's is the table's, under a name of its own making. */
async function onMysql(knex: Knex, table: string, column: Column): Promise<void> {
    const [[version]] = await rows(knex, 'SELECT VERSION() AS version', []);
    if (String(version?.['version']).includes('MariaDB')) {
        await knex.raw(`ALTER TABLE ${table} MODIFY ${mysqlColumn(column)}`);
        return;
    }
    const [checks] = await rows(
        knex,
        `SELECT c.CONSTRAINT_NAME AS name FROM information_schema.CHECK_CONSTRAINTS c
         JOIN information_schema.TABLE_CONSTRAINTS t
             ON t.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA AND t.CONSTRAINT_NAME = c.CONSTRAINT_NAME
         WHERE t.TABLE_SCHEMA = DATABASE() AND t.TABLE_NAME = ? AND c.CHECK_CLAUSE LIKE ?`,
        [table, `%\`${column.name}\` in (%`],
    );
    const drops = checks.map(({ name }) => `DROP CHECK ${String(name)}`);
    const changes = [...drops, `ADD CHECK (${column.check})`];
    await knex.raw(`ALTER TABLE ${table} ${changes.join(', ')}`);
}

type Rows = readonly Readonly<Record<string, unknown>>[];

async function rows(
    knex: Knex,
    sql: string,
    values: readonly string[],
): Promise<readonly [Rows, unknown]> {
    return (await knex.raw(sql, [...values])) as readonly [Rows, unknown];
}

/** The table is made anew, with all that later migrations have added to it. */
async function onSqlite(knex: Knex, table: string, column: Column): Promise<void> {
    await knex.transaction(async (transaction) => {
        const made = (await transaction.raw(
            'SELECT type, sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL',
            [table],
        )) as readonly { readonly type: string; readonly sql: string }[];
        const old = made.find(({ type }) => type === 'table')?.sql ?? '';
        const wider = old
            .replace(/^CREATE TABLE \S+/, `CREATE TABLE ${table}_wider`)
            .replace(new RegExp(`\\b${column.name} IN \\([^)]*\\)`), column.check ?? '');
        await transaction.raw(wider);
        await transaction.raw(`INSERT INTO ${table}_wider SELECT * FROM ${table}`);
        await transaction.raw(`DROP TABLE ${table}`);
        await transaction.raw(`ALTER TABLE ${table}_wider RENAME TO ${table}`);
        for (const { type, sql } of made) if (type === 'index') await transaction.raw(sql);
    });
}
