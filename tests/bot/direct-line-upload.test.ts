import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startChatServer, type ChatServer } from '../rig/chat-server.ts';
import { visit, type Visitor } from '../rig/visitor.ts';

let chat: ChatServer;
let visitor: Visitor;

beforeEach(async () => {
    chat = await startChatServer();
    visitor = await visit(chat);
});

afterEach(() => chat.close());

function upload(body: string | FormData, headers: Record<string, string> = {}): Promise<Response> {
    const path = `/v3/directline/conversations/${visitor.conversation}/upload?userId=x`;
    return fetch(`${chat.url}${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${visitor.token}`, ...headers },
        body,
    });
}

function form(activity: unknown, files: number): FormData {
    const parts = new FormData();
    const type = 'application/vnd.microsoft.activity';
    parts.append('activity', new Blob([JSON.stringify(activity)], { type }), 'blob');
    for (let file = 0; file < files; file += 1) {
        parts.append('file', new Blob(['canary 4711'], { type: 'image/png' }), `${file}.png`);
    }
    return parts;
}

describe('POST upload', () => {
    it('answers a message with files, counts them, and keeps none', async () => {
        const activity = { type: 'message', channelData: { clientActivityID: 'f1' } };
        const answer = await upload(form(activity, 2));
        expect([answer.status, await answer.json()]).toEqual([200, { id: expect.any(String) }]);
        expect(chat.turns.seen[0]).toMatchObject({ text: '', attachments: 2 });
        const shown = JSON.stringify(await visitor.read());
        expect(shown).toContain('Files come later. Nothing was recorded.');
        expect(shown).not.toContain('canary');
    });

    it("shows the person's message, which would otherwise stay on its way for ever", async () => {
        await upload(form({ type: 'message', channelData: { clientActivityID: 'f1' } }, 1));
        const [own] = (await visitor.read()).activities;
        expect(own?.channelData).toEqual({ clientActivityID: 'f1' });
        expect(own?.text).not.toBe('');
    });

    it.each([
        ['no form', 'hello', 'text/plain'],
        ['a form without its end', '--b\r\nbroken', 'multipart/form-data; boundary=b'],
        ['nothing', '', 'multipart/form-data; boundary=b'],
    ])('refuses %s with 400', async (_what, body, type) => {
        expect((await upload(body, { 'content-type': type })).status).toBe(400);
        expect(chat.turns.seen).toHaveLength(0);
    });

    it('refuses a form without an activity, or with a broken one', async () => {
        const without = new FormData();
        without.append('file', new Blob(['x']), 'x');
        const broken = new FormData();
        broken.append('activity', '{');
        expect((await upload(without)).status).toBe(400);
        expect((await upload(broken)).status).toBe(400);
        expect((await upload(form([], 1))).status).toBe(400);
    });

    it('refuses more than 10 MB with 413', async () => {
        const parts = form({ type: 'message' }, 0);
        parts.append('file', new Blob([new Uint8Array(11 * 1024 * 1024)]), 'large');
        expect((await upload(parts)).status).toBe(413);
        expect(chat.turns.seen).toHaveLength(0);
    });
});
