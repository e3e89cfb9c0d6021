import { afterEach, describe, expect, it } from '@jest/globals';
import { connect, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pino } from 'pino';
import { createServer, type Server, type ServerOptions } from '../../bot/server.ts';

let server: Server;
let logged: string[];

afterEach(() => server.close(0));

async function start(
    register: (server: Server) => void = () => undefined,
    options: Partial<ServerOptions> = {},
): Promise<string> {
    logged = [];
    const logger = pino({ level: 'trace' }, { write: (entry: string) => void logged.push(entry) });
    server = createServer({
        logger,
        publicUrl: null,
        ready: () => Promise.resolve(true),
        ...options,
    });
    register(server);
    return `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
}

const echo = (one: Server): void =>
    one.route('post', '/echo', (req, res) => {
        res.writeHead(200, { 'content-type': 'application/json' });
        res.end(JSON.stringify({ body: req.body, polluted: ({} as { admin?: true }).admin }));
    });

function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
    const type = { 'content-type': 'application/json' };
    return fetch(`${url}/echo`, { method: 'POST', headers: { ...type, ...headers }, body });
}

const SECRET = 'select * from secrets';
const fail = (): never => {
    throw new Error(SECRET);
};

describe('a handler that fails', () => {
    it.each<[string, Parameters<Server['route']>[2]]>([
        ['throws at once', fail],
        ['rejects', () => Promise.reject(new Error(SECRET))],
        ['rejects with no error', () => Promise.reject(SECRET as unknown as Error)],
        ['throws later', async () => nextTurn().then(fail)],
        ['answers nothing', () => undefined],
        [
            'throws an error with a status',
            () => Promise.reject(Object.assign(new Error(SECRET), { statusCode: 200 })),
        ],
    ])('is answered by a fixed 500 when it %s, and the server lives on', async (_how, handler) => {
        const url = await start((one) => one.route('get', '/fault', handler));
        const answer = await fetch(`${url}/fault`);
        const body = (await answer.json()) as Record<string, unknown>;
        expect([answer.status, answer.headers.get('content-type')]).toEqual([
            500,
            'application/problem+json',
        ]);
        expect(body).toEqual({
            type: 'about:blank',
            title: 'Internal Server Error',
            status: 500,
            code: 'FAULT',
            detail: 'Something went wrong on our side.',
            id: expect.any(String),
        });
        expect(logged.join('')).toContain(body['id']);
        expect((await fetch(`${url}/livez`)).status).toBe(200);
    });

    it('cuts the connection when half an answer is out already', async () => {
        const url = await start((one) =>
            one.route('get', '/half', (_req, res) => {
                res.writeHead(200);
                res.write('half');
                fail();
            }),
        );
        await expect(fetch(`${url}/half`).then((answer) => answer.text())).rejects.toThrow();
    });
});

describe('an address', () => {
    it.each(['/nothing', '/livez/x', '/LIVEZ'])(
        'that is none is answered 404: %s',
        async (path) => {
            const answer = await fetch((await start()) + path);
            expect([answer.status, await answer.json()]).toEqual([
                404,
                expect.objectContaining({ code: 'NOT_FOUND' }),
            ]);
        },
    );

    it('that is used in another way is answered 405', async () => {
        const answer = await fetch(`${await start()}/livez`, { method: 'DELETE' });
        expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    });

    it.each(['/%', '//', '//x/y', '/%E0%A4%A', '/a/%c0%ae/b', 'http:', '*'])(
        'that is not readable is answered 4xx: %s',
        async (path) => {
            const url = await start();
            expect(await raw(url, `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(
                /^HTTP\/1.1 40/,
            );
            expect((await fetch(`${url}/livez`)).status).toBe(200);
        },
    );

    it('may be asked for its head alone', async () => {
        const answer = await fetch(`${await start()}/livez`, { method: 'HEAD' });
        expect([answer.status, await answer.text()]).toEqual([200, '']);
    });
});

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
        const answer = await raw(await start(echo, { timeouts }), 'GET / HTTP/1.1\r\nX-Slow: ');
        expect(answer).toMatch(/^HTTP\/1.1 408/);
        expect(answer).toContain('nosniff');
    });

    it('who is slow with the body is answered 408', async () => {
        const head = 'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{';
        expect(await raw(await start(echo, { timeouts }), head)).toMatch(/^HTTP\/1.1 408/);
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
        const answer = await raw(await start(), sent);
        expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
        expect(answer).toContain("Content-Security-Policy: default-src 'none'");
    });
});

describe('readiness', () => {
    const statuses = (url: string): Promise<number[]> =>
        Promise.all(['/livez', '/readyz'].map(async (path) => (await fetch(url + path)).status));

    it('follows what the server needs, and liveness does not', async () => {
        expect(await statuses(await start())).toEqual([200, 200]);
        await server.close(0);
        const not = { ready: () => Promise.resolve(false) };
        expect(await statuses(await start(undefined, not))).toEqual([200, 503]);
        await server.close(0);
        const failing = { ready: () => Promise.reject(new Error('away')) };
        expect(await statuses(await start(undefined, failing))).toEqual([200, 503]);
    });

    it('ends when the server drains, which goes on answering', async () => {
        const url = await start(echo);
        server.drain();
        expect(await statuses(url)).toEqual([200, 503]);
        const answer = await post(url, '1');
        expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close']);
    });
});

describe('closing', () => {
    it('waits for what is being answered, and lets idle connections go', async () => {
        const [entered, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
        const url = await start((one) =>
            one.route('get', '/slow', async (_req, res) => {
                entered.resolve();
                await held.promise;
                res.send(200, { done: true });
            }),
        );
        await fetch(`${url}/livez`);
        const slow = fetch(`${url}/slow`);
        await entered.promise;
        const closed = server.close(10_000);
        held.resolve();
        expect(await (await slow).json()).toEqual({ done: true });
        await closed;
        await expect(fetch(`${url}/livez`)).rejects.toThrow();
    });

    it('cuts off what takes longer than it was given', async () => {
        const entered = Promise.withResolvers<void>();
        const url = await start((one) =>
            one.route('get', '/stuck', () => {
                entered.resolve();
                return new Promise<void>(() => undefined);
            }),
        );
        const stuck = fetch(`${url}/stuck`).catch(() => 'cut off');
        await entered.promise;
        await server.close(50);
        expect(await stuck).toBe('cut off');
    });
});

function dial(url: string): Socket {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    return socket;
}

function raw(url: string, sent: string): Promise<string> {
    return new Promise((resolve) => {
        let answer = '';
        const socket = dial(url);
        socket.on('data', (chunk) => {
            answer += chunk.toString();
            if (answer.includes('\r\n\r\n')) socket.end();
        });
        socket.on('close', () => resolve(answer));
        socket.write(sent);
    });
}
