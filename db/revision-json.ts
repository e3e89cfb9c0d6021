/**
 * What a change did, as the journal keeps it: the rows before and after, as JSON with the columns of
 * then. Minor units are text in it, since JSON has no large integers.
 */
import { z } from 'zod';
import type { Posting, Revision } from '../ledger/posting.ts';
import { entryFrom, entryRow } from './entry-row.ts';
import { limitFrom, limitRow } from './limit-row.ts';
import type { NewRow } from './statement.ts';
import type { Row } from './values.ts';

type Revisions = Pick<Posting, 'entries' | 'limits'>;

const row = z.record(z.string(), z.unknown());
const kept = z.array(z.object({ before: row.nullable(), after: row }));
const stored = z.object({ entries: kept, limits: kept });

export function revisionsToJson({ entries, limits }: Revisions): string {
    return JSON.stringify({
        entries: entries.map((revision) => rowsOf(revision, entryRow)),
        limits: limits.map((revision) => rowsOf(revision, limitRow)),
    });
}

export function revisionsFrom(json: string): Revisions {
    const { entries, limits } = stored.parse(JSON.parse(json));
    return {
        entries: entries.map((rows) => revisionFrom(rows, entryFrom)),
        limits: limits.map((rows) => revisionFrom(rows, limitFrom)),
    };
}

function rowsOf<Subject>({ before, after }: Revision<Subject>, rowOf: (given: Subject) => NewRow) {
    const plain = (given: Subject): NewRow => {
        const { amount = null, ...others } = rowOf(given);
        return { ...others, amount: String(amount) };
    };
    return { before: before && plain(before), after: plain(after) };
}

function revisionFrom<Subject>(
    { before, after }: { readonly before: Row | null; readonly after: Row },
    subjectFrom: (given: Row) => Subject,
): Revision<Subject> {
    return { before: before && subjectFrom(before), after: subjectFrom(after) };
}
