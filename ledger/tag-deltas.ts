/** How entries move what was spent under tags, which the limits on tags count. */
import type { Day } from './day.ts';
import { flowOf, partsOf, type Entry } from './entry.ts';
import type { Revision } from './posting.ts';

/** What a posting adds to what was spent under one tag on one day, in minor units. */
export interface TagDelta {
    readonly tag: string;
    readonly day: Day;
    readonly total: bigint;
}

/** In the order of the keys, so that two turns never wait for each other in a ring. */
export function tagDeltas(entries: readonly Revision<Entry>[]): TagDelta[] {
    const deltas = new Map<string, TagDelta>();
    const move = (entry: Entry | null, sign: 1n | -1n): void => {
        if (!entry || flowOf(entry.kind) !== 'expense') return;
        for (const tag of new Set(entry.tags)) {
            for (const { day, effect } of partsOf(entry)) {
                const key = `${tag}|${day}`;
                const total = (deltas.get(key)?.total ?? 0n) + sign * effect;
                deltas.set(key, { tag, day, total });
            }
        }
    };
    for (const { before, after } of entries) {
        move(before, -1n);
        move(after, 1n);
    }
    return [...deltas]
        .filter(([, { total }]) => total !== 0n)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, delta]) => delta);
}
