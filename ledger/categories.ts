/** A wallet's categories as one forest: merges followed, children under their parents. */
import type { CategoryId, OwnCategory } from './category.ts';

export interface Categories {
    /** What the wallet made of them, by id; what isn't here is as in every wallet. */
    readonly own: ReadonlyMap<CategoryId, OwnCategory>;
    /** What an entry with that id counts as now. */
    readonly resolve: (id: CategoryId) => CategoryId;
    /** null at the top. */
    readonly parentOf: (id: CategoryId) => CategoryId | null;
    /** From what it counts as up to the top. */
    readonly path: (id: CategoryId) => readonly CategoryId[];
    /** Every id whose entries count towards it: its own, those merged into it, its children with theirs. */
    readonly family: (id: CategoryId) => readonly CategoryId[];
    /** Where it belongs when `under` is taken apart: the child of it that holds `id`; null: the top. */
    readonly branch: (id: CategoryId, under: CategoryId | null) => CategoryId;
    /** Those that stand for more ids than their own, with all of these. */
    readonly gathering: ReadonlyMap<CategoryId, readonly CategoryId[]>;
}

export function categoriesOf(list: readonly OwnCategory[]): Categories {
    const own = new Map(list.map((one) => [one.id, one]));
    const resolve = (id: CategoryId): CategoryId =>
        last(id, (at) => own.get(at)?.mergedInto ?? null);
    const parentOf = (id: CategoryId): CategoryId | null => {
        const parent = own.get(resolve(id))?.parent ?? null;
        return parent === null ? null : resolve(parent);
    };
    const path = (id: CategoryId): CategoryId[] => pathOf(id, resolve, parentOf);
    const gathering = gather(list, path);
    return {
        own,
        resolve,
        parentOf,
        path,
        family: (id) => gathering.get(resolve(id)) ?? [resolve(id)],
        branch: (id, under) => {
            const steps = path(id);
            const at = under === null ? steps.length : steps.indexOf(resolve(under));
            return steps[at - 1] ?? steps[0] ?? id;
        },
        gathering,
    };
}

export const PLAIN_CATEGORIES = categoriesOf([]);

/** Whether every category has a place: following merges and parents never comes back to it. */
export function isForest({ own, resolve, parentOf, path }: Categories): boolean {
    return [...own.values()].every(({ id, mergedInto }) => {
        const top = path(id).at(-1);
        const ends = mergedInto === null || resolve(id) !== id;
        return ends && top !== undefined && parentOf(top) === null;
    });
}

function pathOf(
    id: CategoryId,
    resolve: Categories['resolve'],
    parentOf: Categories['parentOf'],
): CategoryId[] {
    const path: CategoryId[] = [];
    let at: CategoryId | null = resolve(id);
    while (at !== null && !path.includes(at)) {
        path.push(at);
        at = parentOf(at);
    }
    return path;
}

function gather(
    list: readonly OwnCategory[],
    path: (id: CategoryId) => readonly CategoryId[],
): ReadonlyMap<CategoryId, readonly CategoryId[]> {
    const members = new Map<CategoryId, CategoryId[]>();
    for (const { id } of list) {
        for (const above of path(id)) {
            const so = members.get(above) ?? [above];
            members.set(above, so.includes(id) ? so : [...so, id]);
        }
    }
    return new Map([...members].filter(([, ids]) => ids.length > 1));
}

/** The end of a chain; one that comes back to itself ends where it does. */
function last(id: CategoryId, next: (at: CategoryId) => CategoryId | null): CategoryId {
    const seen = new Set<CategoryId>();
    let at = id;
    for (let to = next(at); to !== null && !seen.has(to); to = next(at)) {
        seen.add(to);
        at = to;
    }
    return at;
}
