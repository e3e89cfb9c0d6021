/** What SendGrid reports of mails changes what is mailed next, and is told to whom it concerns. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { eachEngine } from '../rig/databases.ts';
import { startFleet, type Fleet } from '../rig/fleet.ts';
import { roam, type Roamer } from '../rig/roamer.ts';
import { eventSigner, reportTo } from '../rig/sendgrid-events.ts';
import { startSendGrid, type SendGridStandIn } from '../rig/sendgrid.ts';
import { until } from '../rig/until.ts';
import { textOf } from '../rig/web-visitor.ts';
import { giveAddress, mailTo, openLink, warningsTo } from '../rig/warned.ts';

const signer = eventSigner();

eachEngine((engine) => {
    describe('a report on a mail', () => {
        const set: { fleet?: Fleet; database?: Database; sendGrid?: SendGridStandIn } = {};
        const started = (): Required<typeof set> => set as Required<typeof set>;
        const url = (): string => started().fleet.urls[0] ?? '';

        beforeAll(async () => {
            set.database = await engine.open();
            set.sendGrid = await startSendGrid();
            const SENDGRID_EVENTS_KEY = signer.verificationKey;
            set.fleet = await startFleet(engine, {
                ...mailTo(set.sendGrid),
                SENDGRID_EVENTS_KEY,
            });
        });
        afterAll(async () => {
            await set.fleet?.stop();
            await set.sendGrid?.close();
        });

        const watched = async (email: string): Promise<Roamer> => {
            const { fleet, sendGrid } = started();
            const person = await roam(() => fleet.urls);
            await person.say('limit 100 a month');
            const path = await giveAddress(person, email, fleet, sendGrid);
            await openLink(`${url()}${path}`);
            return person;
        };
        /** The id that the newest mail to the address carries. */
        const mailId = (email: string): string => {
            const sent = started().sendGrid.accepted();
            const own = sent.filter((mail) => mail.personalizations[0]?.to[0]?.email === email);
            return own.at(-1)?.custom_args['event_id'] ?? '';
        };
        const warned = async (person: Roamer, email: string): Promise<void> => {
            await person.say('spent 85 on shoes');
            await until(async () => {
                await started().fleet.sendMail();
                return warningsTo(email, started().sendGrid).length === 1;
            });
        };
        const event = (email: string, change: object): object => ({
            sg_event_id: randomUUID(),
            event_id: mailId(email),
            email,
            timestamp: 1795089600,
            ...change,
        });
        const noted = () => started().database.knex('mail_event').select('kind', 'outbox_id');
        const said = async (person: Roamer, words: string): Promise<number> => {
            await started().fleet.sendMail();
            const shown = await person.shown();
            return shown.filter((line) => textOf(line).includes(words)).length;
        };

        it('is noted once, however often and wherever it comes', async () => {
            await warned(await watched('ann@example.com'), 'ann@example.com');
            const delivered = event('ann@example.com', { event: 'delivered' });
            const report = signer.sign([delivered, delivered]);
            const answers = await Promise.all(
                Array.from({ length: 6 }, (_, at) => {
                    const urls = started().fleet.urls;
                    return reportTo(urls[at % urls.length] ?? '', report);
                }),
            );
            expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 204));
            expect(await noted()).toEqual([
                { kind: 'delivered', outbox_id: mailId('ann@example.com') },
            ]);
        });

        it.each([
            ['bounce', { event: 'bounce', type: 'bounce' }, 'came back'],
            ['spam', { event: 'spamreport' }, 'was marked as spam'],
        ])('of a %s ends mail to its address, and its owner reads why', async (name, what, why) => {
            const email = `${name}@Example.com`;
            const person = await watched(email);
            await warned(person, email);
            const before = started().sendGrid.requests.length;
            const report = signer.sign([event(email, { ...what, email: email.toLowerCase() })]);
            expect((await reportTo(url(), report)).status).toBe(204);
            await until(
                async () => (await said(person, `Mail to ${email.toLowerCase()} ${why}`)) === 1,
            );
            await reportTo(url(), report);
            expect(await said(person, 'so I don’t send there any more')).toBe(1);
            expect(await person.say('spent 30 on books')).toContain('⚠');
            await started().fleet.sendMail();
            expect(started().sendGrid.requests).toHaveLength(before);
            expect(await person.say(email)).toContain('so I kept no address');
        });

        it('that its reader wants no more ends it until they ask anew', async () => {
            const email = 'uma@example.com';
            const person = await watched(email);
            await warned(person, email);
            await reportTo(url(), signer.sign([event(email, { event: 'unsubscribe' })]));
            await until(async () => (await said(person, 'You stopped my mail')) === 1);
            await giveAddress(person, email, started().fleet, started().sendGrid);
        });

        it('that nobody of ours sent is taken, and changes nothing', async () => {
            const before = (await noted()).length;
            const foreign = [
                event('x@example.com', { event: 'bounce', event_id: 'theirs' }),
                event('x@example.com', { event: 'bounce', event_id: '01JD00000000000000000000A1' }),
                { unknown: true },
            ];
            expect((await reportTo(url(), signer.sign(foreign))).status).toBe(204);
            expect(await noted()).toHaveLength(before);
        });

        it('is refused unless SendGrid signed it', async () => {
            const answer = await reportTo(url(), eventSigner().sign([]));
            expect(answer.status).toBe(403);
            expect((await reportTo(url(), signer.signBytes(Buffer.from('{')))).status).toBe(400);
            const large = signer.signBytes(Buffer.alloc(1024 * 1024 + 1, 32));
            expect((await reportTo(url(), large)).status).toBe(413);
        });
    });

    it('reports have nowhere to go without the key', async () => {
        const fleet = await startFleet(engine);
        const answer = await reportTo(fleet.urls[0] ?? '', signer.sign([]));
        expect(answer.status).toBe(404);
        await fleet.stop();
    });
});
