/** SECURITY O6: at its most talkative the log holds nobody's words, amounts, addresses or secrets. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { eachEngine } from '../rig/databases.ts';
import { roam } from '../rig/roamer.ts';
import { startSendGrid, type SendGridStandIn } from '../rig/sendgrid.ts';
import { spawnPenny, type Spawned } from '../rig/spawned.ts';
import { startProxy, type TcpProxy } from '../rig/tcp-proxy.ts';
import { until } from '../rig/until.ts';
import { linksTo, mailTo, openLink } from '../rig/warned.ts';

const EMAIL = 'canary.ann@example.com';
const SECRET = 'canary-secret-that-is-long-enough-to-sign';

eachEngine((engine) => {
    describe('the log at LOG_LEVEL=trace', () => {
        const open: { sendGrid?: SendGridStandIn; proxy?: TcpProxy; penny?: Spawned } = {};
        afterEach(async () => {
            open.penny?.child.kill('SIGKILL');
            await open.penny?.ended;
            await open.proxy?.close();
            await open.sendGrid?.close();
        });

        const start = async (): Promise<Spawned> => {
            open.sendGrid = await startSendGrid();
            const { databaseUrl, dataDir } = await engine.settings();
            const environment: Record<string, string> = { DATA_DIR: dataDir };
            if (databaseUrl !== undefined) {
                const url = new URL(databaseUrl);
                open.proxy = await startProxy(Number(url.port));
                url.port = String(open.proxy.port);
                environment['DATABASE_URL'] = url.href;
            }
            open.penny = spawnPenny({
                ...mailTo(open.sendGrid),
                ...environment,
                SENDGRID_API_KEY: 'SG.canary-key',
                TOKEN_SECRET: SECRET,
                LOG_LEVEL: 'trace',
            });
            return open.penny;
        };

        it('tells what happened and none of what was said', async () => {
            const penny = await start();
            const url = await penny.url;
            const { sendGrid, proxy } = open;
            if (!sendGrid) throw new Error('not started');
            const ann = await roam(() => [url]);
            await ann.say('spent 4242.42 on canary lunch');
            await ann.press(await ann.button('Edit'));
            await ann.say('canary dinner');
            await ann.say('canary words that nobody understands');
            await ann.say('limit 5000 a month');
            await ann.say(EMAIL);
            const path = await until(() => linksTo(EMAIL, sendGrid)[0]);
            await openLink(`${url}${path}`, 'GET');
            await openLink(`${url}${path}x`);
            await openLink(`${url}${path}`);

            // A carrier's answer can quote the mail.
            const quoting = { errors: [{ message: `canary ${EMAIL}`, field: 'to' }] };
            sendGrid.will({ status: 503, body: quoting }, { status: 400, body: quoting });
            await ann.say('spent 1000 on canary shoes');
            await until(() => penny.output().includes('http 503'));

            await ann.send('{"type": "message", "text": "canary ');
            await ann.send('{"type": 7, "text": "canary"}');
            await ann.send(JSON.stringify({ type: 'message', text: 'canary '.repeat(20_000) }));
            const token = ann.tokens[0] ?? '';
            for (const [address, method] of [
                [`/canary/${token}?email=${EMAIL}`, 'GET'],
                [`/v3/directline/conversations/canary/activities?watermark=canary`, 'GET'],
                [`/v3/directline/conversations/canary/stream?t=${token}`, 'GET'],
                [`/v3/directline/tokens/refresh`, 'DELETE'],
                ['/api/messages', 'POST'],
            ] as const) {
                const answer = await fetch(`${url}${address}`, {
                    method,
                    headers: {
                        authorization: `Bearer ${token}canary`,
                        cookie: `${ann.cookie}; canary=1`,
                        'content-type': 'application/json',
                        'user-agent': 'canary\tbrowser',
                    },
                    ...(method === 'POST' && { body: '{"text":"canary","type":"message"}' }),
                });
                await answer.text();
            }
            if (proxy) {
                proxy.set('refuse');
                const { status, body } = await ann.post('spent 4242.42 on canary lunch');
                expect([status, body]).toEqual([503, expect.stringContaining('nothing was')]);
                proxy.set('pass');
            }
            penny.child.kill('SIGTERM');
            expect(await penny.ended).toBe(0);

            const output = penny.output();
            expect(output.split('\n').length).toBeGreaterThan(20);
            expect(output).toContain('"msg":"answered"');
            expect(output).not.toMatch(/canary/i);
            expect(output).not.toMatch(/4[.,\s]?242[.,]?42/);
            const signed = [token, ann.cookie.split('=')[1] ?? '', path.slice('/confirm/'.length)];
            for (const secret of signed) {
                // Neither whole nor any part of it that means something.
                expect(secret.split('.')).toHaveLength(3);
                for (const part of secret.split('.').slice(1)) expect(output).not.toContain(part);
            }
        });
    });
});
