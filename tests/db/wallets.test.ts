import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Database } from '../../db/connect.ts';
import { newId } from '../../db/ids.ts';
import type { OpenTurn } from '../../db/turn.ts';
import { addDays } from '../../ledger/day.ts';
import { remove, revise } from '../../ledger/ledger.ts';
import type { Actor, Book } from '../../ledger/ports.ts';
import { takeBack } from '../../ledger/take-back.ts';
import { transfer } from '../../ledger/transfer.ts';
import { NEW_WALLET } from '../../ledger/wallet.ts';
import { changeSettings, openMade } from '../../ledger/wallets.ts';
import { eachEngine } from '../rig/databases.ts';
import { expectSound } from './invariants.ts';
import { recording, spending, talker, TODAY, type Talker } from './people.ts';

/** A further wallet; its id. */
async function makes(turn: OpenTurn, actor: Actor, name = 'Savings'): Promise<string> {
    const { currency, timeZone } = turn.book.wallet;
    const wallet = { ...NEW_WALLET, id: newId(), name, currency, timeZone, closed: true };
    const book = turn.makeWallet(wallet);
    await openMade(book, actor);
    return wallet.id;
}

async function opened(turn: OpenTurn, id: string): Promise<Book> {
    const book = await turn.openWallet(id);
    if (!book) throw new Error('not theirs');
    return book;
}

async function moves(turn: OpenTurn, actor: Actor, to: string, minor: bigint): Promise<boolean> {
    const amount = { minor, currency: 'USD' };
    const draft = { amount, day: TODAY, out: null, into: null };
    await transfer(turn.book, await opened(turn, to), draft, actor);
    return true;
}

async function undoes(book: Book, actor: Actor): Promise<boolean> {
    const [item] = await book.latestChanges(1);
    if (!item) return false;
    return !('stale' in (await takeBack(book, [item], actor)));
}

const balances = (person: Talker): Promise<readonly bigint[]> =>
    person.turn(async (turn) => (await turn.wallets()).map(({ balance }) => balance));

describe('the wallets of a person', () => {
    eachEngine((engine) => {
        let here: Database;
        let there: Database;
        beforeAll(async () => {
            here = await engine.open();
            there = await engine.open();
        });
        afterEach(() => expectSound(here));

        it('are listed, opened and used, and nobody else’s are', async () => {
            const [ann, ben] = [talker(here), talker(here)];
            const mine = await ann.turn(async ({ book }) => book.wallet.id);
            const savings = await ann.turn(makes);
            await ann.turn(async (turn) => {
                expect(turn.walletCount).toBe(2);
                expect((await turn.wallets()).map(({ id }) => id)).toEqual([mine, savings]);
                await opened(turn, savings);
                turn.useWallet(savings);
                return true;
            });
            expect(await ann.turn(async ({ book }) => book.wallet.name)).toBe('Savings');
            expect(await ann.turn(async (turn) => (await opened(turn, mine)).wallet.id)).toBe(mine);
            await ben.turn(async (turn) => {
                expect(turn.walletCount).toBe(1);
                expect(await turn.openWallet(savings)).toBeNull();
                expect(await turn.openWallet('nonsense')).toBeNull();
                return true;
            });
        });

        it('go when their making is taken back, unless something counts in them', async () => {
            const ann = talker(here);
            const savings = await ann.turn(makes);
            const undone = (): Promise<boolean> =>
                ann.turn(async (turn, actor) => undoes(await opened(turn, savings), actor));
            await ann.turn((turn, actor) => moves(turn, actor, savings, 5n));
            const made = await ann.turn(async (turn, actor) => {
                const book = await opened(turn, savings);
                const [, first] = await book.latestChanges(2);
                return first ? takeBack(book, [first], actor) : null;
            });
            expect(made).toEqual({ stale: [] });
            expect(await undone()).toBe(true);
            expect(await undone()).toBe(true);
            expect(await balances(ann)).toEqual([0n]);
        });

        it('have as much together after any transfers, corrections and undoing as before', async () => {
            const step = fc.record({
                act: fc.constantFrom('out', 'back', 'edit', 'delete', 'undo', 'redo'),
                minor: fc.bigInt({ min: 1n, max: 10n ** 12n }),
                isThere: fc.boolean(),
            });
            await fc.assert(
                fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
                    const ann = talker(here);
                    await ann.run(recording(spending(700), spending(5000, { kind: 'income' })));
                    const savings = await ann.turn(makes);
                    for (const { act, minor, isThere } of steps) {
                        await ann.turn(async (turn, actor) => {
                            const other = await opened(turn, savings);
                            const [from, to] = isThere ? [other, turn.book] : [turn.book, other];
                            const amount = { minor, currency: 'USD' };
                            const draft = { amount, day: TODAY, out: null, into: null };
                            const latest = (await from.latestEntries(null, 9)).find(
                                ({ otherWalletId }) => otherWalletId !== null,
                            );
                            if (act === 'out') await transfer(from, to, draft, actor);
                            if (act === 'back') await transfer(to, from, draft, actor);
                            if (act === 'edit' && latest) {
                                const day = addDays(TODAY, -1);
                                await revise(from, latest, { amount, day }, actor);
                            }
                            if (act === 'delete' && latest) await remove(from, [latest], actor);
                            const item =
                                act === 'undo'
                                    ? (await from.latestChanges(1))[0]
                                    : await from.latestUndo();
                            const isTransfer = item?.entries.some((one) => one.after.otherWalletId);
                            if (act === 'undo' || act === 'redo') {
                                if (item && isTransfer) await takeBack(from, [item], actor);
                            }
                            return true;
                        });
                    }
                    const [a = 0n, b = 0n] = await balances(ann);
                    expect(a + b).toBe(4300n);
                }),
                { numRuns: engine.name === 'sqlite' ? 25 : 12 },
            );
        });

        it('that two people share take transfers both ways at once, and none is lost', async () => {
            const people = [talker(here), talker(there), talker(here), talker(there)];
            const ids = await Promise.all(
                people.map((one) => one.turn(async ({ book }) => book.wallet.id)),
            );
            const rows = people.flatMap((_, at) =>
                ids.map((wallet_id) => ({ wallet_id, person: ids[at], role: 'editor' })),
            );
            for (const { wallet_id, person, role } of rows) {
                if (wallet_id === person) continue;
                const [{ person_id }] = await here
                    .knex('membership')
                    .where({ wallet_id: person, role: 'owner' })
                    .select('person_id');
                await here.knex('membership').insert({ wallet_id, person_id, role });
            }
            const all = people.flatMap((person, at) =>
                ids.flatMap((to, index) =>
                    index === at ? [] : [person.turn((turn, actor) => moves(turn, actor, to, 3n))],
                ),
            );
            expect(await Promise.all(all)).toHaveLength(12);
            const [first] = people;
            expect(first && (await balances(first))).toEqual([0n, 0n, 0n, 0n]);
        });

        it('keep their sums when their months begin on another day, also undone', async () => {
            const day = fc.integer({ min: -70, max: 0 }).map((days) => addDays(TODAY, days));
            const starts = fc.array(fc.integer({ min: 1, max: 28 }), {
                minLength: 1,
                maxLength: 4,
            });
            await fc.assert(
                fc.asyncProperty(
                    fc.array(day, { maxLength: 6 }),
                    starts,
                    fc.boolean(),
                    async (days, all, isUndone) => {
                        const ann = talker(here);
                        await ann.run(recording(...days.map((one) => spending(100, { day: one }))));
                        for (const monthStart of all) {
                            await ann.turn(async ({ book }, actor) => {
                                await changeSettings(book, { monthStart }, actor);
                                return true;
                            });
                            await ann.run(recording(spending(7)));
                        }
                        if (isUndone) {
                            await ann.turn(async ({ book }, actor) => {
                                const items = await book.latestChanges(2);
                                expect(await takeBack(book, items, actor)).not.toHaveProperty(
                                    'stale',
                                );
                                return true;
                            });
                        }
                    },
                ),
                { numRuns: engine.name === 'sqlite' ? 15 : 8 },
            );
        });

        it('count in another currency only while nothing counts in them', async () => {
            const ann = talker(here);
            const set = (currency: string): Promise<boolean> =>
                ann.turn(
                    async ({ book }, actor) =>
                        (await changeSettings(book, { currency }, actor)) !== null,
                );
            expect(await set('EUR')).toBe(true);
            expect(await set('USD')).toBe(true);
            await ann.run(recording(spending(7)));
            expect(await set('EUR')).toBe(false);
            await ann.turn(({ book }, actor) => undoes(book, actor));
            expect(await set('EUR')).toBe(true);
            await ann.turn(({ book }, actor) => changeSettings(book, { opening: 5n }, actor));
            expect(await set('USD')).toBe(false);
            expect(await balances(ann)).toEqual([5n]);
        });
    });
});
