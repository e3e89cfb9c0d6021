import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { assert, asyncProperty, string } from 'fast-check';
import { startChatServer, type ChatServer } from '../rig/chat-server.ts';
import { visit, type Visitor } from '../rig/visitor.ts';

let chat: ChatServer;
let visitor: Visitor;

beforeEach(async () => {
    chat = await startChatServer();
    visitor = await visit(chat, undefined, { timeZone: 'Europe/Warsaw', locale: 'pl' });
});

afterEach(() => chat.close());

const idOf = async (answer: Response): Promise<string> =>
    ((await answer.json()) as { id: string }).id;

describe('POST conversations', () => {
    it('opens a new conversation once, and Penny says hello in it', async () => {
        const first = await visitor.call('POST', '/conversations', { user: { id: 'me' } });
        const second = await visitor.call('POST', '/conversations');
        expect([first.status, second.status]).toEqual([201, 200]);
        const { activities } = await visitor.read();
        expect(activities.map(({ text, from }) => [text, from.role])).toEqual([
            [expect.stringContaining("I'm Penny"), 'bot'],
        ]);
        expect(chat.turns.seen[0]).toMatchObject({ kind: 'start', id: 'start' });
    });

    it('says hello once to two that open it at the same time', async () => {
        const answers = await Promise.all([visitor.open(), visitor.open()]);
        expect(answers.map((answer) => answer.conversationId)).toEqual([
            visitor.conversation,
            visitor.conversation,
        ]);
        expect((await visitor.read()).activities).toHaveLength(1);
    });

    it('opens it as well for a client that begins with GET', async () => {
        const answer = await visitor.call(
            'GET',
            `/conversations/${visitor.conversation}?watermark=`,
        );
        expect(answer.status).toBe(200);
        expect((await visitor.read()).activities).toHaveLength(1);
    });
});

describe('POST activities', () => {
    it("shows the person's own message and then the answer", async () => {
        const id = await idOf(
            await visitor.post({
                type: 'message',
                text: 'lunch 20',
                channelData: { clientActivityID: 'c1', admin: true },
            }),
        );
        const { activities } = await visitor.read();
        expect(activities).toEqual([
            expect.objectContaining({
                id,
                text: 'lunch 20',
                channelData: { clientActivityID: 'c1' },
            }),
            expect.objectContaining({
                replyToId: id,
                from: expect.objectContaining({ role: 'bot' }),
            }),
        ]);
    });

    it('hands on what the token says, and nothing of what the client claims to be', async () => {
        await visitor.post({
            type: 'message',
            text: 'hi',
            from: { id: 'dl_someoneelse', name: 'Boss', role: 'bot' },
            timestamp: '1999-01-01T00:00:00Z',
            conversation: { id: 'other' },
            locale: 'en-US',
        });
        expect(chat.turns.seen[0]).toMatchObject({
            channel: 'directline',
            conversation: visitor.conversation,
            sender: { id: visitor.user, name: '' },
            locale: 'pl',
            timeZone: 'Europe/Warsaw',
        });
        expect((await visitor.read()).activities[0]?.from).toEqual({
            id: visitor.user,
            role: 'user',
        });
    });

    it('records a repeated clientActivityID once and answers it with the same id', async () => {
        const activity = { type: 'message', text: 'x', channelData: { clientActivityID: 'twice' } };
        const answers = await Promise.all(Array.from({ length: 5 }, () => visitor.post(activity)));
        const ids = await Promise.all(answers.map(idOf));
        expect(new Set(ids).size).toBe(1);
        expect(chat.turns.seen).toHaveLength(1);
        expect((await visitor.read()).activities).toHaveLength(2);
    });

    it('records messages without a clientActivityID each for itself', async () => {
        await visitor.say('a');
        await visitor.say('a');
        expect(chat.turns.seen).toHaveLength(2);
    });

    it('hands on a pressed button, and shows no message of the person for it', async () => {
        await visitor.say('lunch');
        const [, card] = (await visitor.read()).activities;
        const value = card?.attachments?.[0]?.content.actions?.[0]?.data;
        await visitor.post({ type: 'message', value });
        expect(chat.turns.seen[1]?.action).toEqual((value as { penny: object }).penny);
        const last = (await visitor.read()).activities.slice(1);
        expect(last[0]?.channelData).toEqual({ postBack: true });
        // The answer has taken the card's id, and with it its place.
        expect(last[1]).toMatchObject({ id: card?.id, text: expect.stringContaining('Undone') });
    });

    it.each([
        { penny: { turn: 'x' } },
        { penny: { turn: 1, choice: 0, version: 0 } },
        { penny: null },
        { turn: 'x', choice: 0, version: 0 },
        [],
        'undo',
    ])('takes a forged button %j for a message without words', async (value) => {
        expect((await visitor.post({ type: 'message', value })).status).toBe(200);
        expect(chat.turns.seen[0]).toMatchObject({ text: '', action: null });
    });

    it.each(['typing', 'event', 'endOfConversation', 'invoke'])(
        'acknowledges %s and stores nothing',
        async (type) => {
            const answer = await visitor.post({ type, name: 'x', value: 1 });
            expect([answer.status, await idOf(answer)]).toEqual([200, expect.any(String)]);
            expect(chat.turns.seen).toHaveLength(0);
        },
    );

    it.each([[[]], ['text'], [null], [{}], [{ type: 5 }], [{ type: 'message', text: {} }]])(
        'refuses %j with 400',
        async (body) => {
            expect((await visitor.post(body as object)).status).toBe(400);
            expect(chat.turns.seen).toHaveLength(0);
        },
    );

    it('hands on any text as it is', async () => {
        const texts = string({ unit: 'binary', maxLength: 300 });
        await assert(
            asyncProperty(texts, async (text) => {
                await visitor.say(text);
                expect(chat.turns.seen.at(-1)?.text).toBe(text);
            }),
            { numRuns: 40 },
        );
    });

    it('mends halves of surrogate pairs', async () => {
        await visitor.say('lunch \ud83c 20');
        expect(chat.turns.seen[0]?.text).toBe('lunch \ufffd 20');
    });

    it('hands on 10,000 characters whole', async () => {
        const text = 'ö'.repeat(10_000);
        expect((await visitor.say(text)).status).toBe(200);
        expect(chat.turns.seen[0]?.text).toBe(text);
    });

    it('slows down a person who sends without end, and nobody else', async () => {
        await chat.close();
        const plenty = { points: 100, duration: 60 };
        const limits = { guests: plenty, tokens: plenty, posts: { points: 2, duration: 60 } };
        chat = await startChatServer({ limits });
        const [eager, other] = [await visit(chat), await visit(chat)];
        const answers = [await eager.say('1'), await eager.say('2'), await eager.say('3')];
        expect(answers.map((answer) => answer.status)).toEqual([200, 200, 429]);
        expect(answers[2]?.headers.has('retry-after')).toBe(true);
        expect((await other.say('1')).status).toBe(200);
    });
});

describe('GET activities', () => {
    it('gives what came after the watermark, and a watermark to go on from', async () => {
        await visitor.open();
        const first = await visitor.read();
        await visitor.say('lunch');
        const second = await visitor.read(first.watermark);
        const third = await visitor.read(second.watermark);
        expect([first, second, third].map((set) => set.activities.length)).toEqual([1, 2, 0]);
        expect(third.watermark).toBe(second.watermark);
    });

    it.each(['abc', '-1', '1.5', '1e9', '9'.repeat(16)])(
        'refuses the watermark %s',
        async (mark) => {
            const path = `/conversations/${visitor.conversation}`;
            const answers = await Promise.all([
                visitor.call('GET', `${path}/activities?watermark=${mark}`),
                visitor.call('GET', `${path}?watermark=${mark}`),
            ]);
            expect(answers.map((answer) => answer.status)).toEqual([400, 400]);
        },
    );
});
