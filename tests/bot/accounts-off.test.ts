/** Where a session couldn't be kept safe, or no mail can go, nobody can sign in: the routes aren't there. */
import { describe, expect, it } from '@jest/globals';
import { startApp } from '../rig/app.ts';

const SECRET = 'a secret that is long enough for the tests';
const APP = { BOT_APP_ID: 'x', BOT_APP_PASSWORD: 'x', TOKEN_SECRET: SECRET };
const MAIL = { SENDGRID_API_KEY: 'SG.key', MAIL_FROM: 'penny@example.com' };

describe('accounts', () => {
    it.each([
        ['in development', {}, true],
        ['in production without a public address', { NODE_ENV: 'production', ...MAIL }, false],
        [
            'in production by plain http',
            { NODE_ENV: 'production', PUBLIC_URL: 'http://penny.example.com', ...MAIL },
            false,
        ],
        [
            'in production without mail',
            { NODE_ENV: 'production', PUBLIC_URL: 'https://penny.example.com' },
            false,
        ],
        [
            'in production by https with mail',
            { NODE_ENV: 'production', PUBLIC_URL: 'https://penny.example.com', ...MAIL },
            true,
        ],
    ])('%s: %j', async (_name, environment, isThere) => {
        const running = await startApp({ ...APP, HOST: '127.0.0.1', ...environment });
        try {
            const paths = new Set(running.app.server.routes().map(({ path }) => path));
            const found = ['/sign-in', '/api/v1/sign-in'].map((path) => paths.has(path));
            expect(found).toEqual([isThere, isThere]);
            const page = await (await fetch(running.url)).text();
            expect(page.includes('href="/sign-in"')).toBe(isThere);
        } finally {
            await running.stop();
        }
    });
});
