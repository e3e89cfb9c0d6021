import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { removeLimit, setLimit } from '../../ledger/ledger.ts';
import { takeBack } from '../../ledger/take-back.ts';
import { eachEngine } from '../rig/databases.ts';
import { recording, spending, talker } from './people.ts';

const dollars = (amount: number) => ({ minor: BigInt(amount) * 100n, currency: 'USD' });

describe('limits', () => {
    eachEngine((engine) => {
        let database: Database;
        beforeAll(async () => {
            database = await engine.open();
        });

        it('stand with what was spent in each month, on their category or on everything', async () => {
            const ann = talker(database);
            await ann.run(
                recording(
                    spending(1000),
                    spending(200, { kind: 'refund' }),
                    spending(500, { category: 'home' }),
                    spending(70, { day: '2026-10-30' }),
                    spending(9000, { kind: 'income', category: 'salary' }),
                ),
            );
            await ann.turn(async ({ book }, actor) => {
                await setLimit(book, 'food', dollars(10), actor);
                await setLimit(book, null, dollars(100), actor);
                return true;
            });
            await ann.turn(async ({ book }) => {
                expect(book.wallet.limitCount).toBe(2);
                const states = await book.limitStates(['2026-10', '2026-11']);
                const seen = states.map(({ limit, month, spent, crossed }) => [
                    limit.category,
                    month,
                    spent,
                    crossed,
                ]);
                expect(seen).toEqual([
                    ['food', '2026-10', 70n, []],
                    ['food', '2026-11', 800n, [80]],
                    [null, '2026-10', 70n, []],
                    [null, '2026-11', 1300n, []],
                ]);
                expect(states[0]?.limit.thresholds).toEqual([80, 100]);
                return true;
            });
        });

        it('are told of once a threshold and month, whatever happens to the entries', async () => {
            const ann = talker(database);
            const alerts = async () =>
                database.dialect.read(
                    database.knex,
                    'SELECT dedupe_key FROM outbox WHERE wallet_id = ?',
                    [await ann.turn(async ({ book }) => book.wallet.id)],
                );
            await ann.turn(({ book }, actor) => setLimit(book, null, dollars(10), actor));
            await ann.run(recording(spending(900)));
            expect(await alerts()).toHaveLength(1);
            await ann.turn(async ({ book }, actor) => {
                const [item] = await book.latestChanges(1);
                return item ? takeBack(book, [item], actor) : null;
            });
            await ann.run(recording(spending(850)));
            expect(await alerts()).toHaveLength(1);
            await ann.run(recording(spending(850)));
            expect(await alerts()).toHaveLength(2);
        });

        it('leave the wallet when they are removed, and come back when that is undone', async () => {
            const ann = talker(database);
            const limits = () =>
                ann.turn(async ({ book }) => {
                    const states = await book.limitStates(['2026-11']);
                    expect(book.wallet.limitCount).toBe(states.length);
                    return states.length;
                });
            expect(await limits()).toBe(0);
            await ann.turn(({ book }, actor) => setLimit(book, null, dollars(10), actor));
            await ann.turn(({ book }, actor) => setLimit(book, null, dollars(20), actor));
            expect(await limits()).toBe(1);
            await ann.turn(
                async ({ book }, actor) => (await removeLimit(book, null, actor)) !== null,
            );
            expect(await limits()).toBe(0);
            await ann.turn(async ({ book }, actor) => {
                const [item] = await book.latestChanges(1);
                return item ? takeBack(book, [item], actor) : null;
            });
            expect(await limits()).toBe(1);
        });
    });
});
