import { afterEach, describe, expect, it } from '@jest/globals';
import type { Server } from '../../bot/server.ts';
import { dial, echo, post, sendRaw, startRawServer } from '../rig/raw-server.ts';

let server: Server;

afterEach(() => server.close(0));

async function start(...options: Parameters<typeof startRawServer>): Promise<string> {
    const started = await startRawServer(...options);
    ({ server } = started);
    return started.url;
}

describe('a body', () => {
    it('is read as JSON', async () => {
        const answer = await post(await start(echo), '{"a":[1]}');
        expect(await answer.json()).toEqual({ body: { a: [1] } });
    });

    it('may be missing', async () => {
        expect((await fetch(`${await start(echo)}/echo`, { method: 'POST' })).status).toBe(200);
    });

    it.each(['{', 'nope', '{"a":1}}', '\u0000'])(
        'that is broken is answered 400: %j',
        async (body) => {
            expect((await post(await start(echo), body)).status).toBe(400);
        },
    );

    it('changes no prototype', async () => {
        const body = '{"__proto__":{"admin":true},"a":{"__proto__":{"admin":true}}}';
        expect(await (await post(await start(echo), body)).json()).toEqual({ body: { a: {} } });
    });

    it.each([
        ['text', 'text/plain'],
        ['a form', 'application/x-www-form-urlencoded'],
        ['nothing said', ''],
    ])('that is %s is answered 415', async (_what, type) => {
        expect((await post(await start(echo), '{}', { 'content-type': type })).status).toBe(415);
    });

    it('is not unpacked', async () => {
        const answer = await post(await start(echo), '{}', { 'content-encoding': 'gzip' });
        expect(answer.status).toBe(415);
    });

    it('of 64 KB passes, and of one byte more is answered 413', async () => {
        const url = await start(echo);
        const text = JSON.stringify('x'.repeat(64 * 1024 - 2));
        expect((await post(url, text)).status).toBe(200);
        expect((await post(url, `${text} `)).status).toBe(413);
    });

    it('of 20 MB is answered 413, said or unsaid how long it is', async () => {
        const url = await start(echo);
        const large = 'x'.repeat(20 * 1024 * 1024);
        expect((await post(url, large)).status).toBe(413);
        const unsaid = new ReadableStream({
            start: (controller) => {
                controller.enqueue(new TextEncoder().encode(large));
                controller.close();
            },
        });
        const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
        const answer = await fetch(`${url}/echo`, { ...init, body: unsaid, duplex: 'half' });
        expect([answer.status, await answer.json()]).toEqual([
            413,
            expect.objectContaining({
                code: 'TOO_LARGE',
                detail: 'The body is larger than 64 KB.',
            }),
        ]);
    });

    it('that breaks off hurts nobody', async () => {
        const url = await start(echo);
        const socket = dial(url);
        const gone = new Promise((resolve) => socket.once('close', resolve));
        const head = 'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{';
        socket.write(head, () => socket.destroy());
        await gone;
        expect((await post(url, '1')).status).toBe(200);
    });
});

describe('a sender', () => {
    const timeouts = { headersMs: 200, requestMs: 400 };

    it('who is slow with the headers is answered 408', async () => {
        const answer = await sendRaw(await start(echo, { timeouts }), 'GET / HTTP/1.1\r\nX-Slow: ');
        expect(answer).toMatch(/^HTTP\/1.1 408/);
        expect(answer).toContain('nosniff');
    });

    it('who is slow with the body is answered 408', async () => {
        const head = 'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{';
        expect(await sendRaw(await start(echo, { timeouts }), head)).toMatch(/^HTTP\/1.1 408/);
    });

    it.each([
        ['speaks no HTTP', 'hello\r\n\r\n', 400],
        ['sends too many headers', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
        [
            'wants an upgrade to nothing',
            'GET / HTTP/1.1\r\nHost: x\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n',
            404,
        ],
    ])('who %s is refused, with the same headers', async (_what, sent, status) => {
        const answer = await sendRaw(await start(), sent);
        expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
        expect(answer).toContain("Content-Security-Policy: default-src 'none'");
    });
});
