import { execFile } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { connect } from '../../db/connect.ts';
import { migrate } from '../../db/migrate.ts';
import { MIGRATIONS } from '../../db/migrations/index.ts';
import { eachEngine } from '../rig/databases.ts';

interface Run {
    readonly code: number;
    readonly out: string;
    readonly err: string;
}

const nothing = (): Promise<void> => Promise.resolve();
const FUTURE = { name: '9999-future', migration: { up: nothing, down: nothing } };

function run(env: NodeJS.ProcessEnv): Promise<Run> {
    const file = new URL('../../bot/migrate.ts', import.meta.url).pathname;
    return new Promise((resolve) => {
        execFile(process.execPath, [file], { env }, (error, out, err) => {
            resolve({ code: error ? Number(error.code) : 0, out, err });
        });
    });
}

describe('npm run migrate', () => {
    eachEngine((engine) => {
        it('does what is left to do, and says it in one line', async () => {
            const { dataDir, databaseUrl = '' } = await engine.empty();
            const env = { DATA_DIR: dataDir, ...(databaseUrl && { DATABASE_URL: databaseUrl }) };
            const first = await run(env);
            expect(first).toMatchObject({ code: 0, err: '' });
            expect(first.out).toMatch(/^The (sqlite|mysql) database has now 0001-people, .*\.\n$/);
            expect((await run(env)).out).toMatch(
                /^The (sqlite|mysql) database was up to date\.\n$/,
            );
        });

        it('ends with 78 and a sentence when a newer release was here', async () => {
            const settings = await engine.empty();
            const database = connect(settings);
            await migrate(database, [...MIGRATIONS, FUTURE]);
            await database.close();
            const { dataDir, databaseUrl = '' } = settings;
            const env = { DATA_DIR: dataDir, ...(databaseUrl && { DATABASE_URL: databaseUrl }) };
            const { code, out, err } = await run(env);
            expect({ code, out }).toEqual({ code: 78, out: '' });
            expect(err).toMatch(/^The database was migrated by a newer release.*\n$/);
        });
    });

    it('ends with 78 and names a wrong variable, never its value', async () => {
        const { code, err } = await run({ DATABASE_URL: 'mysql://ann:s3cret@db/penny?x=1' });
        expect(code).toBe(78);
        expect(err).toContain('DATABASE_URL');
        expect(err).not.toContain('s3cret');
    });
});
