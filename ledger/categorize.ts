/** Acts on a wallet's categories. Entries keep the id they were recorded with; what that means changes. */
import type { CategoryId, OwnCategory } from './category.ts';
import { isSameKind, type Limit } from './limit.ts';
import { post, type Outcome } from './post.ts';
import type { Actor, Book } from './ports.ts';
import type { Revision } from './posting.ts';
import type { Categories } from './categories.ts';

/** More would be a list that nobody reads. */
const MOST_CATEGORIES = 200;

/** Food › Coffee › Espresso is as deep as it goes. */
const DEEPEST = 3;

/** Why it can't be done. */
export type Refusal = 'too-many' | 'too-deep' | 'in-itself';

/** @param parent null: at the top. */
export async function createCategory(
    book: Book,
    name: string,
    parent: CategoryId | null,
    actor: Actor,
): Promise<{ readonly outcome: Outcome; readonly id: CategoryId } | Refusal> {
    const { categories } = await book.vocabulary();
    const standing = [...categories.own.values()].filter(({ removed }) => !removed);
    if (standing.length >= MOST_CATEGORIES) return 'too-many';
    if (parent !== null && categories.path(parent).length >= DEEPEST) return 'too-deep';
    const id = actor.newId();
    const after = { ...untouched(id, book), name, parent };
    const outcome = await post(
        book,
        { kind: 'category', categories: [{ before: null, after }] },
        actor,
    );
    return { outcome, id };
}

export async function renameCategory(
    book: Book,
    id: CategoryId,
    name: string,
    actor: Actor,
): Promise<Outcome> {
    const { categories } = await book.vocabulary();
    const renamed = revision(id, { name }, categories, book);
    return post(book, { kind: 'category', categories: [renamed] }, actor);
}

/** @param parent null: to the top. */
export async function moveCategory(
    book: Book,
    id: CategoryId,
    parent: CategoryId | null,
    actor: Actor,
): Promise<Outcome | Refusal> {
    const { categories } = await book.vocabulary();
    if (parent !== null && categories.family(id).includes(parent)) return 'in-itself';
    const below = heightOf(id, categories);
    if (parent !== null && categories.path(parent).length + below > DEEPEST) return 'too-deep';
    const moved = revision(id, { parent }, categories, book);
    return post(book, { kind: 'category', categories: [moved] }, actor);
}

/**
 * From now on all of `from` counts as `into`: one row changes, however many entries there are. The
 * limit of the one goes to the other, unless that has its own.
 */
export async function mergeCategories(
    book: Book,
    from: CategoryId,
    into: CategoryId,
    actor: Actor,
): Promise<Outcome | Refusal> {
    const { categories } = await book.vocabulary();
    if (categories.resolve(from) === categories.resolve(into)) return 'in-itself';
    const merged = [revision(from, { mergedInto: into }, categories, book)];
    // A child that takes its parent in stands where that stood.
    if (categories.family(from).includes(into)) {
        const parent = categories.parentOf(from);
        merged.push(revision(into, { parent }, categories, book));
    }
    const limits = limitsAfter(book, from, into);
    return post(book, { kind: 'merge', categories: merged, limits }, actor);
}

function limitsAfter(
    { wallet: { limits } }: Book,
    from: CategoryId,
    into: CategoryId,
): Revision<Limit>[] {
    return limits
        .filter(({ category }) => category === from)
        .map((before) => {
            const moved = { ...before, category: into, version: before.version + 1 };
            const isTaken = limits.some((limit) => isSameKind(limit, moved));
            return { before, after: isTaken ? { ...moved, category: from, removed: true } : moved };
        });
}

/** 1 without children. */
function heightOf(id: CategoryId, categories: Categories): number {
    const own = categories.path(id).length;
    return Math.max(...categories.family(id).map((one) => categories.path(one).length - own + 1));
}

function revision(
    id: CategoryId,
    change: Partial<Pick<OwnCategory, 'name' | 'parent' | 'mergedInto'>>,
    categories: Categories,
    book: Book,
): Revision<OwnCategory> {
    const before = categories.own.get(id) ?? null;
    const now = before ?? { ...untouched(id, book), version: 0 };
    return { before, after: { ...now, ...change, removed: false, version: now.version + 1 } };
}

/** As every wallet has it. */
function untouched(id: CategoryId, { wallet }: Book): OwnCategory {
    return {
        id,
        walletId: wallet.id,
        name: null,
        parent: null,
        mergedInto: null,
        version: 1,
        removed: false,
    };
}
