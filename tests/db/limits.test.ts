import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import type { OpenTurn } from '../../db/turn.ts';
import { setCarryOver, setLimit, setThresholds, removeLimits } from '../../ledger/limits.ts';
import { limitPeriod, type LimitUnit } from '../../ledger/limit.ts';
import { statesOn } from '../../ledger/limit-states.ts';
import type { Actor } from '../../ledger/ports.ts';
import { takeBack } from '../../ledger/take-back.ts';
import { eachEngine } from '../rig/databases.ts';
import { expectSound } from './invariants.ts';
import { recording, spending, talker, TODAY, type Talker } from './people.ts';

const dollars = (amount: number) => ({ minor: BigInt(amount) * 100n, currency: 'USD' });

interface Scope {
    readonly category?: string;
    readonly tag?: string;
    readonly per?: LimitUnit;
}

const order = (amount: number, { category, tag, per = 'month' }: Scope = {}) => ({
    category: category ?? null,
    tag: tag ?? null,
    per,
    amount: dollars(amount),
});

const set = (person: Talker, amount: number, scope?: Scope) =>
    person.turn(({ book }, actor) => setLimit(book, order(amount, scope), actor));
const states = (person: Talker, day = TODAY) =>
    person.turn(async ({ book }) =>
        (await statesOn(book, day)).map(({ limit, period, spent, carried, crossed }) => ({
            on: limit.tag ?? limit.category,
            start: period.start,
            spent,
            carried,
            crossed: crossed.toSorted((a, b) => a - b),
        })),
    );
const undo = (person: Talker) =>
    person.turn(async ({ book }: OpenTurn, actor: Actor) => {
        const [item] = await book.latestChanges(1);
        return item ? takeBack(book, [item], actor) : null;
    });

describe('limits', () => {
    eachEngine((engine) => {
        let database: Database;
        beforeAll(async () => {
            database = await engine.open();
        });

        const alerts = async (person: Talker) =>
            database.dialect.read(
                database.knex,
                'SELECT dedupe_key FROM outbox WHERE wallet_id = ? ORDER BY id',
                [await person.turn(async ({ book }) => book.wallet.id)],
            );

        it('stand with what was spent in their period, on their category, tag or everything', async () => {
            const ann = talker(database);
            await ann.run(
                recording(
                    spending(1000, { tags: ['work', 'ann'] }),
                    spending(200, { kind: 'refund', tags: ['work'] }),
                    spending(500, { category: 'home' }),
                    spending(70, { day: '2026-11-16', tags: ['work'] }),
                    spending(30, { day: '2026-11-15' }),
                    spending(7, { day: '2026-10-30' }),
                    spending(5, { day: '2026-01-01' }),
                    spending(9000, { kind: 'income', category: 'salary', tags: ['work'] }),
                ),
            );
            await set(ann, 10, { category: 'food' });
            await set(ann, 100);
            for (const per of ['day', 'week', 'year'] as const) await set(ann, 900, { per });
            await set(ann, 900, { tag: 'work' });
            await set(ann, 900, { tag: 'ann', per: 'day' });
            const none = { carried: 0n, crossed: [] };
            const november = { start: '2026-11-01', ...none };
            expect(await states(ann)).toEqual([
                { ...november, on: 'food', spent: 900n, crossed: [80] },
                { ...november, on: null, spent: 1400n },
                { ...none, on: null, start: '2026-11-19', spent: 1300n },
                { ...none, on: null, start: '2026-11-16', spent: 1370n },
                { ...none, on: null, start: '2026-01-01', spent: 1412n },
                { ...november, on: 'work', spent: 870n },
                { ...none, on: 'ann', start: '2026-11-19', spent: 1000n },
            ]);
            await expectSound(database);
        });

        it('take the place of one of the same kind, and keep its thresholds', async () => {
            const ann = talker(database);
            await set(ann, 10);
            await set(ann, 20, { per: 'week' });
            await ann.turn(({ book }, actor) =>
                setThresholds(book, book.wallet.limits, [50, 90], actor),
            );
            await set(ann, 30);
            await ann.turn(async ({ book: { wallet } }) => {
                const seen = wallet.limits.map(({ per, amount, thresholds }) => [
                    per,
                    amount.minor,
                    thresholds,
                ]);
                expect(seen).toEqual([
                    ['week', 2000n, [50, 90]],
                    ['month', 3000n, [50, 90]],
                ]);
                return true;
            });
        });

        it('are told of once a threshold and period, whatever happens to the entries', async () => {
            const ann = talker(database);
            await set(ann, 10);
            await ann.run(recording(spending(900)));
            expect(await alerts(ann)).toHaveLength(1);
            await undo(ann);
            await ann.run(recording(spending(850)));
            expect(await alerts(ann)).toHaveLength(1);
            await ann.run(recording(spending(850)));
            expect(await alerts(ann)).toHaveLength(2);
            await ann.run(recording(spending(850, { day: '2026-10-19' })));
            expect(await alerts(ann)).toHaveLength(3);
        });

        it('count what was passed when their thresholds were changed as told', async () => {
            const ann = talker(database);
            await set(ann, 10);
            await ann.run(recording(spending(600)));
            await ann.turn(({ book }, actor) =>
                setThresholds(book, book.wallet.limits, [50, 70], actor),
            );
            expect(await states(ann)).toMatchObject([{ crossed: expect.arrayContaining([50]) }]);
            const before = (await alerts(ann)).length;
            await ann.run(recording(spending(100)));
            expect((await alerts(ann)).length).toBe(before + 1);
        });

        it('leave what is left, or over, to the periods after them when they carry', async () => {
            const ann = talker(database);
            await set(ann, 10, { per: 'week' });
            await ann.turn(({ book }, actor) =>
                setCarryOver(book, book.wallet.limits, true, actor),
            );
            const carried = async (day: string) => (await states(ann, day))[0]?.carried;
            await ann.run(recording(spending(300)));
            expect(await carried(TODAY)).toBe(0n);
            expect(await carried('2026-11-23')).toBe(700n);
            expect(await carried('2026-11-30')).toBe(1700n);
            await ann.run(recording(spending(2000)));
            expect(await carried('2026-11-23')).toBe(-1300n);
            await ann.turn(({ book }, actor) =>
                setCarryOver(book, book.wallet.limits, false, actor),
            );
            expect(await carried('2026-11-23')).toBe(0n);
            await undo(ann);
            expect(await carried('2026-11-23')).toBe(-1300n);
        });

        it('leave the wallet when they are removed, and come back when that is undone', async () => {
            const ann = talker(database);
            const count = () => ann.turn(async ({ book }) => [book.wallet.limits.length] as const);
            await set(ann, 10);
            await set(ann, 20);
            expect(await count()).toEqual([1]);
            await ann.turn(({ book }, actor) => removeLimits(book, book.wallet.limits, actor));
            expect(await count()).toEqual([0]);
            await undo(ann);
            expect(await count()).toEqual([1]);
            await set(ann, 5, { per: 'day' });
            await undo(ann);
            await undo(ann);
            expect(await states(ann)).toMatchObject([{ on: null }]);
            await expectSound(database);
        });

        it('are read in one question, however many are asked about', async () => {
            const ann = talker(database);
            await set(ann, 10);
            await ann.run(recording(spending(300), spending(1, { day: '2025-11-20' })));
            await ann.turn(async ({ book }) => {
                const [limit] = book.wallet.limits;
                if (!limit) throw new Error('there is a limit');
                const asked = Array.from({ length: 450 }, (_, at) => ({
                    limit,
                    scope: { categories: null, tag: null },
                    period: limitPeriod('month', `20${10 + (at % 17)}-11-19`, book.wallet),
                }));
                const spent = (await book.limitStates(asked)).map((one) => one.spent);
                expect(spent).toHaveLength(450);
                expect(spent.slice(13, 17)).toEqual([0n, 0n, 1n, 300n]);
                return true;
            });
        });
    });
});
