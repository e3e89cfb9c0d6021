/** Every answer carries the headers that protect whoever reads it: a new route can't leave them out. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type RunningApp } from '../rig/app.ts';

let plain: RunningApp;
let secure: RunningApp;

beforeAll(async () => {
    const all = { SECURITY_CONTACT: 'mailto:security@example.com' };
    plain = await startApp(all);
    secure = await startApp({ ...all, PUBLIC_URL: 'https://penny.example.com' });
});

afterAll(async () => {
    await plain.stop();
    await secure.stop();
});

async function answersOf({ app, url: base }: RunningApp): Promise<[string, Response][]> {
    const routes = [
        ...app.server.routes(),
        { method: 'GET', path: '/nothing' },
        { method: 'DELETE', path: '/livez' },
    ];
    return Promise.all(
        routes.map(async ({ method, path }): Promise<[string, Response]> => {
            const url = base + path.replace(/:\w+/g, 'x');
            return [`${method} ${path}`, await fetch(url, { method })];
        }),
    );
}

describe('every answer', () => {
    it('comes with a policy, is read as what it says it is, and tells nobody where it was', async () => {
        const answers = await answersOf(plain);
        expect(answers.length).toBeGreaterThan(20);
        for (const [route, { headers }] of answers) {
            const seen = [
                route,
                headers.get('content-security-policy'),
                headers.get('x-content-type-options'),
                headers.get('referrer-policy'),
                headers.get('x-frame-options'),
                headers.get('server'),
                headers.get('x-powered-by'),
                headers.get('strict-transport-security'),
            ];
            const frames = expect.stringMatching(/^(DENY|SAMEORIGIN)$/);
            const policy = expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/);
            expect(seen).toEqual([
                route,
                policy,
                'nosniff',
                'no-referrer',
                frames,
                null,
                null,
                null,
            ]);
        }
    });

    it('asks for https from now on where the public address is https', async () => {
        for (const [route, { headers }] of await answersOf(secure)) {
            const seen = [route, headers.get('strict-transport-security')];
            expect(seen).toEqual([route, 'max-age=31536000']);
        }
    });

    it('is kept by nobody unless it is a file with its hash in its address', async () => {
        for (const [route, { headers }] of await answersOf(plain)) {
            if (route.includes('/assets/') || route.startsWith('OPTIONS')) continue;
            expect([route, headers.get('cache-control')]).toEqual([route, 'no-store']);
        }
    });
});
