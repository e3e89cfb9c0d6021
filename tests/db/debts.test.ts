import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { record, remove, revise } from '../../ledger/ledger.ts';
import type { Actor, Book } from '../../ledger/ports.ts';
import type { Change } from '../../ledger/posting.ts';
import { settle } from '../../ledger/split.ts';
import { takeBack } from '../../ledger/take-back.ts';
import { eachEngine } from '../rig/databases.ts';
import { expectSound } from './invariants.ts';
import { spending, talker, type Talker } from './people.ts';

const usd = (minor: bigint) => ({ minor, currency: 'USD' });
const DINNER = spending(6000, {
    description: 'dinner',
    shared: { people: ['Ann', 'Bob'], parts: 3 },
});

const accounts = async (who: Talker): Promise<readonly string[]> =>
    who.turn(async ({ book }) =>
        (await book.owed()).map(({ debtor, amount }) => `${debtor} ${amount.minor}`),
    );

const act = (
    who: Talker,
    work: (book: Book, actor: Actor) => Promise<{ readonly change: Change }>,
): Promise<Change> => who.turn(async ({ book }, actor) => (await work(book, actor)).change);

const undo = (who: Talker, { id }: Change) =>
    who.turn(async ({ book }, actor) => {
        const item = await book.change(id);
        if (!item) throw new Error('no such change');
        return takeBack(book, [item], actor);
    });

describe('what others owe', () => {
    eachEngine((engine) => {
        const open: { database?: Database } = {};
        beforeAll(async () => {
            open.database = await engine.open();
        });
        const somebody = (): Talker => {
            if (!open.database) throw new Error('not open');
            return talker(open.database);
        };

        it('is the rest of what was split; the balance moves by the own part', async () => {
            const me = somebody();
            await act(me, (book, actor) => record(book, [DINNER], actor));
            expect(await accounts(me)).toEqual(['Ann 2000', 'Bob 2000']);
            const { balance, entry } = await me.turn(async ({ book }) => ({
                balance: book.wallet.balance,
                entry: (await book.latestEntries(null, 1))[0],
            }));
            expect(balance).toBe(-2000n);
            expect(entry).toMatchObject({
                amount: usd(2000n),
                split: { whole: 6000n, parts: 3 },
            });
        });

        it('falls by what was paid back, and an even account is none', async () => {
            const me = somebody();
            await act(me, (book, actor) => record(book, [DINNER], actor));
            await act(me, (book, actor) => settle(book, 'ann', usd(500n), actor));
            await act(me, (book, actor) => settle(book, 'Bob', usd(2000n), actor));
            expect(await accounts(me)).toEqual(['Ann 1500']);
        });

        it('goes and comes with the entry, in any order', async () => {
            const me = somebody();
            const recorded = await act(me, (book, actor) => record(book, [DINNER], actor));
            const paid = await act(me, (book, actor) => settle(book, 'Ann', usd(500n), actor));
            await undo(me, recorded);
            expect(await accounts(me)).toEqual(['Ann -500']);
            await undo(me, paid);
            expect(await accounts(me)).toEqual([]);
        });

        it('is withdrawn when the entry is deleted, and back when that is undone', async () => {
            const me = somebody();
            await act(me, (book, actor) => record(book, [DINNER], actor));
            const removal = await act(me, async (book, actor) =>
                remove(book, await book.latestEntries(null, 1), actor),
            );
            expect(await accounts(me)).toEqual([]);
            await undo(me, removal);
            expect(await accounts(me)).toEqual(['Ann 2000', 'Bob 2000']);
        });

        it('is divided anew when the whole is corrected', async () => {
            const me = somebody();
            await act(me, (book, actor) => record(book, [DINNER], actor));
            const edit = await act(me, async (book, actor) => {
                const [entry] = await book.latestEntries(null, 1);
                if (!entry) throw new Error('no entry');
                return revise(book, entry, { amount: usd(10_000n) }, actor);
            });
            expect(await accounts(me)).toEqual(['Ann 3333', 'Bob 3333']);
            await undo(me, edit);
            expect(await accounts(me)).toEqual(['Ann 2000', 'Bob 2000']);
        });

        it('leaves the books sound', async () => {
            if (!open.database) throw new Error('not open');
            await expectSound(open.database);
        });
    });
});
