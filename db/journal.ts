/** Reads the journal: one change with all it did, in one query. */
import { z } from 'zod';
import type { Id } from '../ledger/entry.ts';
import type { JournalItem } from '../ledger/ports.ts';
import { CHANGE_KINDS, type Change } from '../ledger/posting.ts';
import { revisionsFrom } from './revision-json.ts';
import { instant, text, textOrNull, type Row, type Value } from './values.ts';

type Read = (sql: string, values: readonly Value[]) => Promise<readonly Row[]>;

const kind = z.enum(CHANGE_KINDS);

/** `which` picks one seq of the wallet's journal and ends with the condition's values. */
async function find(
    read: Read,
    walletId: Id,
    which: string,
    values: readonly Value[],
): Promise<JournalItem | null> {
    const [row] = await read(
        `SELECT j.wallet_id, j.id, j.kind, j.person_id, j.channel, j.turn_id, j.happened_at, j.undoes,
                j.revisions
         FROM journal j
         WHERE j.wallet_id = ? AND j.seq = (${which})`,
        [walletId, ...values],
    );
    return row ? { change: changeFrom(row), ...revisionsFrom(text(row['revisions'])) } : null;
}

export function findChange(read: Read, walletId: Id, id: Id): Promise<JournalItem | null> {
    return find(read, walletId, 'SELECT seq FROM journal WHERE wallet_id = ? AND id = ?', [
        walletId,
        id,
    ]);
}

export function findChangeOfTurn(read: Read, walletId: Id, turn: Id): Promise<JournalItem | null> {
    const which = 'SELECT MIN(seq) FROM journal WHERE wallet_id = ? AND turn_id = ?';
    return find(read, walletId, which, [walletId, turn]);
}

/** The newest that is in force: neither taken back nor an undo. */
export function findLatestChange(read: Read, walletId: Id): Promise<JournalItem | null> {
    const which = `SELECT seq FROM journal
        WHERE wallet_id = ? AND undone_by IS NULL AND kind <> 'undo' ORDER BY seq DESC LIMIT 1`;
    return find(read, walletId, which, [walletId]);
}

/** The newest undo that stands, as long as nothing but undoing and redoing was done since. */
export function findLatestUndo(read: Read, walletId: Id): Promise<JournalItem | null> {
    const which = `SELECT MAX(seq) FROM journal
        WHERE wallet_id = ? AND kind = 'undo' AND undone_by IS NULL AND seq >
            (SELECT COALESCE(MAX(seq), 0) FROM journal
             WHERE wallet_id = ? AND kind NOT IN ('undo', 'redo'))`;
    return find(read, walletId, which, [walletId, walletId]);
}

function changeFrom(row: Row): Change {
    return {
        id: text(row['id']),
        walletId: text(row['wallet_id']),
        kind: kind.parse(row['kind']),
        personId: text(row['person_id']),
        channel: text(row['channel']),
        turnId: text(row['turn_id']),
        at: instant(row['happened_at']),
        undoes: textOrNull(row['undoes']),
    };
}
