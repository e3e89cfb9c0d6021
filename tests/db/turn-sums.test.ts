import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Database } from '../../db/connect.ts';
import { addDays, includes, type Period } from '../../ledger/day.ts';
import { balanceEffect, flowOf, sumEffect, type Entry } from '../../ledger/entry.ts';
import { record, remove, revise } from '../../ledger/ledger.ts';
import type { Actor, Book } from '../../ledger/ports.ts';
import { takeBack } from '../../ledger/take-back.ts';
import { eachEngine } from '../rig/databases.ts';
import { expectSound } from './invariants.ts';
import { talker, TODAY } from './people.ts';

const day = fc.integer({ min: -500, max: 40 }).map((days) => addDays(TODAY, days));
const minor = fc.bigInt({ min: 1n, max: 100_000_000_000_000n });
const exchange = fc.record({
    counted: minor.map((value) => ({ minor: value, currency: 'USD' })),
    rate: fc.option(
        fc.record({
            value: fc.bigInt({ min: 1n, max: 9n * 10n ** 18n }),
            source: fc.constantFrom('ecb' as const, 'said' as const),
            day,
            fee: fc.nat(9999),
        }),
    ),
});
const draft = fc.record({
    kind: fc.constantFrom('expense' as const, 'income' as const, 'refund' as const),
    amount: minor.map((value) => ({ minor: value, currency: 'USD' })),
    exchange: fc.option(exchange),
    day,
    category: fc.constantFrom('food', 'home', 'Größe 🍕', 'food '),
    description: fc.string({ unit: 'grapheme', maxLength: 20 }),
    tags: fc.array(fc.string({ maxLength: 5 }), { maxLength: 2 }),
});
const command = fc.oneof(
    { weight: 4, arbitrary: fc.array(draft, { minLength: 1, maxLength: 3 }) },
    { weight: 2, arbitrary: fc.record({ pick: fc.nat(), day, amount: minor }) },
    { weight: 1, arbitrary: fc.record({ drop: fc.nat() }) },
    { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

async function obey(book: Book, wish: Command, actor: Actor): Promise<void> {
    if (wish === 'undo' || wish === 'redo') {
        const [latest] = await book.latestChanges(1);
        const item = wish === 'undo' ? latest : await book.latestUndo();
        if (item) await takeBack(book, [item], actor);
        return;
    }
    if (Array.isArray(wish)) {
        await record(book, wish, actor);
        return;
    }
    const latest = await book.latestEntries(null, 100);
    const chosen = latest[('pick' in wish ? wish.pick : wish.drop) % Math.max(latest.length, 1)];
    if (!chosen) return;
    if ('drop' in wish) {
        await remove(book, [chosen], actor);
        return;
    }
    const amount = { minor: wish.amount, currency: 'USD' };
    await revise(book, chosen, { amount, day: wish.day, category: 'home' }, actor);
}

function summed(entries: readonly Entry[], period: Period) {
    const sums: Record<string, string> = {};
    const within = entries.filter(
        (entry) => flowOf(entry.kind) === 'expense' && includes(period, entry.day),
    );
    for (const category of new Set(within.map((entry) => entry.category))) {
        const those = within.filter((entry) => entry.category === category);
        const total = those.reduce((sum, entry) => sum + sumEffect(entry), 0n);
        sums[category] = `${total} of ${those.length}`;
    }
    return sums;
}

describe('the sums of a wallet', () => {
    eachEngine((engine) => {
        let database: Database;
        beforeAll(async () => {
            database = await engine.open();
        });
        afterAll(() => expectSound(database));

        it('are those of its entries, whatever was done, for any period and start of month', async () => {
            const property = fc.asyncProperty(
                fc.array(command, { minLength: 1, maxLength: 12 }),
                fc.integer({ min: 1, max: 28 }),
                fc.array(fc.tuple(day, day), { minLength: 3, maxLength: 3 }),
                async (wishes, monthStart, spans) => {
                    const ann = talker(database);
                    const wallet = await ann.turn(async ({ book }) => book.wallet.id);
                    await database.knex('wallet').where({ id: wallet }).update({
                        month_start: monthStart,
                    });
                    for (const wish of wishes) {
                        await ann.turn(async ({ book }, actor) => {
                            await obey(book, wish, actor);
                            return true;
                        });
                    }
                    await ann.turn(async ({ book }) => {
                        const entries = await book.latestEntries(null, 1000);
                        for (const [start, end] of spans) {
                            const until = entries.filter((entry) => entry.day <= end);
                            expect(await book.balanceOn(end)).toBe(
                                until.reduce((sum, entry) => sum + balanceEffect(entry), 0n),
                            );
                            const sums = await book.sums('expense', { start, end });
                            expect(
                                Object.fromEntries(
                                    sums.map((sum) => [
                                        sum.category,
                                        `${sum.total} of ${sum.count}`,
                                    ]),
                                ),
                            ).toEqual(summed(entries, { start, end }));
                        }
                        return true;
                    });
                },
            );
            await fc.assert(property, { numRuns: 25 });
        });
    });
});
