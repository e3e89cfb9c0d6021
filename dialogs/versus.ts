/** What took more: of two categories, and of the days of a time. */
import { ask } from '../ledger/ask.ts';
import type { CategoryId } from '../ledger/category.ts';
import type { Period } from '../ledger/day.ts';
import { sumEffect, type Flow } from '../ledger/entry.ts';
import type { EntryFilter } from '../ledger/ports.ts';
import { answered, told } from './answered.ts';
import { makeReply, type Piece } from './reply.ts';
import { datedRow } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

/** "did I spend more on food than on transport?" */
export async function tellVersus(
    [first, second]: readonly [CategoryId, CategoryId],
    period: Period,
    flow: Flow,
    scene: Scene,
): Promise<Answered> {
    const sum = async (category: CategoryId): Promise<bigint> =>
        (await ask(scene.book, { measure: 'total', flow, category, period })).total;
    const [one, other] = [await sum(first), await sum(second)];
    const { format } = scene;
    const [category, beside] = [format.category(first), format.category(second)];
    const text = format.words(one === other ? 'answer.versusSame' : 'answer.versus', {
        first: format.minor(one),
        second: format.minor(other),
        category,
        other: beside,
        period: format.period(period),
        difference: format.minor(one > other ? one - other : other - one),
        more: one > other ? category : beside,
    });
    return answered(scene, makeReply(scene.turn, [{ text, style: 'headline' }]));
}

/** How many of the latest entries are looked through: the cost of an answer doesn't grow with history. */
const LOOKED_THROUGH = 1_000;
const ROWS_SHOWN = 10;

/** "which day did I spend the most?" */
export async function tellTopDay(
    filter: EntryFilter & { readonly period: Period },
    scene: Scene,
): Promise<Answered> {
    const { format } = scene;
    const entries = await scene.book.latestEntries(filter, LOOKED_THROUGH);
    const days = Map.groupBy(entries, ({ day }) => day);
    const sums = [...days].map(([day, own]) => ({
        day,
        own,
        total: own.reduce((sum, entry) => sum + sumEffect(entry), 0n),
    }));
    const [top] = sums.toSorted((a, b) => (a.total < b.total ? 1 : -1));
    if (!top) return told(scene, 'answer.noEntriesIn', { period: format.period(filter.period) });
    const text = format.words('answer.topDay', {
        day: format.day(top.day),
        amount: format.minor(top.total),
        entries: format.words('count.entries', { count: top.own.length }),
    });
    const pieces: Piece[] = [
        { text, style: 'headline' },
        ...top.own.slice(0, ROWS_SHOWN).map((entry) => ({ text: datedRow(entry, format) })),
        ...(entries.length < LOOKED_THROUGH
            ? []
            : [{ text: format.words('answer.lookedThrough') }]),
    ];
    return answered(scene, makeReply(scene.turn, pieces));
}
