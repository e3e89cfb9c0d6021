/** The statements that write a change to the journal, with all it did. */
import {
    SUBJECT_KINDS,
    type Change,
    type Posting,
    type Revision,
    type SubjectKind,
    type Subjects,
} from '../ledger/posting.ts';
import { SUBJECT_RULES } from '../ledger/subject-rules.ts';
import { exactKey } from './exact-key.ts';
import { revisionsToJson } from './revision-json.ts';
import { insert, update, type NewRow, type Write } from './statement.ts';
import { marks } from './values.ts';

/** What a change undoes is marked so, an undo by its redo too; it can be undone once. */
export function journalWrites(posting: Posting, seq: number): Write[] {
    const { change } = posting;
    const line = {
        wallet_id: change.walletId,
        id: change.id,
        seq,
        kind: change.kind,
        person_id: change.personId,
        channel: exactKey(change.channel),
        turn_id: change.turnId,
        happened_at: change.at.getTime(),
        undoes: change.undoes,
        revisions: revisionsToJson(posting),
    };
    return [
        ...insert('journal', [line]),
        ...insert(
            'journal_subject',
            SUBJECT_KINDS.flatMap((kind) => subjectRows(kind, posting[kind], change, seq)),
        ),
        ...undone(posting),
    ];
}

function undone({ change, alsoUndoes = [] }: Posting): Write[] {
    if (change.undoes === null) return [];
    const ids = [change.undoes, ...alsoUndoes];
    const where = `wallet_id = ? AND id IN (${marks(ids)}) AND undone_by IS NULL`;
    const values = [change.id, change.walletId, ...ids];
    return [update('journal', 'undone_by = ?', where, values, ids.length)];
}

/** An entry's turn leads to the change that made it. */
function subjectRows<Kind extends SubjectKind>(
    kind: Kind,
    revisions: readonly Revision<Subjects[Kind]>[],
    { walletId, at }: Change,
    seq: number,
): NewRow[] {
    const { isGone } = SUBJECT_RULES[kind];
    return revisions
        .filter(({ before }) => before !== null || kind !== 'entries')
        .map(({ after }) => ({
            wallet_id: walletId,
            subject_id: after.id,
            seq,
            gone: isGone(after) ? 1 : 0,
            happened_at: at.getTime(),
        }));
}
