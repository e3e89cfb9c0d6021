import { describe, expect, it } from '@jest/globals';
import { connect, type Database } from '../../db/connect.ts';
import { migrate, unmigrate } from '../../db/migrate.ts';
import { MIGRATIONS, type NamedMigration } from '../../db/migrations/index.ts';
import { ping } from '../../db/ping.ts';
import { eachEngine, type Engine } from '../rig/databases.ts';
import { expectSound } from './invariants.ts';
import { recording, spending, talker } from './people.ts';

const NAMES = MIGRATIONS.map(({ name }) => name);

/** A new database without anything in it, opened as often as asked, and closed at the end. */
async function withEmpty(
    engine: Engine,
    count: number,
    test: (databases: readonly Database[]) => Promise<void>,
): Promise<void> {
    const settings = await engine.empty();
    const databases = Array.from({ length: count }, () => connect(settings));
    try {
        await test(databases);
    } finally {
        await Promise.all(databases.map((database) => database.close()));
    }
}

/** The first of two tables is made, and then the process is gone. */
function dying(after: NamedMigration): NamedMigration {
    return {
        name: after.name,
        migration: {
            ...after.migration,
            up: async (knex) => {
                await after.migration.up(knex);
                throw new Error('killed');
            },
        },
    };
}

describe('migrations', () => {
    eachEngine((engine) => {
        it('go up, are done then, go down to nothing, and up again', async () => {
            await withEmpty(engine, 1, async ([database]) => {
                if (!database) throw new Error('no database');
                expect(await migrate(database)).toEqual(NAMES);
                expect(await migrate(database)).toEqual([]);
                await talker(database).run(recording(spending(5)));
                await unmigrate(database);
                await expect(ping(database)).rejects.toMatchObject({ code: expect.any(String) });
                expect(await migrate(database)).toEqual(NAMES);
                await talker(database).run(recording(spending(5)));
                await expectSound(database);
            });
        });

        it('are done by one of four replicas that start at once', async () => {
            await withEmpty(engine, 4, async (databases) => {
                const done = await Promise.all(databases.map((database) => migrate(database)));
                expect(done.filter((names) => names.length > 0)).toEqual([NAMES]);
                await Promise.all(databases.map(ping));
            });
        });

        it('start again where a killed process left them, its lock and half its work behind', async () => {
            await withEmpty(engine, 1, async ([database]) => {
                const [first, second, ...rest] = MIGRATIONS;
                if (!database || !first || !second) throw new Error('nothing to migrate');
                const broken = [first, dying(second), ...rest];
                await expect(migrate(database, broken)).rejects.toThrow(/killed/);
                await database.knex('knex_migrations_lock').update({ is_locked: 1 });
                expect(await migrate(database)).toEqual(NAMES.slice(1));
                await talker(database).run(recording(spending(5)));
                await expectSound(database);
            });
        });

        it('refuse a database that a newer release has migrated', async () => {
            await withEmpty(engine, 1, async ([database]) => {
                if (!database) throw new Error('no database');
                const { migration } = { migration: { up: async () => {}, down: async () => {} } };
                await migrate(database, [...MIGRATIONS, { name: '9999-future', migration }]);
                await expect(migrate(database)).rejects.toMatchObject({
                    code: 'SCHEMA_NEWER',
                    message: expect.stringContaining('9999-future'),
                });
            });
        });

        it('have names that sort in their order and no file extension', () => {
            expect(NAMES).toEqual([...new Set(NAMES)].toSorted());
            expect(NAMES.filter((name) => !/^\d{4}-[a-z-]+$/.test(name))).toEqual([]);
        });
    });
});
