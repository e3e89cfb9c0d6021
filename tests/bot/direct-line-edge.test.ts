import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startChatServer, type ChatServer } from '../rig/chat-server.ts';
import { visit, type Visitor } from '../rig/visitor.ts';

let chat: ChatServer;
let visitor: Visitor;

beforeEach(async () => {
    chat = await startChatServer();
    visitor = await visit(chat, undefined, { timeZone: 'Europe/Warsaw', locale: 'pl' });
});

afterEach(() => chat.close());

describe('while the database is away', () => {
    it('answers a message 503, and stores nothing', async () => {
        await visitor.open();
        chat.log.setAway(true);
        const answer = await visitor.say('lunch');
        expect([answer.status, await answer.json()]).toEqual([
            503,
            expect.objectContaining({ code: 'AWAY', detail: 'It was not saved.' }),
        ]);
        chat.log.setAway(false);
        expect((await visitor.read()).activities).toHaveLength(1);
    });

    it('goes on answering who polls, and says what is the matter', async () => {
        await visitor.open();
        const { watermark } = await visitor.read();
        chat.log.setAway(true);
        const away = await visitor.read(watermark);
        expect(away).toMatchObject({
            watermark,
            activities: [{ text: "I can't reach my books." }],
        });
        expect((await visitor.read(watermark)).activities[0]?.id).toBe(away.activities[0]?.id);
    });

    it('answers 503 to who opens a conversation, and lets come back who was in one', async () => {
        await visitor.open();
        const { watermark } = await visitor.read();
        chat.log.setAway(true);
        const path = `/conversations/${visitor.conversation}?watermark=`;
        const answers = [
            await visitor.call('POST', '/conversations'),
            await visitor.call('GET', path),
            await visitor.call('GET', `${path}${watermark}`),
        ];
        expect(answers.map((answer) => answer.status)).toEqual([503, 503, 200]);
    });
});

describe('other addresses of Direct Line', () => {
    it('knows no session id', async () => {
        expect((await visitor.call('GET', '/session/getsessionid')).status).toBe(404);
    });

    it.each([
        ['', 204],
        ['https://elsewhere.example', 403],
    ])('answers the preflight of "%s" with %d', async (other, status) => {
        const answer = await fetch(`${chat.url}/v3/directline/conversations`, {
            method: 'OPTIONS',
            headers: { origin: other || chat.url, 'access-control-request-method': 'POST' },
        });
        expect(answer.status).toBe(status);
        const allowed = answer.headers.get('access-control-allow-origin');
        expect(allowed).toBe(status === 204 ? chat.url : null);
    });

    it('refuses the script of another site that holds a token', async () => {
        const answer = await fetch(`${chat.url}/v3/directline/conversations`, {
            method: 'POST',
            headers: {
                authorization: `Bearer ${visitor.token}`,
                origin: 'https://elsewhere.example',
            },
        });
        expect(answer.status).toBe(403);
    });
});
