/** SECURITY B9: what arrives again is done once, whichever instance it arrives at. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { expectSound } from '../db/invariants.ts';
import { eachEngine } from '../rig/databases.ts';
import { startFleet, type Fleet } from '../rig/fleet.ts';
import { growth, type Growth } from '../rig/growth.ts';
import { roam, type Answer, type Roamer } from '../rig/roamer.ts';
import { textOf } from '../rig/web-visitor.ts';

const FIVE = [0, 1, 2, 3, 4];

function fiveTimes(send: (instance: number) => Promise<Answer>): Promise<Answer[]> {
    return Promise.all(FIVE.map((instance) => send(instance)));
}

eachEngine((engine) => {
    describe('a message that comes again', () => {
        const set: { fleet?: Fleet; database?: Database } = {};
        const started = (): Required<typeof set> => set as Required<typeof set>;
        const somebody = (conversations = 1): Promise<Roamer> =>
            roam(() => started().fleet.urls, { conversations });

        beforeAll(async () => {
            set.database = await engine.open();
            set.fleet = await startFleet(engine);
        });
        afterAll(async () => {
            await set.fleet?.stop();
        });

        const added = (act: () => Promise<unknown>): Promise<Growth> =>
            growth(started().database, act);
        const RECORDED = { entry: 1, journal: 1, delivery: 1, activity: 2 };

        it('five times at once is recorded once and answered the same', async () => {
            const ann = await somebody();
            const clientActivityId = randomUUID();
            const answers: Answer[] = [];
            const grown = await added(async () => {
                const all = await fiveTimes((instance) =>
                    ann.post('spent 20 on lunch', { instance, clientActivityId }),
                );
                answers.push(...all);
            });
            expect(grown).toEqual(RECORDED);
            expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
            expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
            expect((await ann.shown()).slice(-2).map(textOf)).toEqual([
                'spent 20 on lunch',
                expect.stringContaining('Balance −$20.00'),
            ]);
        });

        it('as the very first that a person ever sends is recorded once as well', async () => {
            const clientActivityId = randomUUID();
            const ann = await roam(() => started().fleet.urls, { isOpened: false });
            const grown = await added(() =>
                fiveTimes((instance) => ann.post('taxi 15', { instance, clientActivityId })),
            );
            expect(grown).toEqual(RECORDED);
        });

        it('as an opening is greeted once', async () => {
            const ann = await roam(() => started().fleet.urls, { isOpened: false });
            const grown = await added(() => fiveTimes((instance) => ann.open({ instance })));
            expect(grown).toEqual({ delivery: 1, activity: 1 });
        });

        it('after others came in between changes nothing', async () => {
            const ann = await somebody();
            const clientActivityId = randomUUID();
            const first = await ann.post('taxi 15', { clientActivityId });
            await ann.say('spent 20 on lunch');
            await ann.say('undo');
            const again: Answer[] = [];
            const grown = await added(async () => {
                again.push(...(await fiveTimes(() => ann.post('taxi 15', { clientActivityId }))));
            });
            expect(grown).toEqual({});
            expect(again).toEqual(FIVE.map(() => first));
            expect(await ann.say('balance')).toContain('−$15.00');
        });

        it('with the id of an earlier one but other words is still that earlier one', async () => {
            const ann = await somebody();
            const clientActivityId = randomUUID();
            await ann.post('taxi 15', { clientActivityId });
            expect(await added(() => ann.post('taxi 99', { clientActivityId }))).toEqual({});
        });

        it('with the same id from somebody else, or in another conversation, is another', async () => {
            const clientActivityId = randomUUID();
            const [ann, bob] = [await somebody(2), await somebody()];
            const grown = await added(async () => {
                await ann.post('taxi 15', { clientActivityId });
                await ann.post('taxi 15', { clientActivityId, conversation: 1 });
                await bob.post('taxi 15', { clientActivityId });
            });
            expect(grown).toMatchObject({ entry: 3, journal: 3, delivery: 3, activity: 6 });
            expect(await ann.say('balance')).toContain('−$30.00');
            expect(await bob.say('balance')).toContain('−$15.00');
        });

        describe('as a pressed button', () => {
            it('five times with one id is done once', async () => {
                const ann = await somebody();
                await ann.say('spent 20 on lunch');
                const undo = await ann.button('Undo');
                const clientActivityId = randomUUID();
                const grown = await added(() =>
                    fiveTimes((instance) => ann.press(undo, { instance, clientActivityId })),
                );
                expect(grown).toMatchObject({ journal: 1, delivery: 1 });
                expect(grown.entry).toBeUndefined();
                expect(await ann.say('balance')).toContain('$0.00');
            });

            it('five times with five ids is done once, and the rest is told so', async () => {
                const ann = await somebody();
                await ann.say('spent 20 on lunch');
                const undo = await ann.button('Undo');
                const grown = await added(() =>
                    fiveTimes((instance) => ann.press(undo, { instance })),
                );
                expect(grown).toMatchObject({ journal: 1, delivery: 5 });
                const said = (await ann.shown()).map(textOf);
                expect(said.filter((text) => text.includes('taken back already'))).toHaveLength(4);
                expect(await ann.say('balance')).toContain('$0.00');
            });

            it('that recorded what was asked about records it once', async () => {
                const ann = await somebody();
                await ann.say('taxi 30 EUR');
                const yes = await ann.button('Yes, use EUR');
                const grown = await added(() =>
                    fiveTimes((instance) => ann.press(yes, { instance })),
                );
                expect(grown).toMatchObject({ entry: 1, journal: 1, delivery: 5 });
                expect(await ann.say('balance')).toContain('−€30.00');
            });
        });

        it('leaves every table in agreement with the others', async () => {
            await expectSound(started().database);
        });
    });
});
