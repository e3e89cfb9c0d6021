import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { startChatServer, type ChatServer } from '../rig/chat-server.ts';
import { until } from '../rig/until.ts';
import { visit, type ActivitySet, type Opened, type Visitor } from '../rig/visitor.ts';

let chat: ChatServer;
let visitor: Visitor;
let opened: Opened;
const sockets: WebSocket[] = [];

beforeEach(async () => {
    chat = await startChatServer();
    visitor = await visit(chat);
    opened = await visitor.open();
});

afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.terminate();
    await chat.close();
});

interface Listening {
    readonly sets: ActivitySet[];
    readonly socket: WebSocket;
    /** Of the closing, or of the refusal. */
    ended: number | undefined;
}

function listen(url: string, options: WebSocket.ClientOptions = {}): Listening {
    const socket = new WebSocket(url, options);
    sockets.push(socket);
    const listening: Listening = { sets: [], socket, ended: undefined };
    socket.on('message', (data: Buffer) => {
        if (data.length > 0) listening.sets.push(JSON.parse(data.toString()) as ActivitySet);
    });
    socket.on('unexpected-response', (_req, answer) => (listening.ended = answer.statusCode));
    socket.on('close', (code) => (listening.ended = code));
    socket.on('error', () => undefined);
    return listening;
}

const texts = ({ sets }: Listening): (string | undefined)[] =>
    sets.flatMap((set) => set.activities.map((activity) => activity.text));

describe('the stream', () => {
    it('begins with all that was said, and goes on with what is said', async () => {
        const listening = listen(opened.streamUrl);
        await until(() => texts(listening).length === 1);
        await visitor.say('lunch');
        await until(() => texts(listening).length === 3);
        expect(texts(listening)[1]).toBe('lunch');
        expect(listening.sets.at(-1)?.watermark).toBe((await visitor.read()).watermark);
    });

    it('goes on after the watermark that the client has, and repeats nothing', async () => {
        const { watermark } = await visitor.read();
        await visitor.say('missed');
        const path = `/conversations/${visitor.conversation}?watermark=${watermark}`;
        const back = (await (await visitor.call('GET', path)).json()) as Opened;
        const listening = listen(back.streamUrl);
        await until(() => texts(listening).length === 2);
        expect(texts(listening)[0]).toBe('missed');
    });

    it('replays a long history whole and in order', async () => {
        const lines = Array.from({ length: 250 }, (_, place) => ({
            id: `l${place}`,
            payload: { type: 'message', text: String(place) },
        }));
        chat.log.append(visitor.conversation, visitor.user, lines);
        const listening = listen(opened.streamUrl);
        await until(() => texts(listening).length === 251);
        expect(texts(listening).slice(1)).toEqual(lines.map((line) => line.payload.text));
    });

    it('reaches every tab, and nobody else', async () => {
        const other = await visit(chat);
        const listeners = [opened.streamUrl, opened.streamUrl, (await other.open()).streamUrl].map(
            (url) => listen(url),
        );
        await until(() => listeners.every((listening) => texts(listening).length === 1));
        await visitor.say('lunch');
        await until(() => listeners.slice(0, 2).every((one) => texts(one).length === 3));
        expect(texts(listeners[2] as Listening)).toHaveLength(1);
    });

    it('brings what another replica wrote', async () => {
        const listening = listen(opened.streamUrl);
        await until(() => texts(listening).length === 1);
        const replica = await startChatServer({ beside: chat });
        try {
            const there = `${replica.url}/v3/directline/conversations/${visitor.conversation}`;
            await fetch(`${there}/activities`, {
                method: 'POST',
                headers: {
                    authorization: `Bearer ${visitor.token}`,
                    'content-type': 'application/json',
                },
                body: JSON.stringify({ type: 'message', text: 'from there' }),
            });
            await until(() => texts(listening).length === 3);
            expect(texts(listening)[1]).toBe('from there');
        } finally {
            await replica.close();
        }
    });

    it('says that the database is away, and brings what was said once it is back', async () => {
        const listening = listen(opened.streamUrl);
        await until(() => texts(listening).length === 1);
        chat.log.setAway(true);
        await visitor.say('lost');
        await until(() => texts(listening).length === 2);
        expect(texts(listening)[1]).toBe('It was not saved.');
        expect(listening.sets[1]?.watermark).toBe(listening.sets[0]?.watermark);
        chat.log.setAway(false);
        await visitor.say('again');
        await until(() => texts(listening).length === 4);
        expect(texts(listening)[2]).toBe('again');
    });

    it('is closed with 1001 when the server closes, so that clients come back', async () => {
        const listening = listen(opened.streamUrl);
        await until(() => texts(listening).length === 1);
        await chat.server.close(1_000);
        expect(await until(() => listening.ended)).toBe(1001);
    });

    it('is closed for who sends more than keep-alives', async () => {
        const listening = listen(opened.streamUrl);
        await until(() => texts(listening).length === 1);
        listening.socket.send('');
        listening.socket.send('x'.repeat(5000));
        expect(await until(() => listening.ended)).toBe(1009);
    });

    it('is open ten times at once for one person, and no more', async () => {
        const first = Array.from({ length: 10 }, () => listen(opened.streamUrl));
        await until(() => first.every((listening) => listening.sets.length > 0));
        const eleventh = listen(opened.streamUrl);
        expect(await until(() => eleventh.ended)).toBe(429);
    });
});

describe('a stream is refused', () => {
    it.each([
        ['with 401 without its token', (url: string) => url.replace(/\?.*/, ''), 401],
        ['with 401 with a changed one', (url: string) => `${url.slice(0, -4)}abcd`, 401],
        [
            'with 404 for another conversation',
            (url: string) => url.replace(/s\/[^/]+\/st/, 's/x/st'),
            404,
        ],
        ['with 404 at another address', (url: string) => url.replace('/stream', '/other'), 404],
    ])('%s', async (_what, change, status) => {
        const refused = listen(change(opened.streamUrl));
        expect(await until(() => refused.ended)).toBe(status);
    });

    it('with 401 for a token of the chat in the place of its own', async () => {
        const refused = listen(opened.streamUrl.replace(/t=.*/, `t=${visitor.token}`));
        expect(await until(() => refused.ended)).toBe(401);
    });

    it('with 403 for the page of another site', async () => {
        const refused = listen(opened.streamUrl, { origin: 'https://elsewhere.example' });
        expect(await until(() => refused.ended)).toBe(403);
    });

    it('with 403 a minute after its address was given', async () => {
        let now = new Date('2026-11-18T12:00:00Z');
        const later = await startChatServer({ now: () => now });
        try {
            const { streamUrl } = await (await visit(later)).open();
            now = new Date('2026-11-18T12:01:01Z');
            const refused = listen(streamUrl);
            expect(await until(() => refused.ended)).toBe(403);
        } finally {
            await later.close();
        }
    });
});
