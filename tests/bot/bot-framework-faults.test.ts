import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startConnector, type Connector } from '../rig/connector.ts';
import { anActivity, startBotFramework, type BotFramework } from '../rig/bot-framework.ts';

let connector: Connector;
let bot: BotFramework;

beforeEach(async () => {
    connector = await startConnector();
    bot = await startBotFramework({ timeouts: { checkMs: 5_000, sendMs: 300 } });
});
afterEach(async () => {
    await bot.close();
    await connector.close();
});

describe("A channel's fault", () => {
    it.each<number | 'hang'>([401, 429, 500, 'hang'])(
        'of kind %s ends the turn, to be delivered again',
        async (outcome) => {
            connector.answer(() => outcome);
            const { status, body } = await bot.post(anActivity(connector.url));
            expect([status, body]).toEqual([502, {}]);
            expect(bot.messages).toHaveLength(1);
            connector.answer(() => 201);
            expect((await bot.post(anActivity(connector.url))).status).toBe(200);
            expect(bot.logged.join('')).not.toMatch(/secret of the connector|spent 20|Got it/);
        },
    );

    it('is not followed to another address', async () => {
        connector.answer(() => 307);
        expect((await bot.post(anActivity(connector.url))).status).toBe(502);
        expect(connector.requests.map(({ path }) => path)).toEqual([
            '/v3/conversations/conversation-1/activities/activity-1',
        ]);
    });
});

describe('A fault of ours', () => {
    it('is told in one plain sentence and logged', async () => {
        bot.answer(() => {
            throw new TypeError('db password is hunter2');
        });
        expect(await bot.post(anActivity(connector.url))).toEqual({ status: 200, body: {} });
        expect(connector.requests.map(({ body }) => body.text)).toEqual(['That did not work.']);
        expect(bot.logged.join('')).toContain('an activity could not be answered');
    });

    it('is told where replies are expected in the response', async () => {
        bot.answer(() => {
            throw new TypeError('db password is hunter2');
        });
        const { body } = await bot.post(
            anActivity(connector.url, { deliveryMode: 'expectReplies' }),
        );
        expect(body.activities?.map(({ text }) => text)).toEqual(['That did not work.']);
    });
});

describe('A malformed body', () => {
    it.each(['{}', '{"type":5}', '[]', 'null', '"text"', '{"type":"message"}', '{'])(
        '%s is refused without our internals',
        async (body) => {
            const { status, body: told } = await bot.post(body);
            expect(status).toBe(400);
            expect(JSON.stringify(told)).not.toMatch(
                /zod|expected|validate|invalid_type|position/i,
            );
            expect(bot.messages).toEqual([]);
        },
    );

    it.each(['serviceUrl', 'channelId', 'conversation', 'from', 'type'])(
        'without %s is refused',
        async (missing) => {
            const activity = anActivity(connector.url, { [missing]: undefined });
            expect((await bot.post(activity)).status).toBe(400);
            expect(connector.requests).toEqual([]);
        },
    );

    it('with odd optional parts is still understood', async () => {
        const activity = anActivity(connector.url, {
            text: 5,
            locale: 'not a locale',
            localTimezone: 'Mars/Olympus',
            timestamp: 'yesterday',
            attachments: 'none',
            entities: { type: 'mention' },
            membersAdded: 3,
            channelData: 'x',
            id: { toString: 1 },
        });
        expect((await bot.post(activity)).status).toBe(200);
        expect(bot.messages[0]).toMatchObject({
            text: '',
            locale: null,
            timeZone: null,
            at: new Date('2026-11-19T12:00:00Z'),
            attachments: 0,
            tenant: '',
        });
        expect(bot.messages[0]?.id).toMatch(/^[0-9a-f-]{36}$/);
    });
});
