import { beforeAll, describe, expect, it } from '@jest/globals';
import { createOccasions, type Occasion, type Occasions } from '../../bot/occasion.ts';
import { unaskedLines } from '../../bot/channels/direct-line/outgoing.ts';
import { createTurns } from '../../bot/turn.ts';
import type { Database } from '../../db/connect.ts';
import { createConversationLog } from '../../db/conversation-log.ts';
import { newId } from '../../db/ids.ts';
import { createPlaceStore, type Place } from '../../db/place-store.ts';
import { createTurnStore } from '../../db/turn-store.ts';
import { answered } from '../../dialogs/answered.ts';
import type { Message } from '../../dialogs/message.ts';
import { recordedCard } from '../../dialogs/recorded.ts';
import { makeReply, type Reply } from '../../dialogs/reply.ts';
import { record } from '../../ledger/ledger.ts';
import { spending } from '../db/people.ts';
import { eachEngine } from '../rig/databases.ts';
import { silentLogger } from '../rig/silent-logger.ts';
import { blankMessage, TODAY } from '../rig/talk.ts';

const DEFAULTS = { currency: 'USD', timeZone: 'UTC', locale: 'en-US' };

function occasionsOn(database: Database): Occasions {
    return createOccasions({
        store: createTurnStore(database),
        now: () => TODAY,
        newId,
        canMail: false,
        lines: new Map([['directline', unaskedLines]]),
        wakeAlerts: () => undefined,
    });
}

/** Rent is paid by itself, and told with the usual card. */
const rent: Occasion = {
    key: 'rent|2026-11-19',
    work: async (scene) => {
        const drafts = [spending(90_000, { category: 'home', description: 'rent' })];
        const outcome = await record(scene.book, drafts, scene.actor);
        const { pieces, choices } = recordedCard(outcome, scene);
        return answered(scene, makeReply(scene.turn, pieces, { choices }));
    },
};

eachEngine((engine) => {
    describe('what Penny says unasked', () => {
        let here: Database;
        let there: Database;
        beforeAll(async () => {
            here = await engine.open();
            there = await engine.open();
        });

        /** Somebody with conversations, and the place where they are reached. */
        const meet = async (conversations = 1) => {
            const person = newId();
            const turns = createTurns({
                store: createTurnStore(here),
                defaults: DEFAULTS,
                logger: silentLogger,
                now: () => TODAY,
                newId,
                canMail: false,
                wakeAlerts: () => undefined,
            });
            const send = async (text: string, more: Partial<Message> = {}): Promise<Reply> => {
                const blank = blankMessage(person, TODAY);
                const conversation = `${person}.${conversations}`;
                const message = { ...blank, channel: 'directline', conversation, text, ...more };
                return (await turns.handle(message, () => [])).reply;
            };
            for (let at = 1; at <= conversations; at += 1) {
                await send('20 lunch', { conversation: `${person}.${at}` });
            }
            const [row] = await here.dialect.read(
                here.knex,
                'SELECT person_id, wallet_id FROM conversation WHERE external_id = ?',
                [`${person}.1`],
            );
            const ids = { person: String(row?.['person_id']), wallet: String(row?.['wallet_id']) };
            const find = (channels: readonly string[]): Promise<Place | null> =>
                createPlaceStore(here).newest(ids.person, ids.wallet, channels);
            const place = await find(['directline']);
            if (!place) throw new Error('nobody is there');
            return { send, place, find };
        };
        const shown = async ({ conversation }: Place): Promise<string> => {
            const lines = await createConversationLog(here).read('directline', conversation, 0, 10);
            return JSON.stringify(lines.map(({ payload }) => payload));
        };

        it('stands in their newest conversation, and its buttons work', async () => {
            const ann = await meet(3);
            expect(ann.place.conversation).toMatch(/\.3$/);
            expect(await occasionsOn(here).tell(ann.place, rent)).toBe(true);
            const log = await shown(ann.place);
            expect(log).toContain('✓ $900.00 rent · Home');
            const turn = /"turn":"(\w+)","choice":0,"version":(\d)/.exec(log);
            const action = { turn: turn?.[1] ?? '', choice: 0, version: Number(turn?.[2]) };
            const undone = await ann.send('', { action });
            expect(undone.lines[0]?.text).toBe('✓ Undone: $900.00 rent · Home');
        });

        it('is done and said once, whichever replica says it', async () => {
            const bob = await meet();
            const told = await Promise.all(
                [here, there, here, there].map((database) =>
                    occasionsOn(database).tell(bob.place, rent),
                ),
            );
            expect(told.filter(Boolean)).toHaveLength(1);
            expect((await bob.send('balance')).lines[0]?.text).toBe('−$920.00');
        });

        it('leaves an open question open', async () => {
            const cyd = await meet();
            await cyd.send('limit 100 a month');
            const asked = await cyd.send('spent 30 EUR on wine');
            expect(asked.lines[0]?.text).toContain('What was it in USD?');
            await occasionsOn(here).tell(cyd.place, rent);
            expect((await cyd.send('33')).lines[0]?.text).toContain('$33.00');
        });

        it('is nothing, and does nothing, when there is nothing to say after all', async () => {
            const dan = await meet();
            const work = async (scene: Parameters<Occasion['work']>[0]) => {
                await rent.work(scene);
                return null;
            };
            expect(await occasionsOn(here).tell(dan.place, { ...rent, work })).toBe(false);
            expect((await dan.send('balance')).lines[0]?.text).toBe('−$20.00');
            expect(await occasionsOn(here).tell(dan.place, rent)).toBe(true);
        });

        it('is said to nobody who is somebody else now', async () => {
            const eve = await meet();
            const gone = { ...eve.place, personId: newId() };
            expect(await occasionsOn(here).tell(gone, rent)).toBe(false);
            const unknown = { ...eve.place, sender: 'nobody' };
            expect(await occasionsOn(here).tell(unknown, rent)).toBe(false);
            expect(await eve.find(['msteams'])).toBeNull();
        });
    });
});
