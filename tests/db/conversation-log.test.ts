import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { createConversationLog } from '../../db/conversation-log.ts';
import type { ConversationLog } from '../../db/turn.ts';
import { eachEngine } from '../rig/databases.ts';
import { talker } from './people.ts';

const line = (id: string) => ({ id, payload: { text: `${id} 🍕`, from: { id: 'x' } } });

describe('the log of a conversation', () => {
    eachEngine((engine) => {
        let database: Database;
        let log: ConversationLog;
        beforeAll(async () => {
            database = await engine.open();
            log = createConversationLog(database);
        });

        it('is numbered without a gap, and read on from any place', async () => {
            const ann = talker(database);
            const { channel, conversation } = ann.key;
            await ann.run(async () => ({ log: [line('a'), line('b')] }));
            await ann.run(async () => ({ log: [] }));
            await ann.run(async () => ({ log: [line('c'), line('a')] }));
            const all = await log.read(channel, conversation, 0, 100);
            expect(all).toEqual(
                ['a', 'b', 'c', 'a'].map((id, index) => ({ ...line(id), seq: index + 1 })),
            );
            expect(await log.read(channel, conversation, 1, 2)).toEqual(all.slice(1, 3));
            expect(await log.read(channel, conversation, 4, 100)).toEqual([]);
        });

        it('is empty where nobody has spoken', async () => {
            expect(await log.read('directline', 'nowhere', 0, 10)).toEqual([]);
            expect(await log.newest('directline', 'nobody')).toBeNull();
            expect(await log.heads('directline', [])).toEqual(new Map());
        });

        it('tells the heads of the conversations that exist', async () => {
            const ann = talker(database);
            const bob = talker(database);
            await ann.run(async () => ({ log: [line('a'), line('b')] }));
            await bob.run(async () => ({}));
            const asked = [ann.key.conversation, bob.key.conversation, 'nowhere'];
            expect(await log.heads('directline', asked)).toEqual(
                new Map([
                    [ann.key.conversation, 2],
                    [bob.key.conversation, 0],
                ]),
            );
            expect(await log.heads('msteams', asked)).toEqual(new Map());
        });

        it("finds a person's newest conversation, and who is in which", async () => {
            const ann = talker(database);
            const { channel, conversation, sender } = ann.key;
            await ann.run(async () => ({}));
            await ann.run(async () => ({}), { conversation: `${conversation}-2` });
            await ann.run(async () => ({}));
            expect(await log.newest(channel, sender)).toBe(`${conversation}-2`);
            expect(await log.holds(channel, conversation, sender)).toBe(true);
            expect(await log.holds(channel, conversation, 'dl_other')).toBe(false);
            expect(await log.holds('msteams', conversation, sender)).toBe(false);
            expect(await log.holds(channel, conversation.toUpperCase(), sender)).toBe(false);
        });

        it('stays that of its first speaker when somebody else speaks into it', async () => {
            const ann = talker(database);
            const eve = talker(database);
            const { channel, conversation } = ann.key;
            await ann.run(async () => ({ log: [line('secret')] }));
            await eve.run(async () => ({ log: [line('a'), line('b')] }), { conversation });
            const lines = await log.read(channel, conversation, 0, 10);
            expect(lines.map(({ id }) => id)).toEqual(['secret']);
            expect((await log.heads(channel, [conversation])).get(conversation)).toBe(1);
            expect(await log.holds(channel, conversation, eve.key.sender)).toBe(false);
        });
    });
});
