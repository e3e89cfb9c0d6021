/** What the journal has to know of each kind of subject to take its revisions back. */
import { monthOf } from './day.ts';
import { countedOf, type Id } from './entry.ts';
import type { Money } from './money.ts';
import type { Limit } from './limit.ts';
import type { Actor, Book } from './ports.ts';
import type { SubjectKind, Subjects } from './posting.ts';

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
        mayStand: async (coming, leaving, book, actor) =>
            areCountable(
                coming.map(({ amount }) => amount),
                book,
            ) && areFree(coming, leaving, await limitsNow(book, actor)),
    },
};

/** From the time when the wallet counted in another currency, they can't come back into the sums. */
function areCountable(coming: readonly Money[], { wallet }: Book): boolean {
    return coming.every(({ currency }) => currency === wallet.currency);
}

async function limitsNow(book: Book, { today }: Actor): Promise<readonly Limit[]> {
    const states = await book.limitStates([monthOf(today, book.wallet.monthStart)]);
    return states.map(({ limit }) => limit);
}

/** Of two limits on the same, one would have to go. */
function areFree(
    coming: readonly Limit[],
    leaving: ReadonlySet<Id>,
    standing: readonly Limit[],
): boolean {
    return coming.every(({ id, category }) =>
        standing.every(
            (limit) => limit.category !== category || limit.id === id || leaving.has(limit.id),
        ),
    );
}
