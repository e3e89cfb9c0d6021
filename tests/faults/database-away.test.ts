/** SECURITY: a database that is away loses nothing, and nobody is told "saved" when it isn't. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type RunningApp } from '../rig/app.ts';
import { eachEngine } from '../rig/databases.ts';
import { until } from '../rig/until.ts';
import { startProxy, type TcpProxy } from '../rig/tcp-proxy.ts';
import { visit, type Visitor } from '../rig/web-visitor.ts';

eachEngine((engine) => {
    if (engine.name !== 'mysql') return;

    describe('while the database is away', () => {
        const set: { proxy?: TcpProxy; running?: RunningApp; ann?: Visitor } = {};
        const started = (): Required<typeof set> => set as Required<typeof set>;

        beforeAll(async () => {
            const url = new URL((await engine.settings()).databaseUrl ?? '');
            set.proxy = await startProxy(Number(url.port));
            url.port = String(set.proxy.port);
            set.proxy.set('refuse');
            // It starts all the same: the database may come later.
            set.running = await startApp({ DATABASE_URL: url.href });
        });
        afterAll(async () => {
            await set.running?.stop();
            await set.proxy?.close();
        });

        const status = async (path: string): Promise<number> => {
            const answer = await fetch(`${started().running.url}${path}`);
            await answer.text();
            return answer.status;
        };

        it('at the start, it lives and isn’t ready, and becomes ready by itself', async () => {
            expect(await status('/livez')).toBe(200);
            expect(await status('/readyz')).toBe(503);
            started().proxy.set('pass');
            await until(async () => (await status('/readyz')) === 200);
            set.ann = await visit(started().running.url);
            expect(await started().ann.say('spent 20 on lunch')).toContain('Balance −$20.00');
        });

        it.each(['refuse', 'hang'] as const)(
            'later (%s), nothing is recorded and it is said',
            async (mode) => {
                const { ann, proxy } = started();
                const before = (await ann.shown()).length;
                proxy.set(mode);
                const posted = await ann.post('spent 5 on tea');
                expect(posted.status).toBe(503);
                expect(await status('/livez')).toBe(200);
                expect(await status('/readyz')).toBe(503);
                proxy.set('refuse');
                proxy.set('pass');
                await until(async () => (await status('/readyz')) === 200);
                expect((await ann.shown()).length).toBe(before);
                expect(await ann.say('balance')).toContain('−$20.00');
            },
        );

        it('a commit whose answer is lost is found again, and the entry is there once', async () => {
            const { ann, proxy } = started();
            proxy.set('lose-commit');
            expect(await ann.say('spent 7 on cake')).toContain('Balance −$27.00');
            expect(await ann.say('how much did I spend today?')).toContain('$27.00 spent');
        });
    });
});
