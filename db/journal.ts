/** Reads the journal: changes with all they did, each answer in one query. */
import { z } from 'zod';
import type { Id } from '../ledger/entry.ts';
import type { JournalItem } from '../ledger/ports.ts';
import { CHANGE_KINDS, type Change, type ChangeKind } from '../ledger/posting.ts';
import { revisionsFrom } from './revision-json.ts';
import { count, instant, text, textOrNull, type Row, type Value } from './values.ts';

export type Read = (sql: string, values: readonly Value[]) => Promise<readonly Row[]>;

const kind = z.enum(CHANGE_KINDS);

export function changeKindFrom(value: unknown): ChangeKind {
    return kind.parse(value);
}

/**
 * Newest first. `which` picks some seqs of the wallet's journal by an index. SQLite keeps the order of a
 * CROSS JOIN, and leaves the sorting to us: it would walk through the whole journal to have it sorted.
 */
async function find(
    read: Read,
    walletId: Id,
    which: string,
    values: readonly Value[],
): Promise<JournalItem[]> {
    const rows = await read(
        `SELECT j.wallet_id, j.id, j.kind, j.person_id, j.channel, j.turn_id, j.happened_at, j.undoes,
                j.revisions, j.seq
         FROM (${which}) s
         CROSS JOIN journal j ON j.wallet_id = ? AND j.seq = s.seq`,
        [...values, walletId],
    );
    const newestFirst = rows.toSorted((a, b) => count(b['seq']) - count(a['seq']));
    return newestFirst.map((row) => ({
        change: changeFrom(row),
        ...revisionsFrom(text(row['revisions'])),
    }));
}

export async function findChange(read: Read, walletId: Id, id: Id): Promise<JournalItem | null> {
    const which = 'SELECT seq FROM journal WHERE wallet_id = ? AND id = ?';
    return only(await find(read, walletId, which, [walletId, id]));
}

export async function findChangeOfTurn(
    read: Read,
    walletId: Id,
    turn: Id,
): Promise<JournalItem | null> {
    const which =
        'SELECT seq FROM journal WHERE wallet_id = ? AND turn_id = ? ORDER BY seq LIMIT 1';
    return only(await find(read, walletId, which, [walletId, turn]));
}

/** Whose changes are looked for, in a wallet that several people share; null: whoever made them. */
type By = Id | null;

/**
 * The newest that are in force: neither taken back nor an undo. Somebody's own are looked for among the
 * wallet's last ones, so that it takes no longer the more the others do.
 */
export function findLatestChanges(
    read: Read,
    walletId: Id,
    most: number,
    by: By,
): Promise<JournalItem[]> {
    const [journal, values] = newestBy(walletId, by);
    const which = `SELECT j.seq FROM ${journal}
        AND j.undone_by IS NULL AND j.kind <> 'undo' ORDER BY j.seq DESC LIMIT ?`;
    return find(read, walletId, which, [...values, most]);
}

function newestBy(walletId: Id, by: By): readonly [sql: string, values: readonly Value[]] {
    if (by === null) return ['journal j WHERE j.wallet_id = ?', [walletId]];
    const last = `SELECT l.seq, l.kind, l.undone_by, l.person_id FROM journal l
        WHERE l.wallet_id = ? ORDER BY l.seq DESC LIMIT 200`;
    return [`(${last}) j WHERE j.person_id = ?`, [walletId, by]];
}

/**
 * The newest undo that stands, as long as nothing but undoing and redoing was done since. Each look
 * goes back through the undos and redos at the end alone.
 */
export async function findLatestUndo(
    read: Read,
    walletId: Id,
    by: By,
): Promise<JournalItem | null> {
    const [journal, values] = newestBy(walletId, by);
    const which = `SELECT j.seq FROM ${journal}
        AND j.kind = 'undo' AND j.undone_by IS NULL AND j.seq > COALESCE(
            (SELECT j.seq FROM ${journal} AND j.kind NOT IN ('undo', 'redo')
             ORDER BY j.seq DESC LIMIT 1), 0)
        ORDER BY j.seq DESC LIMIT 1`;
    return only(await find(read, walletId, which, [...values, ...values]));
}

/** What was done to one subject, newest first; `turnId` made it, if it is an entry. */
export async function findHistory(
    read: Read,
    walletId: Id,
    subject: { readonly id: Id; readonly turnId?: Id },
    most: number,
): Promise<JournalItem[]> {
    const revised = `SELECT seq FROM journal_subject WHERE wallet_id = ? AND subject_id = ?
        ORDER BY seq DESC LIMIT ?`;
    const made = 'SELECT seq FROM journal WHERE wallet_id = ? AND turn_id = ?';
    const which = `SELECT r.seq FROM (${revised}) r`;
    const { id, turnId } = subject;
    if (turnId === undefined) return find(read, walletId, which, [walletId, id, most]);
    const all = await find(read, walletId, `${which} UNION ${made}`, [
        walletId,
        id,
        most,
        walletId,
        turnId,
    ]);
    return all.filter(({ entries }) => entries.some(({ after }) => after.id === id)).slice(0, most);
}

function only([item]: readonly JournalItem[]): JournalItem | null {
    return item ?? null;
}

function changeFrom(row: Row): Change {
    return {
        id: text(row['id']),
        walletId: text(row['wallet_id']),
        kind: changeKindFrom(row['kind']),
        personId: text(row['person_id']),
        channel: text(row['channel']),
        turnId: text(row['turn_id']),
        at: instant(row['happened_at']),
        undoes: textOrNull(row['undoes']),
    };
}
