import { afterEach, describe, expect, it } from '@jest/globals';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Server } from '../../bot/server.ts';
import { echo, post, sendRaw, startRawServer } from '../rig/raw-server.ts';

let server: Server;
let logged: readonly string[];

afterEach(() => server.close(0));

async function start(...options: Parameters<typeof startRawServer>): Promise<string> {
    const started = await startRawServer(...options);
    ({ server, logged } = started);
    return started.url;
}

const SECRET = 'select * from secrets';
const fail = (): never => {
    throw new Error(SECRET);
};

describe('a handler that fails', () => {
    it.each<[string, Parameters<Server['route']>[2]]>([
        ['throws at once', fail],
        ['rejects', () => Promise.reject(new Error(SECRET))],
        ['rejects with no error', () => Promise.reject(SECRET)],
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
        await expect(fetch(`${url}/half`).then((answer) => answer.text())).rejects.toThrow(
            /terminated|fetch failed/,
        );
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
            expect(await sendRaw(url, `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(
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

const statuses = (url: string): Promise<number[]> =>
    Promise.all(['/livez', '/readyz'].map(async (path) => (await fetch(url + path)).status));

describe('readiness', () => {
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
        await expect(fetch(`${url}/livez`)).rejects.toThrow('fetch failed');
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
