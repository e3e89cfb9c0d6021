import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Turned } from '../../bot/turn.ts';
import { startConnector, type Connector } from '../rig/connector.ts';
import { anActivity, startBotFramework, turned, type BotFramework } from '../rig/bot-framework.ts';
import { aChoice, aLine, aReply } from './cards/replies.ts';

let connector: Connector;
let bot: BotFramework;

beforeEach(async () => {
    connector = await startConnector();
    bot = await startBotFramework();
});
afterEach(async () => {
    await bot.close();
    await connector.close();
});

const CARD = aReply({
    turn: 'turn-1',
    lines: [aLine('✓ $20.00 lunch')],
    choices: [aChoice('Undo', 4)],
});
const PRESSED = { penny: { turn: 'turn-1', choice: 0, version: 4 } };

function undone(): Turned {
    return turned(aReply({ turn: 'turn-2', replaces: 'turn-1', lines: [aLine('✓ Undone')] }));
}

function joined(...ids: readonly string[]): object {
    const membersAdded = ids.map((id) => ({ id }));
    return anActivity(connector.url, { type: 'conversationUpdate', text: undefined, membersAdded });
}

describe('A message by the Bot Framework', () => {
    it('is handed on as a message of ours and answered through its channel', async () => {
        const activity = anActivity(connector.url, {
            text: ' spent 20 on lunch ',
            locale: 'en-us',
            localTimezone: 'Europe/Warsaw',
            timestamp: '2026-11-18T23:30:00.000Z',
            channelData: { tenant: { id: 'tenant-1' } },
            attachments: [
                { contentType: 'image/png', contentUrl: 'https://a.example/1' },
                { contentType: 'text/html', content: '<div>spent 20 on lunch</div>' },
            ],
        });
        expect(await bot.post(activity)).toEqual({ status: 200, body: {} });
        expect(bot.messages).toEqual([
            {
                channel: 'msteams',
                tenant: 'tenant-1',
                conversation: 'conversation-1',
                sender: { id: 'user-1', name: 'Kim' },
                id: 'activity-1',
                kind: 'message',
                text: 'spent 20 on lunch',
                attachments: 1,
                action: null,
                at: new Date('2026-11-18T23:30:00.000Z'),
                locale: 'en-US',
                timeZone: 'Europe/Warsaw',
            },
        ]);
        expect(
            connector.requests.map(({ method, path, body }) => [method, path, body.text]),
        ).toEqual([['POST', '/v3/conversations/conversation-1/activities/activity-1', 'Got it.']]);
    });

    it('gets its answer in the response when it expects replies', async () => {
        bot.answer(() => turned(CARD));
        const { status, body } = await bot.post(
            anActivity(connector.url, { deliveryMode: 'expectReplies' }),
        );
        expect(status).toBe(200);
        expect(body.activities).toHaveLength(1);
        expect(body.activities?.[0]?.attachments?.[0]?.contentType).toBe(
            'application/vnd.microsoft.card.adaptive',
        );
        expect(connector.requests).toEqual([]);
    });

    it('keeps its delivery id when it is delivered again, and is answered again', async () => {
        await bot.post(anActivity(connector.url));
        await bot.post(anActivity(connector.url));
        expect(bot.messages.map(({ id }) => id)).toEqual(['activity-1', 'activity-1']);
        expect(connector.requests).toHaveLength(2);
    });

    it('loses the mention of the bot, and of nobody else', async () => {
        await bot.post(
            anActivity(connector.url, {
                text: '<at>P.(e+)+nny</at> pay <at>Jo</at> 20',
                entities: [
                    { type: 'mention', text: '<at>P.(e+)+nny</at>', mentioned: { id: 'bot-1' } },
                    { type: 'mention', text: '<at>Jo</at>', mentioned: { id: 'user-2' } },
                    { type: 'mention' },
                ],
            }),
        );
        expect(bot.messages.map(({ text }) => text)).toEqual(['pay <at>Jo</at> 20']);
    });

    it.each(['typing', 'messageReaction', 'endOfConversation', 'messageUpdate', 'somethingNew'])(
        'is acknowledged and passed over when it is a %s',
        async (type) => {
            expect(await bot.post(anActivity(connector.url, { type }))).toEqual({
                status: 200,
                body: {},
            });
            expect(bot.messages).toEqual([]);
            expect(connector.requests).toEqual([]);
        },
    );

    it('tells Web Chat, and nobody else, what to read out for a card', async () => {
        bot.answer(() => turned(CARD));
        await bot.post(anActivity(connector.url));
        await bot.post(anActivity(connector.url, { channelId: 'webchat' }));
        expect(connector.requests.map(({ body }) => body.channelData)).toEqual([
            undefined,
            { 'webchat:fallback-text': '✓ $20.00 lunch\n[Undo]' },
        ]);
    });
});

describe('A message that answers one of Penny’s', () => {
    it('is handed on with the card that it answers, also once that was replaced', async () => {
        bot.answer(() => turned(CARD));
        await bot.post(anActivity(connector.url));
        const answer = { text: 'make it 25', replyToId: 'sent-1' };
        await bot.post(anActivity(connector.url, { id: 'activity-2', ...answer }));
        bot.answer(undone);
        await bot.post(anActivity(connector.url, { id: 'a-3', text: '', value: PRESSED }));
        await bot.post(anActivity(connector.url, { id: 'a-4', ...answer }));
        expect(bot.messages.map(({ replyTo }) => replyTo)).toEqual([
            undefined,
            'turn-1',
            undefined,
            'turn-1',
        ]);
    });

    it('is like any other when nobody knows that card', async () => {
        await bot.post(anActivity(connector.url, { replyToId: 'somebody-else-1' }));
        expect(bot.messages[0]).not.toHaveProperty('replyTo');
    });
});

describe('A pressed card', () => {
    it('is replaced in place', async () => {
        bot.answer(() => turned(CARD));
        await bot.post(anActivity(connector.url));
        bot.answer(undone);
        await bot.post(anActivity(connector.url, { id: 'activity-2', text: '', value: PRESSED }));
        expect(bot.messages[1]?.action).toEqual(PRESSED.penny);
        expect(connector.requests.map(({ method, path }) => [method, path])).toEqual([
            ['POST', '/v3/conversations/conversation-1/activities/activity-1'],
            ['PUT', '/v3/conversations/conversation-1/activities/sent-1'],
        ]);
    });

    it('is known by what the press replies to, when nobody remembers it', async () => {
        bot.answer(undone);
        await bot.post(anActivity(connector.url, { value: PRESSED, replyToId: 'card-9' }));
        expect(connector.requests.map(({ method, path }) => [method, path])).toEqual([
            ['PUT', '/v3/conversations/conversation-1/activities/card-9'],
        ]);
    });

    it('is answered by a new message when the channel refuses to replace it', async () => {
        connector.answer(({ method }) => (method === 'PUT' ? 405 : 201));
        bot.answer(undone);
        const activity = anActivity(connector.url, { value: PRESSED, replyToId: 'card-9' });
        expect((await bot.post(activity)).status).toBe(200);
        expect(connector.requests.map(({ method, body }) => [method, body.text])).toEqual([
            ['PUT', '✓ Undone'],
            ['POST', '✓ Undone'],
        ]);
    });

    it('changes too when what it shows was changed by words', async () => {
        bot.answer(() => turned(CARD));
        await bot.post(anActivity(connector.url));
        const update = aReply({
            turn: 'turn-2.1',
            replaces: 'turn-1',
            lines: [aLine('$25.00 lunch')],
        });
        bot.answer(() =>
            turned(aReply({ turn: 'turn-2', lines: [aLine('✓ $25.00')], updates: [update] })),
        );
        await bot.post(anActivity(connector.url, { id: 'activity-2', text: 'no, 25' }));
        expect(connector.requests.slice(1).map(({ method, body }) => [method, body.text])).toEqual([
            ['POST', '✓ $25.00'],
            ['PUT', '$25.00 lunch'],
        ]);
    });

    it('is not acted on when its payload was edited', async () => {
        const value = { penny: { ...PRESSED.penny, choice: '0; drop' } };
        await bot.post(anActivity(connector.url, { text: '', value }));
        expect(bot.messages.map(({ action, text }) => [action, text])).toEqual([[null, '']]);
    });
});

describe('A new conversation', () => {
    it('is opened once, by the person who came and not by the bot', async () => {
        bot.answer((message) =>
            turned(aReply({ lines: [aLine('Hi')] }), bot.messages.indexOf(message) > 0),
        );
        await bot.post(joined('bot-1'));
        expect(bot.messages).toEqual([]);
        await bot.post(joined('bot-1', 'user-1'));
        await bot.post(joined('user-1'));
        expect(bot.messages.map(({ kind, id, sender }) => [kind, id, sender.id])).toEqual([
            ['start', 'start', 'user-1'],
            ['start', 'start', 'user-1'],
        ]);
        expect(connector.requests.map(({ body }) => body.text)).toEqual(['Hi']);
    });
});

describe('A group', () => {
    it.each([
        { id: 'c', conversationType: 'groupChat' },
        { id: 'c', conversationType: 'channel' },
        { id: 'c', isGroup: true },
    ])('%j is told to write directly, and nothing is recorded', async (conversation) => {
        await bot.post(anActivity(connector.url, { conversation }));
        await bot.post(anActivity(connector.url, { conversation, text: '', value: PRESSED }));
        const membersAdded = [{ id: 'user-1' }];
        await bot.post(
            anActivity(connector.url, { conversation, type: 'conversationUpdate', membersAdded }),
        );
        expect(bot.messages).toEqual([]);
        expect(connector.requests.map(({ body }) => body.text)).toEqual([
            'Message me directly.',
            'Message me directly.',
        ]);
    });
});
