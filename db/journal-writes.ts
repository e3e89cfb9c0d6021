/** The statements that write a change to the journal, with all it did. */
import type { Posting } from '../ledger/posting.ts';
import { exactKey } from './exact-key.ts';
import { revisionsToJson } from './revision-json.ts';
import { insert, update, type Write } from './statement.ts';

/** What a change undoes is marked so, an undo by its redo too; it can be undone once. */
export function journalWrites(posting: Posting, seq: number): Write[] {
    const { change } = posting;
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
        revisions: revisionsToJson(posting),
    };
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
    return [...insert('journal', [line]), ...undone];
}
