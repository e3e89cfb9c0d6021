/** What each kind of subject is called when it's said what a change did to it. */
import {
    SUBJECT_KINDS,
    type Revision,
    type Revisions,
    type SubjectKind,
    type Subjects,
} from '../ledger/posting.ts';
import type { Format } from './format.ts';
import { limitName, rowOf } from './rows.ts';

const NAMES: {
    readonly [Kind in SubjectKind]: (subject: Subjects[Kind], format: Format) => string;
} = {
    entries: rowOf,
    limits: (limit, format) => format.words('undo.limit', { name: limitName({ limit }, format) }),
};

/** Everything that was revised: "$20.00 lunch · Food", "Food’s limit". */
export function namesOf(revisions: Revisions, format: Format): readonly string[] {
    return SUBJECT_KINDS.flatMap((kind) => namesIn(kind, revisions[kind], format));
}

function namesIn<Kind extends SubjectKind>(
    kind: Kind,
    revisions: readonly Revision<Subjects[Kind]>[],
    format: Format,
): readonly string[] {
    const name = NAMES[kind];
    const names = revisions.map(({ after }) => name(after, format));
    // Two entries may read the same; of anything else it's the old and the new of one thing.
    return kind === 'entries' ? names : [...new Set(names)];
}
