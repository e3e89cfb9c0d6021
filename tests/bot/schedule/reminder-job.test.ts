import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../../db/connect.ts';
import { recording, spending, talker, type Talker } from '../../db/people.ts';
import { eachEngine } from '../../rig/databases.ts';
import { schedulerOn, toldIn } from '../../rig/scheduling.ts';

const EVENING = '2026-11-19T20:00:00Z';

async function at(now: string, ...databases: readonly Database[]): Promise<void> {
    const clock = { now: new Date(now) };
    const schedulers = databases.map((database) => schedulerOn(database, clock));
    await Promise.all(schedulers.map((scheduler) => scheduler.runOnce()));
}

eachEngine((engine) => {
    describe('the schedule of reminders', () => {
        let here: Database;
        let there: Database;
        beforeAll(async () => {
            here = await engine.open();
            there = await engine.open();
        });

        /** Somebody who wants to be reminded at eight in the evening. */
        const wanting = async (): Promise<Talker> => {
            const person = talker(here);
            await person.run(async (turn) => {
                turn.remind(20 * 60);
                return {};
            });
            return person;
        };
        const told = (person: Talker) => toldIn(here, person.key.conversation);

        it('says what the day holds so far, once a day', async () => {
            const ann = await wanting();
            await at('2026-11-19T19:59:59Z', here);
            expect(await told(ann)).toEqual([]);
            await at(EVENING, here, there);
            await at('2026-11-19T20:30:00Z', there);
            expect(await told(ann)).toEqual([
                'Nothing is entered for today yet. What did you spend?\n[Stop reminding me]',
            ]);
            await ann.run(recording(spending(700, { day: '2026-11-20' })));
            await at('2026-11-20T20:00:00Z', here, there);
            expect((await told(ann)).at(-1)).toBe(
                'Today so far: 1 entry, $7.00. Anything to add?\n[Stop reminding me]',
            );
        });

        it('comes once to each, however many replicas race for it', async () => {
            const people = [];
            for (let count = 0; count < 10; count += 1) people.push(await wanting());
            await at(EVENING, here, there, here, there);
            for (const person of people) expect(await told(person)).toHaveLength(1);
        });

        it('comes no more once it is stopped, and at the new time once it is set anew', async () => {
            const [ben, cyd] = [await wanting(), await wanting()];
            await ben.run(async (turn) => {
                turn.remind(null);
                return {};
            });
            await cyd.run(async (turn) => {
                turn.remind(21 * 60);
                return {};
            });
            await at(EVENING, here);
            expect([await told(ben), await told(cyd)]).toEqual([[], []]);
            await at('2026-11-19T21:00:00Z', here);
            expect(await told(ben)).toEqual([]);
            expect(await told(cyd)).toHaveLength(1);
        });

        it('waits for no quiet hours to end', async () => {
            const dan = await wanting();
            const person_id = await dan.turn(async ({ person }) => person.id);
            await here.knex('alert_setting').insert({
                person_id,
                mail: 1,
                chat: 1,
                pace: 0,
                digest: 0,
                quiet_from: 19,
                quiet_to: 8,
            });
            await at(EVENING, here);
            await at('2026-11-20T08:00:00Z', here);
            expect(await told(dan)).toEqual([]);
        });
    });
});
