/**
 * What a change did, as the journal keeps it: the rows before and after by kind of subject, as JSON
 * with the columns of then. Large integers are text in it, since JSON has none.
 */
import { z } from 'zod';
import {
    NO_REVISIONS,
    SUBJECT_KINDS,
    type Revision,
    type Revisions,
    type SubjectKind,
    type Subjects,
} from '../ledger/posting.ts';
import { SUBJECT_ROWS } from './subject-rows.ts';
import type { Row } from './values.ts';

const row = z.record(z.string(), z.unknown());
const rows = z.array(z.object({ before: row.nullable(), after: row }));
/** A kind that isn't known would be taken back by halves: it is an error. */
const stored = z.partialRecord(z.enum(SUBJECT_KINDS), rows);

type Stored = z.infer<typeof rows>;

export function revisionsToJson(revisions: Revisions): string {
    const kinds = SUBJECT_KINDS.filter((kind) => revisions[kind].length > 0);
    return JSON.stringify(
        Object.fromEntries(kinds.map((kind) => [kind, toRows(kind, revisions[kind])])),
        (_column, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
    );
}

export function revisionsFrom(json: string): Revisions {
    const kept = stored.parse(JSON.parse(json));
    return SUBJECT_KINDS.reduce(
        (all, kind) => ({ ...all, [kind]: fromRows(kind, kept[kind] ?? []) }),
        NO_REVISIONS,
    );
}

function toRows<Kind extends SubjectKind>(
    kind: Kind,
    revisions: readonly Revision<Subjects[Kind]>[],
) {
    const toRow = SUBJECT_ROWS[kind].row;
    return revisions.map(({ before, after }) => ({
        before: before && toRow(before),
        after: toRow(after),
    }));
}

function fromRows<Kind extends SubjectKind>(
    kind: Kind,
    kept: Stored,
): readonly Revision<Subjects[Kind]>[] {
    const from: (given: Row) => Subjects[Kind] = SUBJECT_ROWS[kind].from;
    return kept.map(({ before, after }) => ({
        before: before && from(before),
        after: from(after),
    }));
}
