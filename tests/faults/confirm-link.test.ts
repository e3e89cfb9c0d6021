/** SECURITY A7, N5: mail goes only where its owner said yes, by a link that works once. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { eachEngine } from '../rig/databases.ts';
import { startFleet, type Fleet } from '../rig/fleet.ts';
import { roam, type Roamer } from '../rig/roamer.ts';
import { startSendGrid, type SendGridStandIn } from '../rig/sendgrid.ts';
import { TODAY } from '../rig/talk.ts';
import { giveAddress, linksTo, mailTo, openLink, warningsTo, type Opened } from '../rig/warned.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

eachEngine((engine) => {
    describe('the link in a confirmation’s mail', () => {
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

        const limited = async (): Promise<Roamer> => {
            const person = await roam(() => started().fleet.urls);
            await person.say('limit 100 a month');
            return person;
        };
        const asked = async (person: Roamer, email: string): Promise<string> =>
            giveAddress(person, email, started().fleet, started().sendGrid);
        const open = (path: string, method?: 'GET' | 'POST', instance = 0): Promise<Opened> => {
            const { urls } = started().fleet;
            return openLink(`${urls[instance % urls.length] ?? ''}${path}`, method);
        };
        const confirmed = async (email: string): Promise<boolean> => {
            const { database } = started();
            const rows = await database.dialect.read(
                database.knex,
                'SELECT email FROM person WHERE email = ? AND email_confirmed_at IS NOT NULL',
                [email],
            );
            return rows.length > 0;
        };
        const warnings = async (email: string): Promise<readonly string[]> => {
            await started().fleet.sendMail();
            return warningsTo(email, started().sendGrid);
        };

        it('changes nothing by being opened, and confirms by its button', async () => {
            const path = await asked(await limited(), 'ann@example.com');
            for (const instance of [0, 1, 0]) {
                const seen = await open(path, 'GET', instance);
                expect(seen.text).toContain('Send limit warnings to a***@example.com?');
            }
            expect(await confirmed('ann@example.com')).toBe(false);
            expect((await open(path)).text).toContain('Limit warnings go to a***@example.com');
            expect(await confirmed('ann@example.com')).toBe(true);
        });

        it('is used once, whoever is quicker', async () => {
            const path = await asked(await limited(), 'bob@example.com');
            const clicks = Array.from({ length: 10 }, (_, instance) =>
                open(path, 'POST', instance),
            );
            const pages = await Promise.all(clicks);
            const done = pages.filter(({ text }) => text.includes('Limit warnings go to b***'));
            expect(done).toHaveLength(1);
            const late = pages.filter(({ text }) => text.includes('settled already'));
            expect(late).toHaveLength(9);
            expect((await open(path)).text).toContain('settled already');
        });

        it('opens nothing once it is a day old', async () => {
            const path = await asked(await limited(), 'cyd@example.com');
            clock.now = new Date(TODAY.getTime() + DAY_MS);
            for (const method of ['GET', 'POST'] as const) {
                const { status, text } = await open(path, method);
                expect([status, text]).toEqual([410, expect.stringContaining('too old')]);
            }
            clock.now = TODAY;
            expect(await confirmed('cyd@example.com')).toBe(false);
        });

        it('opens nothing when a character of it was changed', async () => {
            const path = await asked(await limited(), 'dan@example.com');
            const token = path.slice('/confirm/'.length);
            // The last character of a part may hold bits that mean nothing.
            const places = [0, 5, token.indexOf('.') + 3, token.lastIndexOf('.') + 1];
            for (const at of places) {
                const other = token[at] === 'A' ? 'B' : 'A';
                const forged = `${token.slice(0, at)}${other}${token.slice(at + 1)}`;
                const { status } = await open(`/confirm/${forged}`);
                expect([at, status]).toEqual([at, 404]);
            }
            const [head = '', body = ''] = token.split('.');
            const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
            for (const forged of [
                `${unsigned}.${body}.`,
                `${head}.${body}.`,
                '',
                '%00',
                '%2e%2e%2f',
            ]) {
                expect((await open(`/confirm/${forged}`)).status).toBe(404);
            }
            expect(await confirmed('dan@example.com')).toBe(false);
        });

        it('to an older address opens nothing once another was given', async () => {
            const eve = await limited();
            const first = await asked(eve, 'eve@example.com');
            const second = await asked(eve, 'eve@example.org');
            const both = await Promise.all([open(first, 'POST', 0), open(second, 'POST', 1)]);
            expect(both.map(({ status }) => status)).toEqual([404, 200]);
            expect(await confirmed('eve@example.com')).toBe(false);
            expect(await confirmed('eve@example.org')).toBe(true);
        });

        it('isn’t the token of a chat, nor the other way round', async () => {
            const fay = await limited();
            expect((await open(`/confirm/${fay.tokens[0] ?? ''}`)).status).toBe(404);
            const token = (await asked(fay, 'fay@example.com')).slice('/confirm/'.length);
            const { urls } = started().fleet;
            const answer = await fetch(`${urls[0] ?? ''}/v3/directline/conversations`, {
                method: 'POST',
                headers: { authorization: `Bearer ${token}` },
            });
            expect(answer.status).toBe(401);
        });

        it('unopened, brings no warning; opened, only those of what comes later', async () => {
            const gus = await limited();
            const path = await asked(gus, 'gus@example.com');
            expect(await gus.say('spent 85 on shoes')).toContain('⚠');
            expect(await warnings('gus@example.com')).toEqual([]);
            await open(path);
            expect(await warnings('gus@example.com')).toEqual([]);
            await gus.say('spent 15 on tea');
            const full = 'Everything together has used all of its $100.00';
            expect(await warnings('gus@example.com')).toEqual([full]);
        });

        it('opened while mail rests, brings nothing of before it was opened', async () => {
            const { sendGrid } = started();
            const [hal, ida] = [await limited(), await limited()];
            const path = await asked(hal, 'hal@example.com');
            // Each instance learns for itself that the carrier takes nothing.
            sendGrid.always({ status: 401 });
            await ida.say('ida@example.com');
            await ida.say('ida@example.org', { instance: 1 });
            await started().fleet.sendMail();
            clock.now = new Date(TODAY.getTime() + 1_000);
            await hal.say('spent 85 on shoes');
            clock.now = new Date(TODAY.getTime() + 2_000);
            await open(path);
            expect(await confirmed('hal@example.com')).toBe(true);
            sendGrid.always({ status: 202 });
            clock.now = new Date(TODAY.getTime() + DAY_MS / 2);
            await started().fleet.sendMail();
            expect(linksTo('ida@example.com', sendGrid)).toHaveLength(1);
            expect(await warnings('hal@example.com')).toEqual([]);
            clock.now = TODAY;
        });
    });
});
