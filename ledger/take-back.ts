/** Takes changes back, whatever they changed: each thing becomes again what it was before. */
import { isDeepStrictEqual } from 'node:util';
import type { Entry, Id } from './entry.ts';
import { post, type Outcome } from './post.ts';
import {
    NO_REVISIONS,
    SUBJECT_KINDS,
    type Revision,
    type Revisions,
    type SubjectKind,
    type Subjects,
} from './posting.ts';
import type { Actor, Book, GoneEntry, JournalItem } from './ports.ts';
import { SUBJECT_RULES } from './subject-rules.ts';

/** A change can't be taken back: what it changed was changed again since. */
export interface Stale {
    /** Its entries as they are now. */
    readonly stale: readonly Entry[];
}

/**
 * Takes changes back, newest first (an undo, of undos: a redo), unless what they changed was changed
 * again since. What was changed and taken back in between is as it was: contents count, versions don't.
 */
export async function takeBack(
    book: Book,
    items: readonly JournalItem[],
    actor: Actor,
): Promise<Outcome | Stale> {
    let revisions: Revisions = NO_REVISIONS;
    for (const kind of SUBJECT_KINDS) {
        const changes = items.map((item) => item[kind]);
        const back = await backwards<SubjectKind>(kind, changes, book, actor);
        if (!back) return stale(items, book);
        revisions = { ...revisions, [kind]: back };
    }
    const kind = items.every(({ change }) => change.kind === 'undo') ? 'redo' : 'undo';
    return post(book, { ...revisions, kind, undoes: items.map(({ change }) => change.id) }, actor);
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
    let revisions: Revisions = NO_REVISIONS;
    for (const kind of SUBJECT_KINDS) {
        const back = await backwards<SubjectKind>(
            kind,
            found.map((item) => item[kind].filter(({ after }) => isPartOf(after, ids))),
            book,
            actor,
        );
        if (!back) return null;
        revisions = { ...revisions, [kind]: back };
    }
    return post(book, { ...revisions, kind: 'restore' }, actor);
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

/** null when one of them isn't any more what the change left, or can't be again what it was. */
async function backwards<Kind extends SubjectKind>(
    kind: Kind,
    changes: readonly (readonly Revision<Subjects[Kind]>[])[],
    book: Book,
    actor: Actor,
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
    const { isGone, mayStand } = SUBJECT_RULES[kind];
    const targets = back.map(({ after }) => after);
    const leaving = new Set(targets.filter(isGone).map(({ id }) => id));
    const coming = targets.filter((target) => !isGone(target));
    return (await mayStand(coming, leaving, book, actor)) ? back : null;
}

function isAs(now: Subjects[SubjectKind], then: Subjects[SubjectKind]): boolean {
    if (now.version === then.version) return true;
    return isDeepStrictEqual({ ...now, version: 0 }, { ...then, version: 0 });
}
