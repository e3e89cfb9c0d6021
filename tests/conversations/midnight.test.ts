/** SECURITY L8: today and yesterday are the wallet's own, to the second, whatever the clocks do there. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { text } from '../../db/values.ts';
import { eachEngine } from '../rig/databases.ts';
import { talk, turnsOn } from '../rig/talk.ts';

/** A zone, the first instant of a day there, that day, and the two before it. */
const MIDNIGHTS = [
    ['UTC', '2026-11-20T00:00:00Z', '2026-11-20', '2026-11-19', '2026-11-18'],
    ['Asia/Kathmandu', '2026-11-19T18:15:00Z', '2026-11-20', '2026-11-19', '2026-11-18'],
    ['Pacific/Kiritimati', '2028-02-28T10:00:00Z', '2028-02-29', '2028-02-28', '2028-02-27'],
    ['Pacific/Pago_Pago', '2026-01-01T11:00:00Z', '2026-01-01', '2025-12-31', '2025-12-30'],
    // The day before has 25 hours, or 23.
    ['Europe/Berlin', '2026-10-25T23:00:00Z', '2026-10-26', '2026-10-25', '2026-10-24'],
    ['America/New_York', '2026-03-09T04:00:00Z', '2026-03-09', '2026-03-08', '2026-03-07'],
    // There is no midnight on this day: the clocks go from 24 to 1.
    ['Africa/Cairo', '2026-04-23T22:00:00Z', '2026-04-24', '2026-04-23', '2026-04-22'],
] as const;

eachEngine((engine) => {
    describe('around midnight', () => {
        const open: { database?: Database } = {};
        beforeAll(async () => {
            open.database = await engine.open();
        });

        it.each(MIDNIGHTS)('in %s at %s', async (timeZone, instant, today, before, earlier) => {
            const { database } = open as Required<typeof open>;
            const clock = { now: new Date(Date.parse(instant) - 1000) };
            const now = (): Date => clock.now;
            const ann = talk(turnsOn(database, { timeZone, now }), now);
            await ann.say('taxi 15');
            await ann.say('lunch 20 yesterday');
            clock.now = new Date(instant);
            await ann.say('tea 2');
            await ann.say('cake 4 yesterday');
            const rows = await database.dialect.read(
                database.knex,
                `SELECT e.day FROM entry e JOIN identity i ON i.person_id = e.author_id
                 WHERE i.sender = ? ORDER BY e.id`,
                [ann.sender],
            );
            const entered = rows.map((row) => text(row['day']));
            expect(entered).toEqual([before, earlier, today, before]);
        });
    });
});
