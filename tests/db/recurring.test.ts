import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { createRecurringStore } from '../../db/recurring-store.ts';
import { newId } from '../../db/ids.ts';
import type { Recurring, RecurringState } from '../../ledger/recurring.ts';
import { nextDay } from '../../ledger/recurring.ts';
import { enterDue, reviseRecurring, skipNext, stopRecurring } from '../../ledger/repeat.ts';
import { takeBack } from '../../ledger/take-back.ts';
import { eachEngine } from '../rig/databases.ts';
import { makeRule, rent } from '../rig/repeating.ts';
import { expectSound } from './invariants.ts';
import { NOW, talker, TODAY, type Talker } from './people.ts';

const DAILY = { unit: 'day', interval: 1 } as const;

/** The only rule that isn't stopped, in a new turn; null when there is none. */
function onlyRule(person: Talker): Promise<RecurringState | null> {
    return person.turn(async ({ book }) => (await book.recurring())[0] ?? null);
}

function revise(person: Talker, patch: Parameters<typeof reviseRecurring>[2], today = TODAY) {
    return person.turn(async ({ book }, actor) => {
        const [state] = await book.recurring();
        if (!state) throw new Error('there is no rule');
        return reviseRecurring(book, state, patch, { ...actor, today });
    });
}

function undo(person: Talker) {
    return person.turn(async ({ book }, actor) => {
        const [item] = await book.latestChanges(1);
        return item && takeBack(book, [item], actor);
    });
}

function balance(person: Talker): Promise<bigint> {
    return person.turn(async ({ book }) => book.wallet.balance);
}

describe('recurring entries', () => {
    eachEngine((engine) => {
        let database: Database;
        beforeAll(async () => {
            database = await engine.open();
        });
        afterAll(() => expectSound(database));

        it('are kept as they were said, oldest first', async () => {
            const ann = talker(database);
            const made: Recurring[] = [];
            for (const draft of [
                rent(),
                rent({
                    kind: 'income',
                    amount: { minor: 999_999_999_999n, currency: 'USD' },
                    description: '🏠 d’été',
                    tags: ['a', 'b'],
                    rhythm: { unit: 'week', interval: 2, weekdays: [2, 5] },
                    start: '2026-12-01',
                    end: '2027-06-30',
                }),
                rent({ rhythm: { unit: 'year', interval: 1, month: 2, day: 29 } }),
                rent({ rhythm: DAILY, start: '2027-01-01' }),
            ]) {
                made.push((await makeRule(ann, draft)).rule);
            }
            const kept = await ann.turn(async ({ book }) => book.recurring());
            expect(kept).toEqual(made.map((rule) => ({ rule, settled: null })));
        });

        it('enter today’s with the rule, and take both back together', async () => {
            const bob = talker(database);
            await makeRule(bob, rent({ rhythm: DAILY }));
            expect(await balance(bob)).toBe(-90_000n);
            expect((await onlyRule(bob))?.settled).toBe(TODAY);
            await undo(bob);
            expect(await balance(bob)).toBe(0n);
            expect(await onlyRule(bob)).toBeNull();
            // Brought back, the day isn't entered a second time.
            await bob.turn(async ({ book }, actor) => {
                const item = await book.latestUndo();
                return item && takeBack(book, [item], actor);
            });
            expect(await balance(bob)).toBe(-90_000n);
            const state = await onlyRule(bob);
            expect(state && nextDay(state)).toBe('2026-11-20');
        });

        it('enter each day once, and go on after it', async () => {
            const cyd = talker(database);
            await makeRule(cyd);
            const enter = (today: string) =>
                cyd.turn(async ({ book }, actor) => {
                    const [state] = await book.recurring();
                    return state ? enterDue(book, state, { ...actor, today }) : null;
                });
            expect(await enter('2026-11-30')).toBeNull();
            const entered = await enter('2027-01-05');
            expect(entered?.outcome.entries.map(({ after }) => after.day)).toEqual([
                '2026-12-01',
                '2027-01-01',
            ]);
            expect(await enter('2027-01-05')).toBeNull();
            expect(await enter('2026-12-05')).toBeNull();
            expect(await balance(cyd)).toBe(-180_000n);
        });

        it('are changed from now on, and changed back', async () => {
            const dan = talker(database);
            await makeRule(dan);
            await revise(dan, { amount: { minor: 95_000n, currency: 'USD' } });
            expect((await onlyRule(dan))?.rule).toMatchObject({ amount: { minor: 95_000n } });
            await undo(dan);
            expect((await onlyRule(dan))?.rule).toMatchObject({ amount: { minor: 90_000n } });
        });

        it('miss nothing when their days change, or when a pause ends', async () => {
            const eve = talker(database);
            await makeRule(eve);
            await revise(eve, { rhythm: { unit: 'month', interval: 1, day: 3 } });
            let state = await onlyRule(eve);
            expect(state && nextDay(state)).toBe('2026-12-03');
            await revise(eve, { paused: true });
            await revise(eve, { paused: false }, '2027-03-10');
            state = await onlyRule(eve);
            expect(state && nextDay(state)).toBe('2027-04-03');
        });

        it('leave out a day that is skipped', async () => {
            const fay = talker(database);
            await makeRule(fay);
            const skipped = await fay.turn(async ({ book }, actor) => {
                const [state] = await book.recurring();
                return state ? skipNext(book, state, actor) : null;
            });
            expect(skipped?.day).toBe('2026-12-01');
            const state = await onlyRule(fay);
            expect(state && nextDay(state)).toBe('2027-01-01');
        });

        it('are stopped, and what they entered stays', async () => {
            const gus = talker(database);
            await makeRule(gus, rent({ rhythm: DAILY }));
            await gus.turn(async ({ book }, actor) => {
                const [state] = await book.recurring();
                return state ? stopRecurring(book, state, actor) : null;
            });
            expect(await onlyRule(gus)).toBeNull();
            expect(await balance(gus)).toBe(-90_000n);
            await undo(gus);
            expect((await onlyRule(gus))?.settled).toBe(TODAY);
        });

        it('refuse what an entry refuses', async () => {
            const hal = talker(database);
            const wrong = [
                rent({ amount: { minor: 0n, currency: 'USD' } }),
                rent({ amount: { minor: 1n, currency: 'EUR' }, rhythm: DAILY }),
            ];
            for (const draft of wrong) {
                await expect(makeRule(hal, draft)).rejects.toThrow(RangeError);
            }
        });
    });
});

function later(ms: number): Date {
    return new Date(NOW.getTime() + ms);
}

async function leased(database: Database, at: Date, count = 100): Promise<readonly string[]> {
    const store = createRecurringStore(database);
    const { held } = await store.lease(newId(), at, 60_000, count);
    return held.map(({ state }) => state.rule.id);
}

describe('the leases of recurring entries', () => {
    eachEngine((engine) => {
        let here: Database;
        let there: Database;
        beforeAll(async () => {
            here = await engine.open();
            there = await engine.open();
        });
        /** Of the other tests. */
        const clear = () => here.knex('recurring').update({ look_at: null });

        it('hold a new rule once, whoever asks, and let it go when they end', async () => {
            const rules = [];
            for (let at = 0; at < 5; at += 1) rules.push((await makeRule(talker(here))).rule.id);
            const taken = await Promise.all([
                leased(here, NOW, 3),
                leased(there, NOW, 3),
                leased(here, NOW, 3),
            ]);
            // What one was just looking at, another passes over.
            const all = [...taken.flat(), ...(await leased(there, NOW))];
            expect(all.toSorted()).toEqual(rules.toSorted());
            expect(await leased(there, later(59_999))).toEqual([]);
            expect((await leased(there, later(60_000))).toSorted()).toEqual(rules.toSorted());
        });

        it('end until the day that was named, unless the rule was changed meanwhile', async () => {
            const ann = talker(here);
            const { rule } = await makeRule(ann);
            const store = createRecurringStore(here);
            await clear();
            await store.rest(rule, later(300_000));
            expect(await leased(here, later(299_999))).toEqual([]);
            expect(await leased(here, later(300_000))).toEqual([rule.id]);
            await revise(ann, { paused: true });
            await store.rest(rule, null);
            expect(await leased(here, later(300_000))).toContain(rule.id);
        });

        it('count attempts until one goes well', async () => {
            const { rule } = await makeRule(talker(here));
            const store = createRecurringStore(here);
            const attempts = async (at: Date): Promise<number | undefined> => {
                const { held } = await store.lease('x', at, 1, 100);
                return held.find(({ state }) => state.rule.id === rule.id)?.attempts;
            };
            expect(await attempts(later(500_000))).toBe(1);
            await store.retry(rule, later(500_000), 'Fault');
            expect(await attempts(later(500_000))).toBe(2);
            await store.rest(rule, later(500_000));
            expect(await attempts(later(500_000))).toBe(1);
        });

        it('pass over one that can’t be read, and name it', async () => {
            const [bad, good] = [await makeRule(talker(here)), await makeRule(talker(here))];
            await here.knex('recurring').where({ id: bad.rule.id }).update({ rhythm: '{}' });
            const store = createRecurringStore(here);
            const { held, unreadable } = await store.lease('x', later(600_000), 1, 100);
            expect(unreadable).toEqual([bad.rule.id]);
            expect(held.map(({ state }) => state.rule.id)).toContain(good.rule.id);
            const again = await store.lease('x', later(700_000), 1, 100);
            expect(again.unreadable).toEqual([]);
            await here.knex('recurring').where({ id: bad.rule.id }).delete();
        });
    });
});
