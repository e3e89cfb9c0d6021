/** SECURITY N1: a crossing is mailed once, whoever races and whatever happens to the entries. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { count } from '../../db/values.ts';
import { expectSound } from '../db/invariants.ts';
import { eachEngine } from '../rig/databases.ts';
import { startFleet, type Fleet } from '../rig/fleet.ts';
import { roam, type Roamer } from '../rig/roamer.ts';
import { startSendGrid, type SendGridStandIn } from '../rig/sendgrid.ts';
import { TODAY } from '../rig/talk.ts';
import { until } from '../rig/until.ts';
import { giveAddress, mailTo, openLink, warningsTo } from '../rig/warned.ts';

const NEAR = 'Everything together has used 80 % of its $100.00';
const FULL = 'Everything together has used all of its $100.00';

function over(amount: string): string {
    return `Everything together is ${amount} over its $100.00`;
}

eachEngine((engine) => {
    describe('a limit that is crossed', () => {
        const set: { fleet?: Fleet; database?: Database; sendGrid?: SendGridStandIn } = {};
        const started = (): Required<typeof set> => set as Required<typeof set>;
        const clock = { now: TODAY };

        beforeAll(async () => {
            set.database = await engine.open();
            set.sendGrid = await startSendGrid();
            set.fleet = await startFleet(engine, mailTo(set.sendGrid), { now: () => clock.now });
        });
        afterAll(async () => {
            await set.fleet?.stop();
            await set.sendGrid?.close();
        });

        /** A limit of 100 in a wallet that several conversations share, watched by mail. */
        const watched = async (email: string, conversations = 1): Promise<Roamer> => {
            const { fleet, sendGrid } = started();
            const person = await roam(() => fleet.urls, { conversations });
            await person.say('limit 100 a month');
            const path = await giveAddress(person, email, fleet, sendGrid);
            const { text } = await openLink(`${fleet.urls[0] ?? ''}${path}`);
            expect(text).toContain('Limit warnings go to');
            return person;
        };
        /** The warnings that the address has got once nothing is left to send, in no order. */
        const warnings = async (email: string): Promise<readonly string[]> => {
            const { fleet, database, sendGrid } = started();
            await until(async () => {
                await fleet.sendMail();
                const sql = "SELECT COUNT(*) AS n FROM outbox WHERE state = 'pending'";
                const [row] = await database.dialect.read(database.knex, sql, []);
                return count(row?.['n']) === 0;
            });
            return warningsTo(email, sendGrid).toSorted();
        };

        it('by one of 100 entries at once is mailed once a threshold', async () => {
            const ann = await watched('ann@example.com', 5);
            const entries = Array.from({ length: 100 }, (_, at) =>
                ann.post('spent 1 on tea', { instance: at, conversation: at % 5 }),
            );
            const answers = await Promise.all(entries);
            expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
            expect(await ann.say('balance')).toContain('−$100.00');
            expect(await warnings('ann@example.com')).toEqual([NEAR, FULL]);
        });

        it('stays mailed when entries go back and forth over it', async () => {
            const bob = await watched('bob@example.com');
            const there = ['spent 60 on shoes', 'spent 25 on books', 'spent 15 on tea'];
            for (const text of there) await bob.say(text);
            const near = 'Everything together has used 85 % of its $100.00';
            expect(await warnings('bob@example.com')).toEqual([near, FULL]);
            for (let round = 0; round < 3; round += 1) {
                expect(await bob.say('undo', { instance: round })).toContain('Balance −$85.00');
                expect(await bob.say('redo', { instance: round + 1 })).toContain('−$100.00');
            }
            await bob.press(await bob.button('Edit'));
            expect(await bob.say('5')).toContain('Balance −$90.00');
            await bob.press(await bob.button('Edit'));
            expect(await bob.say('40')).toContain('Balance −$125.00');
            expect(await warnings('bob@example.com')).toEqual([near, FULL]);
        });

        it('by undo and redo at once is mailed once', async () => {
            const cyd = await watched('cyd@example.com', 5);
            await cyd.say('spent 79 on shoes');
            await cyd.say('spent 40 on books');
            expect(await warnings('cyd@example.com')).toEqual([over('$19.00')]);
            const words = ['undo', 'redo', 'undo', 'redo', 'spent 1 on tea'];
            const acts = Array.from({ length: 40 }, (_, at) =>
                cyd.post(words[at % 5] ?? '', { instance: at, conversation: at % 5 }),
            );
            await Promise.all(acts);
            expect(await warnings('cyd@example.com')).toEqual([over('$19.00')]);
        });

        it('through both thresholds at once is mailed as the higher alone', async () => {
            const dan = await watched('dan@example.com', 5);
            const acts = Array.from({ length: 10 }, (_, at) =>
                dan.post('spent 150 on shoes', { instance: at, conversation: at % 5 }),
            );
            await Promise.all(acts);
            expect(await warnings('dan@example.com')).toEqual([over('$50.00')]);
        });

        it('stays mailed through a restart, and is mailed anew in another month', async () => {
            const { fleet } = started();
            const eve = await watched('eve@example.com');
            await eve.say('spent 100 on shoes');
            expect(await warnings('eve@example.com')).toEqual([FULL]);
            await fleet.restartLast();
            await eve.say('undo', { instance: 1 });
            await eve.say('redo', { instance: 1 });
            expect(await eve.say('spent 1 on tea', { instance: 1 })).toContain('−$101.00');
            expect(await warnings('eve@example.com')).toEqual([FULL]);

            clock.now = new Date('2026-12-01T00:00:00Z');
            const later = await roam(() => fleet.urls, { cookie: eve.cookie });
            expect(await later.say('spent 80 on shoes')).toContain('−$181.00');
            expect(await warnings('eve@example.com')).toEqual([NEAR, FULL]);
            clock.now = TODAY;
        });

        it('leaves every table in agreement with the others', async () => {
            await expectSound(started().database);
        });
    });
});
