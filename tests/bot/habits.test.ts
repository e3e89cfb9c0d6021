import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unaskedLines } from '../../bot/channels/direct-line/outgoing.ts';
import { createHabits, type Habits } from '../../bot/habits.ts';
import { createOccasions } from '../../bot/occasion.ts';
import type { Database } from '../../db/connect.ts';
import { createHabitStore } from '../../db/habit-store.ts';
import { newId } from '../../db/ids.ts';
import { createPlaceStore } from '../../db/place-store.ts';
import { createTurnStore } from '../../db/turn-store.ts';
import type { Entry } from '../../ledger/entry.ts';
import { stopRecurring } from '../../ledger/repeat.ts';
import { expectSound } from '../db/invariants.ts';
import { recording, spending, talker, type Talker } from '../db/people.ts';
import { eachEngine } from '../rig/databases.ts';
import { makeRule, rent } from '../rig/repeating.ts';
import { schedulerOn, toldIn } from '../rig/scheduling.ts';
import { silentLogger } from '../rig/silent-logger.ts';

const OFFER = 'rent, $900.00, around the 1st: shall I do it from now on?\n[Yes]\n[No]';

const rentOn = (day: string, more = {}) =>
    recording(spending(90_000, { day, category: 'home', description: 'rent', ...more }));

/** Records it, and answers what is looked at then. */
async function enter(person: Talker, day: string, more = {}): Promise<readonly Entry[]> {
    const result = await person.run(rentOn(day, more), person.key);
    return result.repeated ? [] : result.recorded;
}

function habitsOn(database: Database, today: Date): Habits {
    const now = (): Date => today;
    const occasions = createOccasions({
        store: createTurnStore(database),
        now,
        newId,
        canMail: false,
        lines: new Map([['directline', unaskedLines]]),
        wakeAlerts: () => undefined,
    });
    const store = createHabitStore(database);
    const places = createPlaceStore(database);
    return createHabits({ store, places, occasions, now, logger: silentLogger });
}

eachEngine((engine) => {
    describe('the look for what comes again', () => {
        let here: Database;
        let there: Database;
        beforeAll(async () => {
            here = await engine.open();
            there = await engine.open();
        });
        afterAll(() => expectSound(here));

        const told = (person: Talker) => toldIn(here, person.key.conversation);

        it('offers once, however many replicas look at the same time', async () => {
            const ann = talker(here);
            await enter(ann, '2026-10-01');
            await enter(ann, '2026-11-01');
            const entries = await enter(ann, '2026-12-01');
            const looks = [here, there, here, there].map((one) =>
                habitsOn(one, new Date('2026-12-01T12:00:00Z')),
            );
            for (const look of looks) look.look(entries, ann.key);
            await Promise.all(looks.map((look) => look.settle()));
            expect(await told(ann)).toEqual([OFFER]);
        });

        it('offers it in each wallet by itself, and nothing of another person’s', async () => {
            const [bea, cal] = [talker(here), talker(here)];
            for (const day of ['2026-10-01', '2026-11-01']) await enter(bea, day);
            const entries = await enter(cal, '2026-12-01');
            const habits = habitsOn(here, new Date('2026-12-01T12:00:00Z'));
            habits.look(entries, cal.key);
            await habits.settle();
            habits.look(await enter(bea, '2026-12-01'), bea.key);
            await habits.settle();
            expect([await told(bea), await told(cal)]).toEqual([[OFFER], []]);
        });

        it('doesn’t take what a rule entered for a habit, once the rule is stopped', async () => {
            const dan = talker(here);
            await makeRule(dan, rent());
            for (const now of ['2026-12-01T00:00:00Z', '2027-01-01T00:00:00Z']) {
                await schedulerOn(here, { now: new Date(now) }).runOnce();
            }
            await dan.turn(async ({ book }, actor) => {
                const [state] = await book.recurring();
                return state && (await stopRecurring(book, state, actor));
            });
            const before = await told(dan);
            const habits = habitsOn(here, new Date('2027-02-01T12:00:00Z'));
            habits.look(await enter(dan, '2027-02-01'), dan.key);
            await habits.settle();
            expect(before).toHaveLength(2);
            expect(await told(dan)).toEqual(before);
        });

        it('looks for it in its category alone', async () => {
            const eve = talker(here);
            await enter(eve, '2026-10-01', { category: 'fun' });
            await enter(eve, '2026-11-01');
            const habits = habitsOn(here, new Date('2026-12-01T12:00:00Z'));
            habits.look(await enter(eve, '2026-12-01'), eve.key);
            await habits.settle();
            expect(await told(eve)).toEqual([]);
        });

        it('reads no more rows than its windows hold, in a wallet with a long history', async () => {
            const fay = talker(here);
            const many = Array.from({ length: 200 }, (_, at) =>
                spending(100 + at, {
                    day: '2026-12-01',
                    category: 'home',
                    description: `no ${at}`,
                }),
            );
            await fay.run(recording(...many));
            const [last] = await enter(fay, '2026-12-01');
            if (!last) throw new Error('nothing was recorded');
            expect((await createHabitStore(here).earlier(last)).length).toBe(60);
        });
    });
});
