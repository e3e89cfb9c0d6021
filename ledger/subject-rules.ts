/** What the journal has to know of each kind of subject to take its revisions back. */
import { categoriesOf, isForest } from './categories.ts';
import { isCommon, type OwnCategory } from './category.ts';
import { isEmptyBut } from './empty.ts';
import { countedOf, type Id } from './entry.ts';
import type { Money } from './money.ts';
import { isSameKind, type Limit } from './limit.ts';
import type { Actor, Book } from './ports.ts';
import type { SubjectKind, Subjects } from './posting.ts';
import type { WalletSettings } from './wallet.ts';

export interface SubjectRule<Subject> {
    /** What it is once its making is taken back. */
    readonly gone: (subject: Subject) => Subject;
    readonly isGone: (subject: Subject) => boolean;
    /** Whether these may be in force (again) in the wallet as it is, when those that are `leaving` aren't. */
    readonly mayStand: (
        coming: readonly Subject[],
        leaving: ReadonlySet<Id>,
        book: Book,
        actor: Actor,
    ) => boolean | Promise<boolean>;
}

export const SUBJECT_RULES: { readonly [Kind in SubjectKind]: SubjectRule<Subjects[Kind]> } = {
    entries: {
        gone: (entry) => ({ ...entry, deleted: true }),
        isGone: ({ deleted }) => deleted,
        mayStand: (coming, _leaving, book) => areCountable(coming.map(countedOf), book),
    },
    limits: {
        gone: (limit) => ({ ...limit, removed: true }),
        isGone: ({ removed }) => removed,
        mayStand: (coming, leaving, book) =>
            areCountable(
                coming.map(({ amount }) => amount),
                book,
            ) && areFree(coming, leaving, book.wallet.limits),
    },
    categories: {
        gone: asBefore,
        isGone: ({ removed }) => removed,
        mayStand: fitTheForest,
    },
    phrases: {
        gone: (learned) => ({ ...learned, forgotten: true }),
        isGone: ({ forgotten }) => forgotten,
        mayStand: async (coming, leaving, book) => {
            const { learned } = await book.vocabulary();
            const others = learned.filter(({ id }) => !leaving.has(id));
            return coming.every(({ id, phrase }) =>
                others.every((one) => one.phrase !== phrase || one.id === id),
            );
        },
    },
    wallets: {
        gone: (settings) => ({ ...settings, closed: true }),
        isGone: ({ closed }) => closed,
        mayStand: mayCount,
    },
    debts: {
        gone: (debt) => ({ ...debt, deleted: true }),
        isGone: ({ deleted }) => deleted,
        mayStand: () => true,
    },
    recurring: {
        gone: (rule) => ({ ...rule, removed: true }),
        isGone: ({ removed }) => removed,
        mayStand: () => true,
    },
};

/** A wallet goes, or counts in another currency, only while nothing counts in it. */
async function mayCount(
    coming: readonly WalletSettings[],
    leaving: ReadonlySet<Id>,
    book: Book,
): Promise<boolean> {
    const [now] = await book.current('wallets', [book.wallet.id]);
    const stays = coming.length > 0 && coming.every(({ currency }) => currency === now?.currency);
    return stays || isEmptyBut(leaving, book);
}

/** From the time when the wallet counted in another currency, they can't come back into the sums. */
function areCountable(coming: readonly Money[], { wallet }: Book): boolean {
    return coming.every(({ currency }) => currency === wallet.currency);
}

/** Of two limits on the same, one would have to go. */
function areFree(
    coming: readonly Limit[],
    leaving: ReadonlySet<Id>,
    standing: readonly Limit[],
): boolean {
    return coming.every((one) =>
        standing.every(
            (limit) => !isSameKind(limit, one) || limit.id === one.id || leaving.has(limit.id),
        ),
    );
}

/** One that every wallet has is as it was; one of its own keeps its name for the entries that have it. */
function asBefore(category: OwnCategory): OwnCategory {
    const name = isCommon(category.id) ? null : category.name;
    return { ...category, name, parent: null, mergedInto: null, removed: true };
}

/** Each needs a name of its own, and a place among the others that isn't below itself. */
async function fitTheForest(
    coming: readonly OwnCategory[],
    leaving: ReadonlySet<Id>,
    book: Book,
): Promise<boolean> {
    const { own } = (await book.vocabulary()).categories;
    const after = new Map([...own, ...coming.map((one) => [one.id, one] as const)]);
    const standing = [...after.values()].filter(({ id, removed }) => !removed && !leaving.has(id));
    const names = standing.flatMap(({ name }) => (name === null ? [] : [name.toLowerCase()]));
    return new Set(names).size === names.length && isForest(categoriesOf([...after.values()]));
}
