import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { ask } from '../../ledger/ask.ts';
import {
    createCategory,
    mergeCategories,
    moveCategory,
    renameCategory,
} from '../../ledger/categorize.ts';
import type { CategoryId } from '../../ledger/category.ts';
import { record } from '../../ledger/ledger.ts';
import { statesOn } from '../../ledger/limit-states.ts';
import { setLimit } from '../../ledger/limits.ts';
import type { Actor, Book } from '../../ledger/ports.ts';
import type { Change } from '../../ledger/posting.ts';
import { takeBack } from '../../ledger/take-back.ts';
import { eachEngine } from '../rig/databases.ts';
import { expectSound } from './invariants.ts';
import { spending, talker, type Talker } from './people.ts';

const NOVEMBER = { start: '2026-11-01', end: '2026-12-01' };
const usd = (minor: bigint) => ({ minor, currency: 'USD' });

async function spent(book: Book, category: CategoryId | null): Promise<bigint> {
    const asked = { measure: 'total', flow: 'expense', category, period: NOVEMBER } as const;
    return (await ask(book, asked)).total;
}

/** A new category in a turn of its own. */
async function create(who: Talker, name: string, parent: CategoryId | null): Promise<CategoryId> {
    return who.turn(async ({ book }, actor) => {
        const made = await createCategory(book, name, parent, actor);
        if (typeof made === 'string') throw new Error(made);
        return made.id;
    });
}

/** A turn of which only what it finds matters. */
async function inTurn(
    who: Talker,
    work: (book: Book, actor: Actor) => Promise<unknown>,
): Promise<void> {
    await who.run(async ({ book }, actor) => {
        await work(book, actor);
        return {};
    });
}

/** The change that a turn made. */
async function changeOf(
    who: Talker,
    act: (book: Book, actor: Actor) => Promise<unknown>,
): Promise<Change> {
    return who.turn(async ({ book }, actor) => {
        const done = await act(book, actor);
        return (done as { readonly change: Change }).change;
    });
}

async function undo(who: Talker, { id }: Change): Promise<void> {
    await inTurn(who, async (book, actor) => {
        const item = await book.change(id);
        if (!item) throw new Error('no such change');
        return takeBack(book, [item], actor);
    });
}

const ON_FUN = { category: 'fun', tag: null, per: 'month', amount: usd(5000n) } as const;

describe('categories of a wallet’s own', () => {
    eachEngine((engine) => {
        const open: { database?: Database } = {};
        beforeAll(async () => {
            open.database = await engine.open();
        });
        const somebody = (): Talker => {
            if (!open.database) throw new Error('not open');
            return talker(open.database);
        };
        it('cost a turn nothing when there are none', async () => {
            await inTurn(somebody(), async (book) => {
                expect(book.wallet.vocabularyVersion).toBe(0);
                expect((await book.vocabulary()).categories.own.size).toBe(0);
            });
        });

        it('count towards their parent, its limits and its rows', async () => {
            const ann = somebody();
            const coffee = await create(ann, 'Coffee', 'food');
            const espresso = await create(ann, 'Espresso', coffee);
            await inTurn(ann, (book, actor) =>
                record(
                    book,
                    [
                        spending(1000, { category: 'food', day: '2026-11-17' }),
                        spending(300, { category: coffee, day: '2026-11-18' }),
                        spending(200, { category: espresso, day: '2026-11-16' }),
                        spending(50, { category: 'fun' }),
                    ],
                    actor,
                ),
            );
            await inTurn(ann, async (book, actor) => {
                expect(await spent(book, 'food')).toBe(1500n);
                expect(await spent(book, coffee)).toBe(500n);
                expect(await spent(book, null)).toBe(1550n);
                const filter = { flow: 'expense', category: 'food', period: NOVEMBER } as const;
                const rows = await book.latestEntries(filter, 2);
                expect(rows.map(({ amount }) => amount.minor)).toEqual([300n, 1000n]);
                const largest = await book.largestEntries(filter, 5);
                expect(largest.map(({ amount }) => amount.minor)).toEqual([1000n, 300n, 200n]);
                const onFood = { ...ON_FUN, category: 'food', amount: usd(2000n) };
                const { state } = await setLimit(book, onFood, actor);
                expect(state.spent).toBe(1500n);
            });
            const { limitStates, crossings } = await ann.turn(({ book }, actor) =>
                record(book, [spending(500, { category: espresso })], actor),
            );
            expect(limitStates).toMatchObject([{ limit: { category: 'food' }, spent: 2000n }]);
            expect(crossings.map(({ threshold }) => threshold)).toEqual([80, 100]);
        });

        it('stand as one sum beside the others in what is asked about', async () => {
            const ann = somebody();
            const coffee = await create(ann, 'Coffee', 'food');
            await inTurn(ann, (book, actor) =>
                record(
                    book,
                    [
                        spending(1000, { category: 'food' }),
                        spending(300, { category: coffee }),
                        spending(400, { category: 'fun' }),
                    ],
                    actor,
                ),
            );
            await inTurn(ann, async (book) => {
                const asked = { measure: 'total', flow: 'expense', period: NOVEMBER } as const;
                const all = await ask(book, { ...asked, category: null });
                expect(all.byCategory).toEqual([
                    { category: 'food', total: 1300n, count: 2 },
                    { category: 'fun', total: 400n, count: 1 },
                ]);
                const food = await ask(book, { ...asked, category: 'food' });
                expect(food.byCategory).toEqual([
                    { category: 'food', total: 1000n, count: 1 },
                    { category: coffee, total: 300n, count: 1 },
                ]);
            });
        });

        it('merge in one change that touches no entry, and part again', async () => {
            const ann = somebody();
            await inTurn(ann, (book, actor) =>
                record(
                    book,
                    [spending(700, { category: 'fun' }), spending(200, { category: 'sport' })],
                    actor,
                ),
            );
            await inTurn(ann, (book, actor) => setLimit(book, ON_FUN, actor));
            const merge = await changeOf(ann, (book, actor) =>
                mergeCategories(book, 'fun', 'sport', actor),
            );
            await inTurn(ann, async (book, actor) => {
                expect(await spent(book, 'sport')).toBe(900n);
                expect(await spent(book, 'fun')).toBe(900n);
                const [state] = await statesOn(book, '2026-11-19');
                expect(state).toMatchObject({ limit: { category: 'sport' }, spent: 900n });
                expect(await mergeCategories(book, 'sport', 'fun', actor)).toBe('in-itself');
                const [entry] = await book.latestEntries(
                    { flow: 'expense', category: 'sport', period: null },
                    5,
                );
                expect(entry?.version).toBe(1);
            });
            await undo(ann, merge);
            await inTurn(ann, async (book) => {
                expect(await spent(book, 'sport')).toBe(200n);
                expect(await spent(book, 'fun')).toBe(700n);
                const [state] = await statesOn(book, '2026-11-19');
                expect(state).toMatchObject({ limit: { category: 'fun' }, spent: 700n });
            });
        });

        it('take their parent in and stand where it stood', async () => {
            const ann = somebody();
            const coffee = await create(ann, 'Coffee', 'food');
            const bar = await create(ann, 'Bars', coffee);
            await inTurn(ann, (book, actor) =>
                record(book, [spending(300, { category: coffee })], actor),
            );
            await changeOf(ann, (book, actor) => mergeCategories(book, coffee, bar, actor));
            await inTurn(ann, async (book) => {
                const { categories } = await book.vocabulary();
                expect(categories.parentOf(bar)).toBe('food');
                expect(await spent(book, bar)).toBe(300n);
                expect(await spent(book, 'food')).toBe(300n);
            });
        });

        it('are renamed and moved, the common ones too, and an undo brings back what was', async () => {
            const ann = somebody();
            const tea = await create(ann, 'Tea', null);
            const renaming = await changeOf(ann, (book, actor) =>
                renameCategory(book, 'fun', 'Leisure', actor),
            );
            await changeOf(ann, (book, actor) => moveCategory(book, tea, 'food', actor));
            await inTurn(ann, async (book, actor) => {
                const { categories } = await book.vocabulary();
                expect(categories.own.get('fun')?.name).toBe('Leisure');
                expect(categories.parentOf(tea)).toBe('food');
                expect(await moveCategory(book, 'food', tea, actor)).toBe('in-itself');
                expect(await moveCategory(book, 'food', 'food', actor)).toBe('in-itself');
            });
            await undo(ann, renaming);
            await inTurn(ann, async (book) => {
                const { categories } = await book.vocabulary();
                expect(categories.own.get('fun')).toMatchObject({ removed: true });
            });
        });

        it('go three deep and no deeper', async () => {
            const ann = somebody();
            const coffee = await create(ann, 'Coffee', 'food');
            const espresso = await create(ann, 'Espresso', coffee);
            await inTurn(ann, async (book, actor) => {
                expect(await createCategory(book, 'Ristretto', espresso, actor)).toBe('too-deep');
                expect(await moveCategory(book, 'food', 'fun', actor)).toBe('too-deep');
            });
        });

        it('keep an older change from being taken back that would run in a circle', async () => {
            const ann = somebody();
            const one = await create(ann, 'One', null);
            const other = await create(ann, 'Other', one);
            const away = await changeOf(ann, (book, actor) =>
                moveCategory(book, other, null, actor),
            );
            await changeOf(ann, (book, actor) => moveCategory(book, one, other, actor));
            await inTurn(ann, async (book, actor) => {
                const item = await book.change(away.id);
                if (!item) throw new Error('no such change');
                expect(await takeBack(book, [item], actor)).toHaveProperty('stale');
            });
        });

        it('leave the books sound', async () => {
            if (!open.database) throw new Error('not open');
            await expectSound(open.database);
        });
    });
});
