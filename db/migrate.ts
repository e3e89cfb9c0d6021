/** Brings a database to the schema this code knows, whoever else is doing the same just now. */
import type { Knex } from 'knex';
import type { Database } from './connect.ts';
import { alone } from './migration-lock.ts';
import { MIGRATIONS, type NamedMigration } from './migrations/index.ts';

/** The database was migrated by a newer release than this one. */
export class SchemaNewer extends Error {
    readonly code = 'SCHEMA_NEWER';
    override readonly name = 'SchemaNewer';
}

/**
 * Answers the names of what was done, oldest first; none when all was done already.
 * @throws SchemaNewer; and what the driver says when the database can't be reached.
 */
export async function migrate(
    database: Database,
    known: readonly NamedMigration[] = MIGRATIONS,
): Promise<readonly string[]> {
    if ((await pending(database, known)).length === 0) return [];
    return alone(database, async () => {
        const names = await pending(database, known);
        if (names.length === 0) return [];
        // Whoever left Knex's own lock behind is dead: we hold the lock that counts.
        await database.knex.migrate.forceFreeMigrationsLock(config(known));
        await database.knex.migrate.latest(config(known));
        return names;
    });
}

/** Takes every migration back, newest first. All data is lost: for development and tests. */
export async function unmigrate(
    database: Database,
    known: readonly NamedMigration[] = MIGRATIONS,
): Promise<void> {
    await alone(database, () => database.knex.migrate.rollback(config(known), true));
}

async function pending(
    { knex }: Database,
    known: readonly NamedMigration[],
): Promise<readonly string[]> {
    const names = known.map(({ name }) => name);
    if (!(await knex.schema.hasTable('knex_migrations'))) return names;
    const done = await knex<{ name: string }>('knex_migrations').pluck('name');
    const unknown = done.filter((name) => !names.includes(name));
    if (unknown.length > 0) {
        throw new SchemaNewer(
            `The database was migrated by a newer release (${unknown.join(', ')}): start that one.`,
        );
    }
    return names.filter((name) => !done.includes(name));
}

function config(known: readonly NamedMigration[]): Knex.MigratorConfig {
    return {
        // One at a time: MySQL commits each step anyway, and what is done is noted as done.
        disableTransactions: true,
        migrationSource: {
            getMigrations: () => Promise.resolve([...known]),
            getMigrationName: ({ name }) => name,
            getMigration: ({ migration }) => Promise.resolve(migration),
        } satisfies Knex.MigrationSource<NamedMigration>,
    };
}
