/** Bad input as requests: a plain problem each, with nothing of ours in it, and nothing recorded. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { eachEngine } from '../rig/databases.ts';
import { startFleet, type Fleet } from '../rig/fleet.ts';
import { growth } from '../rig/growth.ts';
import { roam, type Roamer } from '../rig/roamer.ts';
import { TODAY } from '../rig/talk.ts';

const text = 'spent 20 on lunch';
const deep = `${'{"text":'.repeat(5_000)}1${'}'.repeat(5_000)}`;

const BODIES: readonly [name: string, body: string, status: number][] = [
    ['nothing', '', 400],
    ['broken JSON', `{"type":"message","text":"${text}"`, 400],
    ['JSON with a tail', `{"type":"message","text":"${text}"}}`, 400],
    ['a list', `[{"type":"message","text":"${text}"}]`, 400],
    ['a number', '20', 400],
    ['a null', 'null', 400],
    ['no type', `{"text":"${text}"}`, 400],
    ['an empty type', `{"type":"","text":"${text}"}`, 400],
    ['a number for a text', '{"type":"message","text":20}', 400],
    ['an object for a text', `{"type":"message","text":{"text":"${text}"}}`, 400],
    ['a list for a text', `{"type":"message","text":["${text}"]}`, 400],
    ['a very deep object', deep, 400],
    ['a prototype', `{"__proto__":{"type":"message","text":"${text}"}}`, 400],
    ['an object for its id', `{"type":"message","channelData":{"clientActivityID":{}}}`, 400],
    ['an endless id', `{"type":"message","channelData":{"clientActivityID":"${'x'.repeat(300)}"}}`, 400],
    ['70 KB', JSON.stringify({ type: 'message', text, value: 'x'.repeat(70_000) }), 413],
    ['20 MB', JSON.stringify({ type: 'message', text, value: 'x'.repeat(20_000_000) }), 413],
]; // prettier-ignore

const NEVER =
    /undefined|NaN|\[object|null|Error|Unexpected|JSON at|expected|node_modules|\.ts\b|SELECT/;

/** Of the activities of the token's conversation. */
function pathOf(token: string): string {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    const { conv } = JSON.parse(payload) as { readonly conv: string };
    return `/v3/directline/conversations/${conv}/activities`;
}

eachEngine((engine) => {
    describe('a request', () => {
        const set: { fleet?: Fleet; database?: Database; ann?: Roamer } = {};
        const started = (): Required<typeof set> => set as Required<typeof set>;
        const clock = { now: TODAY };

        beforeAll(async () => {
            set.database = await engine.open();
            set.fleet = await startFleet(engine, {}, { now: () => clock.now });
            const { urls } = set.fleet;
            set.ann = await roam(() => urls);
            await set.ann.say('spent 7 on cake');
        });
        afterAll(async () => {
            await set.fleet?.stop();
        });

        /** The same request must be refused like that, and leave nothing. */
        const refused = async (
            status: number,
            send: () => Promise<{ readonly status: number; readonly body: string }>,
        ): Promise<void> => {
            const grown = await growth(started().database, async () => {
                const answer = await send();
                expect([answer.status, answer.body]).toEqual([status, expect.any(String)]);
                expect(JSON.parse(answer.body)).toEqual({
                    type: 'about:blank',
                    title: expect.stringMatching(/^[A-Z]/),
                    status,
                    code: expect.stringMatching(/^[A-Z_]+$/),
                    detail: expect.stringMatching(/^[A-Z].*\.$/),
                    id: expect.any(String),
                });
                expect(answer.body).not.toMatch(NEVER);
            });
            expect(grown).toEqual({});
        };
        const call = async (path: string, token: string, headers: Record<string, string> = {}) => {
            const answer = await fetch(`${started().fleet.urls[0] ?? ''}${path}`, {
                headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers },
            });
            return { status: answer.status, body: await answer.text() };
        };
        it.each(BODIES)('whose body is %s is refused', async (_name, body, status) => {
            await refused(status, () => started().ann.send(body));
        });

        it.each(['abc', '-1', '1.5', '1e3', '9'.repeat(30), '%00', '1%20OR%201=1', 'null'])(
            'with the watermark %s is refused',
            async (watermark) => {
                const token = started().ann.tokens[0] ?? '';
                await refused(400, () => call(`${pathOf(token)}?watermark=${watermark}`, token));
            },
        );

        it('with a watermark from the future reads nothing, and goes on from there', async () => {
            const token = started().ann.tokens[0] ?? '';
            const { status, body } = await call(`${pathOf(token)}?watermark=999999999`, token);
            expect(status).toBe(200);
            expect(JSON.parse(body)).toEqual({ activities: [], watermark: '999999999' });
        });

        it('without a token of ours is refused', async () => {
            const token = started().ann.tokens[0] ?? '';
            const [head = '', body = '', sign = ''] = token.split('.');
            const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
            const cookie = started().ann.cookie.split('=')[1] ?? '';
            const wrong = [
                '',
                'x',
                'x'.repeat(4_000),
                `${unsigned}.${body}.`,
                `${head}.${body}.`,
                `${head}.${body}.${randomBytes(32).toString('base64url')}`,
                `${head}.${Buffer.from('{"user":"dl_x"}').toString('base64url')}.${sign}`,
                // The browser's cookie is a token too, but not for this.
                cookie,
            ];
            for (const one of wrong) await refused(401, () => call(pathOf(token), one));
            const basic = { authorization: `Basic ${token}` };
            await refused(401, () => call(pathOf(token), '', basic));
        });

        it('with somebody else’s token finds no conversation', async () => {
            const { urls } = started().fleet;
            const bob = await roam(() => urls);
            const own = started().ann.tokens[0] ?? '';
            await refused(404, () => call(pathOf(own), bob.tokens[0] ?? ''));
            const made = '/v3/directline/conversations/made-up/activities';
            await refused(404, () => call(made, own));
        });

        it('with a token that is half an hour old is refused, and told why', async () => {
            clock.now = new Date(TODAY.getTime() + 30 * 60_000 + 1_000);
            const { ann } = started();
            await refused(403, () => ann.post('spent 20 on lunch'));
            clock.now = TODAY;
            expect(await ann.say('balance')).toContain('−$7.00');
        });
    });
});
