import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, type Database } from '../../db/connect.ts';
import { ping } from '../../db/ping.ts';
import { startCuttingProxy, type CuttingProxy } from '../rig/cutting-proxy.ts';
import { onMysql } from '../rig/databases.ts';
import { expectSound } from './invariants.ts';
import { recording, spending, talker, type Talker } from './people.ts';

const QUERIES = ['BEGIN and the look-up', 'the writes and COMMIT'];
const COMMIT = 1;

describe('a turn that loses its connection', () => {
    onMysql((engine) => {
        let database: Database;
        let cutOff: Database;
        let proxy: CuttingProxy;
        beforeAll(async () => {
            database = await engine.open();
            const { databaseUrl = '', dataDir } = await engine.settings();
            const url = new URL(databaseUrl);
            proxy = await startCuttingProxy(Number(url.port));
            url.port = String(proxy.port);
            cutOff = connect({ databaseUrl: url.href, dataDir });
        });
        afterEach(async () => {
            proxy.heal();
            await expectSound(database);
        });
        afterAll(async () => {
            await cutOff.close();
            await proxy.close();
        });

        /** What is in the database, asked by a way that isn't cut. */
        const saved = (person: Talker): Promise<bigint> =>
            talker(database).turn(async ({ book }) => book.wallet.balance, person.key);

        it('takes two round trips when nothing is in its way', async () => {
            const ann = talker(cutOff);
            await ann.run(recording());
            const before = proxy.queries();
            await ann.run(recording(spending(700), spending(50)));
            expect(proxy.queries() - before).toBe(QUERIES.length);
        });

        it.each(
            QUERIES.flatMap((name, query) =>
                (['before', 'after'] as const).map((when) => [when, name, query] as const),
            ),
        )('is saved once all the same when it goes %s %s', async (when, _name, query) => {
            await ping(cutOff);
            proxy.cut(query, when);
            const ann = talker(cutOff);
            const result = await ann.run(recording(spending(700)), { delivery: 'once' });
            // Cut after COMMIT it was saved already, and the second try found that.
            expect(result.repeated).toBe(when === 'after' && query === COMMIT);
            expect(await saved(ann)).toBe(-700n);
        });

        it('is never reported as saved when the server stays away before COMMIT', async () => {
            await ping(cutOff);
            proxy.cut(COMMIT, 'before', true);
            const ann = talker(cutOff);
            const lost = ann.run(recording(spending(700)), { delivery: 'once' });
            await expect(lost).rejects.toMatchObject({
                code: 'STORE_UNAVAILABLE',
                isUnknown: true,
            });
            expect(await saved(ann)).toBe(0n);
            proxy.heal();
            const again = await ann.run(recording(spending(700)), { delivery: 'once' });
            expect(again.repeated).toBe(false);
            expect(await saved(ann)).toBe(-700n);
        });

        it('is known not to be saved when the server stays away before them', async () => {
            await ping(cutOff);
            proxy.cut(0, 'before', true);
            const lost = talker(cutOff).run(recording(spending(700)));
            await expect(lost).rejects.toMatchObject({
                code: 'STORE_UNAVAILABLE',
                isUnknown: false,
            });
        });

        it('is found when it is sent again after its COMMIT went through unheard', async () => {
            await ping(cutOff);
            proxy.cut(COMMIT, 'after', true);
            const ann = talker(cutOff);
            const unheard = ann.run(recording(spending(700)), { delivery: 'once' });
            await expect(unheard).rejects.toMatchObject({
                code: 'STORE_UNAVAILABLE',
                isUnknown: true,
            });
            proxy.heal();
            const again = await ann.run(recording(spending(700)), { delivery: 'once' });
            expect(again.repeated).toBe(true);
            expect(await saved(ann)).toBe(-700n);
        });

        it('is saved once all the same when the server kills it before COMMIT', async () => {
            const ann = talker(cutOff);
            let kills = 0;
            const result = ann.run(
                async (turn, actor) => {
                    await recording(spending(700))(turn, actor);
                    const [row] = await database.dialect.read(
                        database.knex,
                        `SELECT t.trx_mysql_thread_id AS id FROM information_schema.innodb_trx t
                         JOIN information_schema.processlist p ON p.id = t.trx_mysql_thread_id
                         WHERE p.db = DATABASE()`,
                        [],
                    );
                    if (row && kills === 0) {
                        kills += 1;
                        await database.knex.raw(`KILL ${String(row['id'])}`);
                    }
                    return {};
                },
                { delivery: 'once' },
            );
            expect((await result).repeated).toBe(false);
            expect(kills).toBe(1);
            expect(await saved(ann)).toBe(-700n);
        });
    });
});
