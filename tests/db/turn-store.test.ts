import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { record, remove, revise } from '../../ledger/ledger.ts';
import { takeBack } from '../../ledger/take-back.ts';
import { eachEngine } from '../rig/databases.ts';
import { recording, spending, talker } from './people.ts';

describe('a turn', () => {
    eachEngine((engine) => {
        let database: Database;
        beforeAll(async () => {
            database = await engine.open();
        });

        it('leaves what it recorded to the next turn', async () => {
            const ann = talker(database);
            await ann.run(recording(spending(2000), spending(350, { category: 'transport' })));
            await ann.turn(async ({ book }) => {
                expect(book.wallet.balance).toBe(-2350n);
                const latest = await book.latestEntries(null, 10);
                expect(latest.map(({ amount }) => amount.minor)).toEqual([350n, 2000n]);
                expect(latest[1]).toMatchObject({
                    ...spending(2000),
                    version: 1,
                    deleted: false,
                    walletId: book.wallet.id,
                });
                return true;
            });
        });

        it('leaves nothing when its work throws, and passes the error on', async () => {
            const ann = talker(database);
            const fault = new Error('our own fault');
            const failing = ann.run(async (turn, actor) => {
                await recording(spending(2000))(turn, actor);
                throw fault;
            });
            await expect(failing).rejects.toBe(fault);
            await ann.turn(async ({ book, state }) => {
                expect(book.wallet.balance).toBe(0n);
                expect(state).toBeNull();
                expect(await book.latestEntries(null, 10)).toEqual([]);
                return true;
            });
        });

        it('keeps the state of the conversation, the person and the wallet', async () => {
            const ann = talker(database);
            const state = { asked: ['ünïcode 🍕', 1, null, { deep: true }] };
            const first = await ann.turn(async ({ person, book }) => ({ person, book }));
            await ann.run(async () => ({ state }));
            await ann.turn(async (turn) => {
                expect(turn.state).toEqual(state);
                expect(turn.person).toEqual(first.person);
                expect(turn.book.wallet.id).toBe(first.book.wallet.id);
                return true;
            });
        });

        it('keeps one wallet for two conversations of the same person', async () => {
            const ann = talker(database);
            await ann.run(async (turn, actor) => ({
                state: 'first',
                ...(await recording(spending(500))(turn, actor)),
            }));
            await ann.turn(
                async ({ book, state }) => {
                    expect(state).toBeNull();
                    expect(book.wallet.balance).toBe(-500n);
                    return true;
                },
                { conversation: 'another' },
            );
        });

        it("gives a stranger in somebody's conversation a wallet of their own", async () => {
            const ann = talker(database);
            const eve = talker(database);
            await ann.run(recording(spending(500)));
            await eve.turn(
                async ({ book, state }) => {
                    expect(book.wallet.balance).toBe(0n);
                    expect(state).toBeNull();
                    return true;
                },
                { conversation: ann.key.conversation },
            );
        });

        it('finds the reply of an earlier turn for its own person alone', async () => {
            const ann = talker(database);
            const eve = talker(database);
            const id = await ann.turn(async (turn) => turn.id);
            expect(await ann.turn((turn) => turn.reply(id))).toEqual({ turn: id });
            expect(await eve.turn((turn) => turn.reply(id))).toBeNull();
            for (const forged of ["' OR 1=1 --", 'ü'.repeat(26), '', `${id} `]) {
                expect(await ann.turn((turn) => turn.reply(forged))).toBeNull();
            }
        });

        it('revises, deletes and takes back, with every version in the journal', async () => {
            const ann = talker(database);
            const [entry] = await ann.turn(async ({ book }, actor) => {
                const { entries } = await record(book, [spending(2000)], actor);
                return entries.map(({ after }) => after);
            });
            if (!entry) throw new Error('nothing was recorded');
            await ann.turn(async ({ book }, actor) =>
                revise(
                    book,
                    entry,
                    { amount: { minor: 2500n, currency: 'USD' }, day: '2026-10-31' },
                    actor,
                ),
            );
            await ann.turn(async ({ book }, actor) =>
                remove(book, await book.entries([entry.id]), actor),
            );
            const undo = await ann.turn(async ({ book }, actor) => {
                expect(book.wallet.balance).toBe(0n);
                expect(await book.latestEntries(null, 10)).toEqual([]);
                const [item] = await book.latestChanges(1);
                if (!item) throw new Error('nothing to undo');
                expect(item.change.kind).toBe('delete');
                expect(item.entries[0]?.before).toMatchObject({ version: 2, deleted: false });
                return takeBack(book, [item], actor);
            });
            expect(undo).not.toHaveProperty('stale');
            await ann.turn(async ({ book }) => {
                expect(book.wallet.balance).toBe(-2500n);
                const [now] = await book.entries([entry.id]);
                expect(now).toMatchObject({ version: 4, deleted: false, day: '2026-10-31' });
                expect((await book.latestUndo())?.change.kind).toBe('undo');
                expect((await book.latestChanges(1))[0]?.change.kind).toBe('edit');
                return true;
            });
        });

        it('undoes step by step, redoes, and never undoes the same change twice', async () => {
            const ann = talker(database);
            await ann.run(recording(spending(100)));
            await ann.run(recording(spending(200)));
            const back = (which: 'latestChange' | 'latestUndo') =>
                ann.turn(async ({ book }, actor) => {
                    const [latest] = await book.latestChanges(1);
                    const item = which === 'latestUndo' ? await book.latestUndo() : latest;
                    if (item) await takeBack(book, [item], actor);
                    return item?.change.kind ?? 'nothing';
                });
            const balance = () => ann.turn(async ({ book }) => book.wallet.balance);
            expect(await back('latestUndo')).toBe('nothing');
            expect(await back('latestChange')).toBe('record');
            expect(await balance()).toBe(-100n);
            expect(await back('latestUndo')).toBe('undo');
            expect(await balance()).toBe(-300n);
            expect(await back('latestUndo')).toBe('nothing');
            expect(await back('latestChange')).toBe('redo');
            expect(await balance()).toBe(-100n);
            expect(await back('latestChange')).toBe('record');
            expect(await balance()).toBe(0n);
            expect(await back('latestChange')).toBe('nothing');
        });

        it('finds a change by its id and by its turn, in its own wallet alone', async () => {
            const ann = talker(database);
            const eve = talker(database);
            const { change, turnId } = await ann.turn(async (turn, actor) => {
                const outcome = await record(turn.book, [spending(100), spending(7)], actor);
                return { change: outcome.change, turnId: turn.id };
            });
            const found = await ann.turn(async ({ book }) => book.change(change.id));
            expect(found?.change).toEqual(change);
            expect(found?.entries.map(({ after }) => after.amount.minor)).toEqual([100n, 7n]);
            const byTurn = await ann.turn(async ({ book }) => book.changeOfTurn(turnId));
            expect(byTurn).toEqual(found);
            expect(await eve.turn(async ({ book }) => book.change(change.id))).toBeNull();
            expect(await eve.turn(async ({ book }) => book.changeOfTurn(turnId))).toBeNull();
            expect(await ann.turn(async ({ book }) => book.change('é'))).toBeNull();
        });
    });
});
