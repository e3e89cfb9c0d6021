/** SECURITY O6 for accounts: at its most talkative the log holds no cookie, token, password or address. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { eachEngine } from '../rig/databases.ts';
import { Member } from '../rig/member.ts';
import { startSendGrid, type SendGridStandIn } from '../rig/sendgrid.ts';
import { spawnPenny, type Spawned } from '../rig/spawned.ts';
import { startProxy, type TcpProxy } from '../rig/tcp-proxy.ts';
import { until } from '../rig/until.ts';
import { mailTo } from '../rig/warned.ts';

const EMAIL = 'canary.ann@example.com';
const FRESH = 'canary.new@example.com';
const PASSWORD = 'canary horse battery';
const OTHER = 'another canary horse';

eachEngine((engine) => {
    describe('the log of accounts at LOG_LEVEL=trace', () => {
        const open: { sendGrid?: SendGridStandIn; proxy?: TcpProxy; penny?: Spawned } = {};
        afterEach(async () => {
            open.penny?.child.kill('SIGKILL');
            await open.penny?.ended;
            await open.proxy?.close();
            await open.sendGrid?.close();
        });

        const start = async (sendGrid: SendGridStandIn): Promise<Spawned> => {
            const { databaseUrl, dataDir } = await engine.settings();
            const environment: Record<string, string> = { DATA_DIR: dataDir };
            if (databaseUrl !== undefined) {
                const url = new URL(databaseUrl);
                open.proxy = await startProxy(Number(url.port));
                url.port = String(open.proxy.port);
                environment['DATABASE_URL'] = url.href;
            }
            return spawnPenny({
                ...mailTo(sendGrid),
                ...environment,
                TOKEN_SECRET: 'canary-secret-that-is-long-enough-to-sign',
                LOG_LEVEL: 'trace',
            });
        };

        it('tells what happened, and nothing by which anybody gets in', async () => {
            const sendGrid = (open.sendGrid = await startSendGrid());
            const penny = (open.penny = await start(sendGrid));
            const secrets: string[] = [];
            const link = (email: string, kind: string): Promise<string> =>
                until(() => {
                    const texts = sendGrid
                        .accepted()
                        .filter((mail) => mail.personalizations[0]?.to[0]?.email === email)
                        .map((mail) => mail.content[0]?.value ?? '');
                    const found = texts.flatMap(
                        (one) => new RegExp(`/${kind}/([\\w-]+)`).exec(one)?.[1] ?? [],
                    );
                    secrets.push(...found.slice(-1));
                    return found.at(-1);
                });
            const ann = new Member(await penny.url);
            const keep = (): void => void secrets.push(...ann.cookies.values());

            await ann.api('POST', '/sign-up', { email: EMAIL, password: PASSWORD });
            const token = await link(EMAIL, 'verify');
            await ann.send(`/verify/${token}`, { password: OTHER });
            await ann.send(`/verify/${token}`, { password: PASSWORD });
            expect(await ann.email()).toBe(EMAIL);
            keep();
            secrets.push(await ann.csrfToken(), (await ann.chat()).token);
            await ann.send('/account/password', { current: PASSWORD, next: OTHER }, '/account');
            keep();
            await ann.api('POST', '/email', { email: FRESH, password: OTHER });
            await ann.send(`/new-address/${await link(FRESH, 'new-address')}`, {});
            await ann.send('/sign-out', {}, '/account');
            await ann.send('/sign-in', { email: FRESH, password: PASSWORD });
            await ann.send('/forgotten', { email: FRESH });
            await ann.send(`/reset/${await link(FRESH, 'reset')}`, { password: PASSWORD });
            await ann.send('/sign-in', { email: FRESH, password: PASSWORD });
            keep();
            // What is refused, and what isn't readable.
            await ann.ask(`/canary/${token}?email=${EMAIL}`);
            const headers = { 'content-type': 'application/json', 'x-csrf-token': token };
            for (const body of [`{"email":"${EMAIL}`, `{"email":["${EMAIL}"]}`]) {
                await ann.ask('/api/v1/sign-in', { method: 'POST', headers, body });
            }
            await ann.ask('/api/v1/sessions/canary', { method: 'DELETE', headers });
            if (open.proxy) {
                open.proxy.set('refuse');
                const away = await ann.ask('/sign-in');
                expect(away.status).toBe(200);
                const { status } = await ann.ask('/account');
                expect(status).toBe(503);
                open.proxy.set('pass');
            }
            penny.child.kill('SIGTERM');
            expect(await penny.ended).toBe(0);

            const output = penny.output();
            expect(output).toContain('"route":"/verify/:secret"');
            expect(output).not.toMatch(/canary/i);
            expect(secrets.length).toBeGreaterThan(6);
            for (const secret of new Set(secrets)) expect(output).not.toContain(secret);
        });
    });
});
