/** SECURITY B11: a button does only what it was drawn for, and only for whom it was drawn. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { eachEngine } from '../rig/databases.ts';
import { startFleet, type Fleet } from '../rig/fleet.ts';
import { growth } from '../rig/growth.ts';
import { roam, type Pressed, type Roamer } from '../rig/roamer.ts';
import { textOf } from '../rig/web-visitor.ts';

const NOTHING = { delivery: 1, activity: 2 };

eachEngine((engine) => {
    describe('a forged button', () => {
        const set: { fleet?: Fleet; database?: Database } = {};
        const started = (): Required<typeof set> => set as Required<typeof set>;
        const somebody = (): Promise<Roamer> => roam(() => started().fleet.urls);

        beforeAll(async () => {
            set.database = await engine.open();
            set.fleet = await startFleet(engine);
        });
        afterAll(async () => {
            await set.fleet?.stop();
        });

        it('of somebody else’s reply does nothing', async () => {
            const [ann, bob] = [await somebody(), await somebody()];
            await ann.say('spent 20 on lunch');
            await bob.say('spent 7 on cake');
            for (const label of ['Undo', 'Edit']) {
                const button = await ann.button(label);
                const grown = await growth(started().database, () => bob.press(button));
                expect(grown).toEqual(NOTHING);
                const told = textOf((await bob.shown()).at(-1));
                expect(told).toContain('That button is too old');
                expect(told).not.toMatch(/lunch|20\.00/);
            }
            expect(await ann.say('balance')).toContain('−$20.00');
        });

        it('with an edited payload does nothing', async () => {
            const ann = await somebody();
            await ann.say('spent 20 on lunch');
            const { penny } = await ann.button('Undo');
            const forged: unknown[] = [
                { ...penny, version: penny.version + 1 },
                { ...penny, version: 2 ** 53 },
                { ...penny, choice: 99 },
                { ...penny, choice: -1 },
                { ...penny, choice: 0.5 },
                { ...penny, choice: '__proto__' },
                { ...penny, choice: 'length' },
                { ...penny, turn: `${penny.turn}.1` },
                { ...penny, turn: penny.turn.toLowerCase() },
                { ...penny, turn: `${penny.turn} ` },
                { ...penny, turn: "' OR 1=1 -- " },
                { ...penny, turn: { turn: penny.turn } },
                { ...penny, turn: [penny.turn] },
                { ...penny, turn: 'constructor' },
                { turn: penny.turn },
                null,
                'undo',
            ];
            for (const value of forged) {
                const grown = await growth(started().database, async () => {
                    const { status } = await ann.press({ penny: value } as Pressed);
                    expect(status).toBe(200);
                });
                expect([value, grown]).toEqual([value, NOTHING]);
            }
            expect(await ann.say('balance')).toContain('−$20.00');
        });
    });
});
