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
import type { Actor, Book, JournalItem } from './ports.ts';
import { SUBJECT_RULES } from './subject-rules.ts';

/** A change can't be taken back: what it changed was changed again since. */
export interface Stale {
    /** Its entries as they are now. */
    readonly stale: readonly Entry[];
}

/**
 * Takes a change back (an undo, of an undo: a redo), unless what it changed was changed again since.
 * What was changed and taken back in between is as it was: contents count, versions don't.
 */
export async function takeBack(
    book: Book,
    item: JournalItem,
    actor: Actor,
): Promise<Outcome | Stale> {
    let revisions: Revisions = NO_REVISIONS;
    for (const kind of SUBJECT_KINDS) {
        const back = await backwards(kind, item[kind], book, actor);
        if (!back) return { stale: await book.entries(item.entries.map(({ after }) => after.id)) };
        revisions = { ...revisions, [kind]: back };
    }
    const kind = item.change.kind === 'undo' ? 'redo' : 'undo';
    return post(book, { ...revisions, kind, undoes: item.change.id }, actor);
}

/** null when one of them isn't any more what the change left, or can't be again what it was. */
async function backwards<Kind extends SubjectKind>(
    kind: Kind,
    done: readonly Revision<Subjects[Kind]>[],
    book: Book,
    actor: Actor,
): Promise<readonly Revision<Subjects[Kind]>[] | null> {
    if (done.length === 0) return [];
    const rule = SUBJECT_RULES[kind];
    const current = await book.current(
        kind,
        done.map(({ after }) => after.id),
    );
    const now = new Map<Id, Subjects[Kind]>(current.map((subject) => [subject.id, subject]));
    const back: Revision<Subjects[Kind]>[] = [];
    for (const { before, after } of done) {
        const subject = now.get(after.id);
        if (!subject || !isAs(subject, after)) return null;
        const target = { ...(before ?? rule.gone(after)), version: subject.version + 1 };
        back.push({ before: subject, after: target });
    }
    const targets = back.map(({ after }) => after);
    const leaving = new Set(targets.filter(rule.isGone).map(({ id }) => id));
    const coming = targets.filter((target) => !rule.isGone(target));
    return (await rule.mayStand(coming, leaving, book, actor)) ? back : null;
}

function isAs(now: Subjects[SubjectKind], then: Subjects[SubjectKind]): boolean {
    return (
        now.version === then.version ||
        isDeepStrictEqual({ ...now, version: 0 }, { ...then, version: 0 })
    );
}
