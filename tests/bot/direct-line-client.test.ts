/** The real directlinejs against the real server. */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DirectLine, type Activity as SentActivity } from 'directlinejs';
import { WebSocket as NodeWebSocket } from 'ws';
import { startChatServer, type ChatServer } from '../rig/chat-server.ts';
import { until } from '../rig/until.ts';
import { visit, type Activity, type Visitor } from '../rig/visitor.ts';
import { FetchXmlHttpRequest } from '../rig/xml-http-request.ts';

const [ONLINE, EXPIRED, FAILED, ENDED] = [2, 3, 4, 5];

/** It comes back after 3 + 12 x random seconds: with this, at once. */
const atOnce = (): number => -0.25;

let chat: ChatServer;
let client: Client | undefined;

beforeAll(() => {
    Object.assign(globalThis, { XMLHttpRequest: FetchXmlHttpRequest, WebSocket: NodeWebSocket });
});

afterEach(async () => {
    client?.end();
    client = undefined;
    await chat.close();
});

interface Client {
    readonly line: DirectLine;
    /** What it was given, a line that came again in the place of the one before. */
    shown(): Activity[];
    status(): number;
    /** The id that the server gave the message, or "retry". */
    say(text: string): Promise<string>;
    end(): void;
}

type Options = Partial<ConstructorParameters<typeof DirectLine>[0]>;

function connect(visitor: Visitor, options: Options = {}): Client {
    const domain = `${chat.url}/v3/directline`;
    const line = new DirectLine({ token: visitor.token, domain, random: atOnce, ...options });
    const shown = new Map<string, Activity>();
    const subscription = line.activity$.subscribe(
        (activity) => shown.set(activity.id ?? '', activity as unknown as Activity),
        () => undefined,
    );
    return {
        line,
        shown: () => [...shown.values()],
        status: () => line.connectionStatus$.getValue(),
        say: (text) => {
            const message: SentActivity = {
                type: 'message',
                from: { id: 'whoever' },
                text,
                channelData: { clientActivityID: text },
            };
            return line.postActivity(message).toPromise();
        },
        end: () => {
            subscription.unsubscribe();
            try {
                line.end();
            } catch {
                // It says by throwing that it has ended.
            }
        },
    };
}

const texts = (from: Client): (string | undefined)[] => from.shown().map(({ text }) => text);

describe.each([
    ['over its socket', {}],
    ['by polling', { webSocket: false, pollingInterval: 200 }],
])('directlinejs %s', (_way, options) => {
    it('opens a conversation, is greeted, and is answered', async () => {
        chat = await startChatServer();
        const visitor = await visit(chat);
        const opened = (client = connect(visitor, options));
        await until(() => opened.shown().length === 1);
        const id = await opened.say('lunch 20');
        await until(() => opened.shown().length === 3);
        expect(opened.shown()[1]).toMatchObject({
            id,
            text: 'lunch 20',
            from: { id: visitor.user, role: 'user' },
            channelData: { clientActivityID: 'lunch 20' },
        });
        expect(opened.status()).toBe(ONLINE);
    });

    it('finds the whole conversation again after a reload', async () => {
        chat = await startChatServer();
        const visitor = await visit(chat);
        await visitor.open();
        await visitor.say('before');
        const again = await visit(chat, visitor.cookie);
        const { conversation: conversationId } = again;
        const opened = (client = connect(again, { ...options, conversationId }));
        await until(() => opened.shown().length === 3);
        expect(texts(opened)[1]).toBe('before');
    });

    it('is told that its token has expired', async () => {
        let now = new Date();
        chat = await startChatServer({ now: () => now });
        const opened = (client = connect(await visit(chat), options));
        await until(() => opened.shown().length === 1);
        now = new Date(now.getTime() + 31 * 60_000);
        expect(await opened.say('too late')).toBe('retry');
        expect(opened.status()).toBe(EXPIRED);
    });

    it('gives up at once when the database is away as it opens', async () => {
        chat = await startChatServer();
        const visitor = await visit(chat);
        chat.log.setAway(true);
        const opened = (client = connect(visitor, options));
        await until(() => opened.status() === FAILED);
        expect(opened.shown()).toEqual([]);
    });
});

describe('directlinejs over its socket', () => {
    it('comes back after its server went, and misses nothing', async () => {
        chat = await startChatServer();
        const { port } = chat;
        const visitor = await visit(chat);
        // It asks again after as long as it waits for an answer.
        const opened = (client = connect(visitor, { timeout: 500 }));
        await until(() => opened.shown().length === 1);
        await chat.server.close(100);
        chat = await startChatServer({ beside: chat, port });
        expect((await visitor.say('missed')).status).toBe(200);
        await until(() => opened.shown().length === 3);
        expect(texts(opened)[1]).toBe('missed');
        await opened.say('and on');
        await until(() => opened.shown().length === 5);
        expect(opened.status()).toBe(ONLINE);
    });

    it('goes on after it was given a new token and stream', async () => {
        let now = new Date();
        chat = await startChatServer({ now: () => now });
        const visitor = await visit(chat);
        const opened = (client = connect(visitor));
        await until(() => opened.shown().length === 1);
        now = new Date(now.getTime() + 31 * 60_000);
        await opened.say('too late');
        const fresh = await visit(chat, visitor.cookie);
        opened.line.reconnect(await fresh.open());
        await opened.say('in time');
        await until(() => texts(opened).includes('in time'));
        expect(texts(opened)).not.toContain('too late');
    });
});

describe('directlinejs by polling', () => {
    const polling = { webSocket: false, pollingInterval: 200 };

    it('polls on through an outage of the database, and is told of it', async () => {
        chat = await startChatServer();
        const opened = (client = connect(await visit(chat), polling));
        await until(() => opened.shown().length === 1);
        chat.log.setAway(true);
        await until(() => texts(opened).includes("I can't reach my books."));
        expect(await opened.say('lost')).toBe('retry');
        chat.log.setAway(false);
        await opened.say('kept');
        await until(() => texts(opened).includes('kept'));
        expect(opened.status()).toBe(ONLINE);
    });

    it('learns that a conversation is none of its own', async () => {
        chat = await startChatServer();
        const [mine, theirs] = [await visit(chat), await visit(chat)];
        const options = { conversationId: theirs.conversation, streamUrl: 'ws://unused' };
        const opened = (client = connect(mine, { ...polling, ...options }));
        await until(() => opened.status() === ENDED);
        expect(opened.shown()).toEqual([]);
    });
});
