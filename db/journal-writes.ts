/** The statements that write a change to the journal, with all it did. */
import type { Entry } from '../ledger/entry.ts';
import type { Limit } from '../ledger/limit.ts';
import type { Posting, Revision } from '../ledger/posting.ts';
import { entryRow } from './entry-row.ts';
import { exactKey } from './exact-key.ts';
import { limitRow } from './limit-row.ts';
import { rowToJson } from './revision-json.ts';
import { insert, update, type NewRow, type Write } from './statement.ts';

/** What a change undoes is marked so, an undo by its redo too; it can be undone once. */
export function journalWrites({ change, entries, limits }: Posting, seq: number): Write[] {
    const { walletId, id } = change;
    const line = {
        wallet_id: walletId,
        id,
        seq,
        kind: change.kind,
        person_id: change.personId,
        channel: exactKey(change.channel),
        turn_id: change.turnId,
        happened_at: change.at.getTime(),
        undoes: change.undoes,
    };
    const revisions = [
        ...entries.map((revision) => revisionRow('entry', revision, entryRow)),
        ...limits.map((revision) => revisionRow('limit', revision, limitRow)),
    ].map((row, index) => ({ wallet_id: walletId, change_id: id, place: index + 1, ...row }));
    const undone =
        change.undoes === null
            ? []
            : [
                  update(
                      'journal',
                      'undone_by = ?',
                      'wallet_id = ? AND id = ? AND undone_by IS NULL',
                      [id, walletId, change.undoes],
                  ),
              ];
    return [...insert('journal', [line]), ...undone, ...insert('revision', revisions)];
}

function revisionRow<Subject extends Entry | Limit>(
    subject: 'entry' | 'limit',
    { before, after }: Revision<Subject>,
    rowOf: (given: Subject) => NewRow,
): NewRow {
    return {
        subject,
        subject_id: after.id,
        version: after.version,
        before_json: before && rowToJson(rowOf(before)),
        after_json: rowToJson(rowOf(after)),
    };
}
