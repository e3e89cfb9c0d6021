import { afterEach, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { createConfirmTokens } from '../../alerts/confirm-token.ts';
import { mountConfirm, type Confirmations } from '../../bot/pages/confirm.ts';
import { createServer, type Server } from '../../bot/server.ts';
import { wordsFor } from '../../dialogs/messages/catalogue.ts';

const EMAIL = 'ada@example.com';
const NOW = Date.parse('2026-11-19T12:00:00Z');
const EXPIRES = new Date(NOW + 86_400_000);
const tokens = createConfirmTokens(new Uint8Array(32).fill(3));
const open: Server[] = [];
afterEach(async () => {
    for (const server of open.splice(0)) await server.close(0);
});

/** The real server with one confirmation that waits, on a clock that the test turns. */
async function setUp(email = EMAIL) {
    const clock = { now: NOW };
    const confirmed: { at: Date | null; times: number } = { at: null, times: 0 };
    const confirmations: Confirmations = {
        find: async (id) =>
            id === 'c1'
                ? { email, expiresAt: EXPIRES, confirmedAt: confirmed.at, locale: 'en' }
                : null,
        confirm: async (_id, at) => {
            if (confirmed.at) return false;
            confirmed.at = at;
            confirmed.times += 1;
            return true;
        },
    };
    const logger = pino({ level: 'silent' });
    const server = createServer({ logger, publicUrl: null, ready: async () => true });
    open.push(server);
    const { verify } = tokens;
    mountConfirm(server, {
        confirmations,
        verify,
        now: () => new Date(clock.now),
        words: wordsFor,
    });
    const port = await server.listen(0, '127.0.0.1');
    const call = async (token: string, method = 'GET') => {
        const response = await fetch(`http://127.0.0.1:${port}/confirm/${token}`, { method });
        return { status: response.status, headers: response.headers, text: await response.text() };
    };
    return { clock, confirmed, call, token: await tokens.sign('c1', EXPIRES) };
}

describe('the page behind a confirmation link', () => {
    it('asks, and changes nothing however often it is opened', async () => {
        const { confirmed, call, token } = await setUp();
        for (const method of ['GET', 'HEAD', 'GET']) {
            expect((await call(token, method)).status).toBe(200);
        }
        const { text } = await call(token);
        expect(text).toContain('Send limit warnings to a***@example.com?');
        expect(text).toMatch(/<form method="post">\s*<button type="submit">/);
        expect(text).not.toContain(EMAIL);
        expect(confirmed.times).toBe(0);
    });

    it('confirms by its button, once', async () => {
        const { confirmed, call, token } = await setUp();
        const done = await call(token, 'POST');
        expect([done.status, confirmed.at]).toEqual([200, new Date(NOW)]);
        expect(done.text).toContain('Limit warnings go to a***@example.com now.');
        for (const method of ['POST', 'GET']) {
            const again = await call(token, method);
            expect(again.status).toBe(200);
            expect(again.text).toContain('settled already');
            expect(again.text).not.toContain('<form');
        }
        expect(confirmed.times).toBe(1);
    });

    it('says done to one of two clicks at once, and already to the other', async () => {
        const { confirmed, call, token } = await setUp();
        const both = await Promise.all([call(token, 'POST'), call(token, 'POST')]);
        const late = both.filter(({ text }) => text.includes('settled already'));
        expect(late).toHaveLength(1);
        expect(confirmed.times).toBe(1);
    });

    it.each(['GET', 'POST'])('says when the link is too old: %s', async (method) => {
        const { clock, confirmed, call, token } = await setUp();
        clock.now = EXPIRES.getTime();
        const { status, text } = await call(token, method);
        expect(status).toBe(410);
        expect(text).toContain('This link is too old.');
        expect(text).toContain('Tell Penny your address again');
        expect(confirmed.times).toBe(0);
    });

    it.each([
        ['garbage', async () => 'garbage'],
        ['nothing', async () => ''],
        ['a cut-off token', async () => (await tokens.sign('c1', EXPIRES)).slice(0, -5)],
        [
            'somebody else’s token',
            () => createConfirmTokens(new Uint8Array(32)).sign('c1', EXPIRES),
        ],
        ['one that is gone', () => tokens.sign('c2', EXPIRES)],
        ['very long garbage', async () => 'x'.repeat(5_000)],
    ])('knows nothing of %s', async (_name, make) => {
        const { confirmed, call } = await setUp();
        const token = await make();
        for (const method of ['GET', 'POST']) {
            const { status, text } = await call(token, method);
            expect(status).toBe(404);
            expect(text).toContain('Nothing was changed.');
            expect(text).toContain('href="../"');
        }
        expect(confirmed.times).toBe(0);
    });

    it('tells nobody else of its address, and loads and runs nothing', async () => {
        const { call, token } = await setUp();
        for (const { headers, text } of [await call(token), await call('x')]) {
            const csp = headers.get('content-security-policy') ?? '';
            const nonce = /style-src 'nonce-([^']+)'/.exec(csp)?.[1];
            expect(csp).toContain("default-src 'none'");
            expect(csp).toContain("form-action 'self'");
            expect(csp).toContain("frame-ancestors 'none'");
            expect(csp).not.toContain('unsafe');
            expect(text).toContain(`<style nonce="${nonce}">`);
            expect(text).not.toMatch(/<script|style="/);
            expect(headers.get('referrer-policy')).toBe('no-referrer');
            expect(headers.get('cache-control')).toBe('no-store');
            expect(headers.get('x-content-type-options')).toBe('nosniff');
        }
        const nonces = await Promise.all([call(token), call(token)]);
        expect(
            new Set(nonces.map(({ headers }) => headers.get('content-security-policy'))).size,
        ).toBe(2);
    });

    it('shows an odd address as words', async () => {
        const { call, token } = await setUp('<b>@"><script>alert(1)</script>');
        expect((await call(token)).text).not.toMatch(/<script|<b>/);
    });
});
