import { afterEach, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { SECRET, startChatServer, type ChatServer } from '../rig/chat-server.ts';
import { claimsOf, generate, visit } from '../rig/visitor.ts';

let chat: ChatServer;

afterEach(() => chat.close());

describe('tokens/generate', () => {
    it('makes a guest whose id and conversation stand in a token of half an hour', async () => {
        chat = await startChatServer();
        const answer = await generate(chat.url);
        const { token, conversationId, expires_in } = (await answer.json()) as Record<
            string,
            string
        >;
        expect([answer.status, expires_in]).toEqual([200, 1800]);
        expect(claimsOf(token ?? '')).toMatchObject({
            conv: conversationId,
            tz: null,
            locale: null,
        });
        expect(claimsOf(token ?? '')['user']).toMatch(/^dl_[\w-]{22}$/);
    });

    it('remembers the guest by a cookie that no script can read', async () => {
        chat = await startChatServer();
        const [cookie] = (await generate(chat.url)).headers.getSetCookie();
        expect(cookie).toMatch(/^penny=.+; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/);
    });

    it('ties the cookie to https and to the host where the public address is https', async () => {
        chat = await startChatServer({ publicUrl: new URL('https://penny.example.com') });
        const [cookie] = (await generate(chat.url)).headers.getSetCookie();
        expect(cookie).toMatch(/^__Host-penny=.+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    });

    it('gives the same browser the same person and their newest conversation again', async () => {
        chat = await startChatServer();
        const first = await visit(chat);
        await first.open();
        const again = await visit(chat, first.cookie);
        expect([again.user, again.conversation]).toEqual([first.user, first.conversation]);
    });

    it('takes a cookie that was changed for none', async () => {
        chat = await startChatServer();
        const first = await visit(chat);
        const forged = await visit(chat, `${first.cookie.slice(0, -3)}abc`);
        expect(forged.user).not.toBe(first.user);
    });

    it('takes no chat token in the place of a cookie', async () => {
        chat = await startChatServer();
        const first = await visit(chat);
        expect((await visit(chat, `penny=${first.token}`)).user).not.toBe(first.user);
    });

    it('keeps the time zone and the language that the browser tells, where they are real', async () => {
        chat = await startChatServer();
        const real = await visit(chat, undefined, { timeZone: 'Europe/Berlin', locale: 'de-de' });
        const unreal = await visit(chat, undefined, { timeZone: '+02:00', locale: 'x_y', user: 1 });
        expect(claimsOf(real.token)).toMatchObject({ tz: 'Europe/Berlin', locale: 'de-DE' });
        expect(claimsOf(unreal.token)).toMatchObject({ tz: null, locale: null });
    });

    it.each([
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'https://elsewhere.example' },
        { origin: 'null' },
    ])('refuses the page of another site: %j', async (headers) => {
        chat = await startChatServer();
        expect((await generate(chat.url, headers)).status).toBe(403);
    });

    it('serves its own page', async () => {
        chat = await startChatServer();
        const headers = { 'sec-fetch-site': 'same-origin', origin: chat.url };
        expect((await generate(chat.url, headers)).status).toBe(200);
    });

    it('limits new guests of one address, and tells when to come back', async () => {
        const plenty = { points: 100, duration: 60 };
        const limits = { guests: { points: 2, duration: 60 }, tokens: plenty, posts: plenty };
        chat = await startChatServer({ limits, trustedProxies: 1 });
        const from = (address: string): Promise<Response> =>
            generate(chat.url, { 'x-forwarded-for': `6.6.6.6, ${address}` });
        const first = await from('192.0.2.1');
        await from('192.0.2.1');
        const third = await from('192.0.2.1');
        expect([first.status, third.status]).toEqual([200, 429]);
        expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
        expect((await from('192.0.2.2')).status).toBe(200);
        const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? '';
        const known = { cookie, 'x-forwarded-for': '192.0.2.1' };
        expect((await generate(chat.url, known)).status).toBe(200);
    });

    it('believes no forwarded address when no proxy of ours stands before it', async () => {
        const one = { points: 1, duration: 60 };
        chat = await startChatServer({
            limits: { guests: one, tokens: { points: 9, duration: 9 }, posts: one },
        });
        await generate(chat.url, { 'x-forwarded-for': '192.0.2.1' });
        expect((await generate(chat.url, { 'x-forwarded-for': '192.0.2.2' })).status).toBe(429);
    });

    it('takes no secret, since there is none that a browser could hold', async () => {
        chat = await startChatServer();
        expect((await generate(chat.url, { authorization: 'Bearer secret' })).status).toBe(401);
    });
});

const sign = (secret: Uint8Array, audience: string, what: object): Promise<string> =>
    new SignJWT({ ...what })
        .setProtectedHeader({ alg: 'HS256' })
        .setAudience(audience)
        .setExpirationTime('1h')
        .sign(secret);

describe('a token', () => {
    it('is refreshed for the same person and conversation', async () => {
        chat = await startChatServer();
        const visitor = await visit(chat, undefined, { timeZone: 'Asia/Tokyo' });
        const answer = await visitor.call('POST', '/tokens/refresh');
        const { token } = (await answer.json()) as { token: string };
        const { user, conversation: conv } = visitor;
        expect(claimsOf(token)).toMatchObject({ user, conv, tz: 'Asia/Tokyo' });
    });

    it('is answered 403 once it has expired, by every route', async () => {
        let now = new Date('2026-11-18T12:00:00Z');
        chat = await startChatServer({ now: () => now });
        const visitor = await visit(chat);
        now = new Date('2026-11-18T12:30:01Z');
        const path = `/conversations/${visitor.conversation}`;
        const answers = await Promise.all([
            visitor.call('POST', '/tokens/refresh'),
            visitor.call('POST', '/conversations'),
            visitor.call('GET', path),
            visitor.call('GET', `${path}/activities`),
            visitor.call('POST', `${path}/activities`, { type: 'message' }),
            visitor.call('POST', `${path}/upload`),
        ]);
        expect(answers.map((answer) => answer.status)).toEqual([403, 403, 403, 403, 403, 403]);
    });

    const claims = { user: `dl_${'a'.repeat(22)}`, conv: 'c', tz: null, locale: null };
    const other = new TextEncoder().encode('another secret, also of 32 bytes or more');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(
        JSON.stringify({ ...claims, aud: 'chat', exp: 9_999_999_999 }),
    ).toString('base64url')}.`;
    it.each([
        ['signed by someone else', () => sign(other, 'chat', claims)],
        ['not signed', () => Promise.resolve(unsigned)],
        ['made for the cookie', () => sign(SECRET, 'guest', claims)],
        ['made for a stream', () => sign(SECRET, 'stream', { ...claims, after: 0 })],
        ['without a person', () => sign(SECRET, 'chat', { ...claims, user: 'admin' })],
        ['no token at all', () => Promise.resolve('garbage')],
    ])('is answered 401 when it is %s', async (_what, make) => {
        chat = await startChatServer();
        const answer = await fetch(`${chat.url}/v3/directline/conversations`, {
            method: 'POST',
            headers: { authorization: `Bearer ${await make()}` },
        });
        expect(answer.status).toBe(401);
    });

    it('opens no other conversation than its own', async () => {
        chat = await startChatServer();
        const [mine, theirs] = [await visit(chat), await visit(chat)];
        await theirs.open();
        const path = `/conversations/${theirs.conversation}`;
        const answers = await Promise.all([
            mine.call('GET', path),
            mine.call('GET', `${path}/activities`),
            mine.call('POST', `${path}/activities`, { type: 'message', text: 'x' }),
            mine.call('POST', `${path}/upload`),
        ]);
        expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404]);
    });

    it('stands in no log, nor does a cookie or a message', async () => {
        chat = await startChatServer();
        const visitor = await visit(chat);
        const { streamUrl } = await visitor.open();
        await visitor.say('canary 4711');
        const logged = chat.logged.join('');
        for (const secret of [visitor.token, visitor.cookie, 'canary', streamUrl, 'watermark=']) {
            expect(logged).not.toContain(secret);
        }
        expect(logged).toContain('/v3/directline/conversations/:id/activities');
    });
});
