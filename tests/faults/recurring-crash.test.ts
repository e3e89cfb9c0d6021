/** Killed at any moment while it enters what is due, Penny enters each day once all the same. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { count } from '../../db/values.ts';
import { addDays, dayIn } from '../../ledger/day.ts';
import { addRecurring } from '../../ledger/repeat.ts';
import { expectSound } from '../db/invariants.ts';
import { talker, type Talker } from '../db/people.ts';
import { startApp, type RunningApp } from '../rig/app.ts';
import { eachEngine } from '../rig/databases.ts';
import { rent } from '../rig/repeating.ts';
import { toldIn } from '../rig/scheduling.ts';
import { spawnPenny, type Spawned } from '../rig/spawned.ts';
import { until } from '../rig/until.ts';

const PEOPLE = 24;
const DAYS = 20;

const today = dayIn('UTC', new Date());
const start = addDays(today, -DAYS);

/** Somebody whose daily entry was not looked at for some weeks, but for its first day. */
async function waiting(database: Database): Promise<Talker> {
    const person = talker(database);
    await person.turn(async ({ book }, actor) => {
        const draft = rent({ rhythm: { unit: 'day', interval: 1 }, start });
        return addRecurring(book, draft, { ...actor, today: start });
    });
    return person;
}

eachEngine((engine) => {
    describe('a process that is killed while it enters what is due', () => {
        const open: { spawned?: Spawned; app?: RunningApp } = {};
        afterEach(async () => {
            open.spawned?.child.kill('SIGKILL');
            await open.app?.stop();
        });

        it('leaves the rest to the next one, and no day is lost or entered twice', async () => {
            const database = await engine.open();
            const people: Talker[] = [];
            for (let at = 0; at < PEOPLE; at += 1) people.push(await waiting(database));
            const entered = async (): Promise<number> => {
                const sql = 'SELECT COUNT(*) AS n FROM occurrence';
                const [row] = await database.dialect.read(database.knex, sql, []);
                return count(row?.['n']);
            };
            const { databaseUrl, dataDir } = await engine.settings();
            const environment =
                databaseUrl === undefined ? { DATA_DIR: dataDir } : { DATABASE_URL: databaseUrl };
            for (const least of [PEOPLE + 1, PEOPLE + DAYS * 8]) {
                const spawned = (open.spawned = spawnPenny(environment));
                await spawned.url;
                await until(async () => (await entered()) >= least);
                spawned.child.kill('SIGKILL');
                await spawned.ended;
                await expectSound(database);
            }

            // The leases of the dead end by the clock alone.
            const ahead = new Date(Date.now() + 120_000);
            const app = (open.app = await startApp(environment, { now: () => ahead }));
            await until(async () => {
                await app.app.scheduler.runOnce();
                return (await entered()) === PEOPLE * (DAYS + 1);
            });
            await app.app.scheduler.runOnce();
            expect(await entered()).toBe(PEOPLE * (DAYS + 1));
            for (const person of people) {
                const balance = await person.turn(async ({ book }) => book.wallet.balance);
                expect(balance).toBe(-90_000n * BigInt(DAYS + 1));
                expect(await toldIn(database, person.key.conversation)).toHaveLength(1);
            }
            await expectSound(database);
        });
    });
});
