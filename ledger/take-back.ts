/** Takes changes back, whatever they changed: each thing becomes again what it was before. */
import type { Entry, Id } from './entry.ts';
import { endsByWallet } from './other-ends.ts';
import { firstOf, postTogether, type Outcome } from './post.ts';
import {
    NO_REVISIONS,
    SUBJECT_KINDS,
    isAs,
    type Revision,
    type Revisions,
    type SubjectKind,
    type Subjects,
} from './posting.ts';
import type { Actor, Book, GoneEntry, JournalItem } from './ports.ts';
import { SUBJECT_RULES, type SubjectRule } from './subject-rules.ts';

/** A change can't be taken back: what it changed was changed again since. */
export interface Stale {
    /** Its entries as they are now. */
    readonly stale: readonly Entry[];
}

export interface TakenBack extends Outcome {
    /** What it came to in other wallets. */
    readonly elsewhere: readonly Outcome[];
}

/**
 * Takes changes back, newest first (an undo, of undos: a redo), unless what they changed was changed
 * again since. What was changed and taken back in between is as it was: contents count, versions don't.
 * Of a transfer both ends are taken back, or none.
 */
export async function takeBack(
    book: Book,
    items: readonly JournalItem[],
    actor: Actor,
): Promise<TakenBack | Stale> {
    const own = await allBackwards(book, items, actor, (item) => item);
    const backs = own && (await withSharing(own, book, items, actor));
    if (!backs) return stale(items, book);
    const kind = items.every(({ change }) => change.kind === 'undo') ? 'redo' : 'undo';
    const acts = backs.map(
        (back) =>
            [
                back.book,
                { ...back.revisions, kind, undoes: back.items.map(({ change }) => change) },
            ] as const,
    );
    const [outcome, ...elsewhere] = await postTogether(acts, actor);
    if (!outcome) throw new Error('an act has an outcome');
    return { ...outcome, elsewhere };
}

/**
 * Brings entries back as they were before they went, with what went along with each.
 * @returns null when one of them can't come back into the wallet as it is now.
 */
export async function restore(
    book: Book,
    gone: readonly GoneEntry[],
    actor: Actor,
): Promise<Outcome | null> {
    const ids = new Set(gone.map(({ entry }) => entry.id));
    const found: JournalItem[] = [];
    for (const change of new Set(gone.map(({ by }) => by))) {
        const item = await book.change(change);
        if (item) found.push(item);
    }
    const backs = await allBackwards(book, found, actor, (item) => partOf(item, ids));
    if (!backs) return null;
    const acts = backs.map((back) => [back.book, { ...back.revisions, kind: 'restore' }] as const);
    return firstOf(await postTogether(acts, actor));
}

function partOf(item: Revisions, entries: ReadonlySet<Id>): Revisions {
    const parts = SUBJECT_KINDS.map((kind) => {
        const all: readonly Revision<Subjects[SubjectKind]>[] = item[kind];
        return [kind, all.filter(({ after }) => isPartOf(after, entries))];
    });
    return Object.fromEntries(parts) as Revisions;
}

/** The entries themselves, and what is there because of them. */
function isPartOf(subject: Subjects[SubjectKind], entries: ReadonlySet<Id>): boolean {
    const owner = 'entryId' in subject ? subject.entryId : null;
    return entries.has(subject.id) || (owner !== null && entries.has(owner));
}

async function stale(items: readonly JournalItem[], book: Book): Promise<Stale> {
    const ids = items.flatMap(({ entries }) => entries.map(({ after }) => after.id));
    return { stale: await book.entries([...new Set(ids)]) };
}

/** What takes changes back in one wallet. */
interface Backward {
    readonly book: Book;
    readonly items: readonly JournalItem[];
    readonly revisions: Revisions;
}

/**
 * First in the wallet itself, then in those at the other ends of its transfers, where the same changes
 * have a line each.
 * @param part what of a change is to be taken back.
 */
async function allBackwards(
    book: Book,
    items: readonly JournalItem[],
    actor: Actor,
    part: (item: JournalItem) => Revisions,
): Promise<readonly Backward[] | null> {
    const revisions = await backwards(items.map(part), book, actor);
    if (!revisions) return null;
    const backs: Backward[] = [{ book, items, revisions }];
    for (const [wallet, ids] of endsByWallet(revisions.entries.map(({ after }) => after))) {
        const other = await book.other(wallet);
        const changes = items.filter(({ entries }) =>
            entries.some(({ after }) => ids.includes(after.id)),
        );
        if (!other) return null;
        const lines = await Promise.all(changes.map(({ change }) => other.change(change.id)));
        const found = lines.filter((line) => line !== null);
        if (found.length < changes.length) return null;
        const there = await backwards(found.map(part), other, actor);
        if (!there) return null;
        backs.push({ book: other, items: found, revisions: there });
    }
    return backs;
}

/** And in those where one of the changes recorded something besides. */
async function withSharing(
    backs: readonly Backward[],
    book: Book,
    items: readonly JournalItem[],
    actor: Actor,
): Promise<readonly Backward[] | null> {
    const all = [...backs];
    for (const { change } of items) {
        for (const wallet of await book.sharing(change.id)) {
            if (all.some((back) => back.book.wallet.id === wallet)) continue;
            const other = await book.other(wallet);
            const line = await other?.change(change.id);
            const revisions = other && line && (await backwards([line], other, actor));
            if (!revisions) return null;
            all.push({ book: other, items: [line], revisions });
        }
    }
    return all;
}

/** null when something isn't any more what the changes left, or can't be again what it was. */
async function backwards(
    items: readonly Revisions[],
    book: Book,
    actor: Actor,
): Promise<Revisions | null> {
    let revisions: Revisions = NO_REVISIONS;
    for (const kind of SUBJECT_KINDS) {
        const changes = items.map((item) => item[kind]);
        const back = await returned<SubjectKind>(kind, changes, book);
        if (!back) return null;
        revisions = { ...revisions, [kind]: back };
    }
    return (await mayStand(revisions, book, actor)) ? revisions : null;
}

/** Whether all of it may be in force in the wallet as it is then. */
async function mayStand(revisions: Revisions, book: Book, actor: Actor): Promise<boolean> {
    const leaving = new Set(SUBJECT_KINDS.flatMap((kind) => split(kind, revisions).leaving));
    const settings = revisions.wallets.at(-1)?.after;
    const then = settings ? { ...book, wallet: { ...book.wallet, ...settings } } : book;
    for (const kind of SUBJECT_KINDS) {
        if (revisions[kind].length === 0) continue;
        const { coming } = split(kind, revisions);
        if (!(await ruleOf(kind).mayStand(coming, leaving, then, actor))) return false;
    }
    return true;
}

function ruleOf<Kind extends SubjectKind>(kind: Kind): SubjectRule<Subjects[Kind]> {
    return SUBJECT_RULES[kind];
}

function split<Kind extends SubjectKind>(
    kind: Kind,
    revisions: Revisions,
): { readonly coming: readonly Subjects[Kind][]; readonly leaving: readonly Id[] } {
    const { isGone } = SUBJECT_RULES[kind];
    const targets = revisions[kind].map(({ after }): Subjects[Kind] => after);
    return {
        coming: targets.filter((target) => !isGone(target)),
        leaving: targets.filter(isGone).map(({ id }) => id),
    };
}

/** What is to become of one subject: it was left as `left`, and is to be as `target`. */
interface Return<Subject> {
    readonly left: Subject;
    readonly target: Subject;
}

/** What the changes, newest first, come to for each subject; null when they don't follow on each other. */
function returns<Kind extends SubjectKind>(
    kind: Kind,
    changes: readonly (readonly Revision<Subjects[Kind]>[])[],
): readonly Return<Subjects[Kind]>[] | null {
    const { gone } = SUBJECT_RULES[kind];
    const all = new Map<Id, Return<Subjects[Kind]>>();
    for (const { before, after } of changes.flat()) {
        const later = all.get(after.id);
        if (later && !isAs(later.target, after)) return null;
        all.set(after.id, { left: later?.left ?? after, target: before ?? gone(after) });
    }
    return [...all.values()];
}

/** null when one of them isn't any more what the changes left. */
async function returned<Kind extends SubjectKind>(
    kind: Kind,
    changes: readonly (readonly Revision<Subjects[Kind]>[])[],
    book: Book,
): Promise<readonly Revision<Subjects[Kind]>[] | null> {
    const wanted = returns(kind, changes);
    if (wanted === null || wanted.length === 0) return wanted && [];
    const current = await book.current(
        kind,
        wanted.map(({ left }) => left.id),
    );
    const now = new Map<Id, Subjects[Kind]>(current.map((subject) => [subject.id, subject]));
    const back: Revision<Subjects[Kind]>[] = [];
    for (const { left, target } of wanted) {
        const before = now.get(left.id);
        if (!before || !isAs(before, left)) return null;
        back.push({ before, after: { ...target, version: before.version + 1 } });
    }
    return back;
}
