import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { createUnsubscribeTokens } from '../../alerts/unsubscribe-token.ts';
import { mountUnsubscribe } from '../../bot/pages/unsubscribe.ts';
import { createServer, type Server } from '../../bot/server.ts';
import type { Database } from '../../db/connect.ts';
import { newId } from '../../db/ids.ts';
import { createMailChoiceStore } from '../../db/mail-choice-store.ts';
import { wordsFor } from '../../dialogs/messages/catalogue.ts';
import { USUAL_ALERTS } from '../../ledger/alert-settings.ts';
import { talker, type Talker } from '../db/people.ts';
import { eachEngine } from '../rig/databases.ts';

const tokens = createUnsubscribeTokens(new Uint8Array(32).fill(3));
const open: Server[] = [];
afterEach(async () => {
    for (const server of open.splice(0)) await server.close(0);
});

async function serve(database: Database) {
    const logger = pino({ level: 'silent' });
    const server = createServer({ logger, publicUrl: null, ready: async () => true });
    open.push(server);
    const choices = createMailChoiceStore(database);
    mountUnsubscribe(server, { choices, verify: tokens.verify, words: wordsFor });
    const port = await server.listen(0, '127.0.0.1');
    return async (token: string, init: RequestInit = {}) => {
        const url = `http://127.0.0.1:${port}/mail/unsubscribe/${token}`;
        const response = await fetch(url, init);
        return { status: response.status, text: await response.text() };
    };
}

const idOf = (person: Talker) => person.turn(async (turn) => turn.person.id);
const settingsOf = (person: Talker) => person.turn((turn) => turn.alerts());
const linkOf = async (person: Talker) =>
    tokens.sign({ personId: await idOf(person), list: 'limit-alerts' });

/** As a mail program sends it: nothing of ours was opened before. */
const ONE_CLICK: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
};

describe('the link that stops limit mails', () => {
    eachEngine((engine) => {
        let database: Database;
        beforeAll(async () => {
            database = await engine.open();
        });

        it('asks, and changes nothing however often it is opened', async () => {
            const [call, ann] = [await serve(database), talker(database)];
            const token = await linkOf(ann);
            for (const method of ['GET', 'HEAD', 'GET']) {
                expect((await call(token, { method })).status).toBe(200);
            }
            expect((await call(token)).text).toMatch(/<form method="post">\s*<button/);
            expect(await settingsOf(ann)).toEqual(USUAL_ALERTS);
        });

        it('stops them by one click, once and for all, and leaves the other choices', async () => {
            const [call, ann, bob] = [await serve(database), talker(database), talker(database)];
            const chosen = { ...USUAL_ALERTS, pace: true, quiet: { from: 22, to: 7 } };
            await ann.turn(async (turn) => {
                turn.setAlerts(chosen);
                return chosen;
            });
            const token = await linkOf(ann);
            const clicks = await Promise.all([1, 2, 3].map(() => call(token, ONE_CLICK)));
            expect(clicks.map(({ status }) => status)).toEqual([200, 200, 200]);
            expect(await settingsOf(ann)).toEqual({ ...chosen, mail: false });
            expect(await settingsOf(bob)).toEqual(USUAL_ALERTS);
            const page = await call(token);
            expect(page.text).toContain('No more limit mails.');
            expect(page.text).not.toContain('<form');
        });

        it('stops them for somebody who never chose anything, by the button', async () => {
            const [call, ann] = [await serve(database), talker(database)];
            await call(await linkOf(ann), { method: 'POST' });
            expect(await settingsOf(ann)).toEqual({ ...USUAL_ALERTS, mail: false });
        });

        it.each([
            ['garbage', async () => 'garbage'],
            ['nothing', async () => ''],
            ['an unknown person', () => tokens.sign({ personId: newId(), list: 'limit-alerts' })],
            ['no id', () => tokens.sign({ personId: '" OR 1=1', list: 'limit-alerts' })],
            ['very long garbage', async () => 'x'.repeat(5_000)],
        ])('knows nothing of %s', async (_name, make) => {
            const call = await serve(database);
            const token = await make();
            for (const init of [{}, ONE_CLICK]) {
                const { status, text } = await call(token, init);
                expect(status).toBe(404);
                expect(text).toContain('Nothing was changed.');
            }
        });
    });
});
