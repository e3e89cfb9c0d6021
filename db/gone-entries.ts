/** Entries that were deleted or taken back, found by when that happened. */
import type { Id } from '../ledger/entry.ts';
import type { GoneEntry } from '../ledger/ports.ts';
import { ENTRY_COLUMNS, entryFrom } from './entry-row.ts';
import { changeKindFrom, type Read } from './journal.ts';
import { count, text } from './values.ts';

/** An entry goes and comes back: of so many times it went, the newest count. */
const LOOKS_PER_ENTRY = 4;

export async function findGone(
    read: Read,
    walletId: Id,
    when: { readonly from: Date; readonly to: Date } | null,
    most: number,
): Promise<GoneEntry[]> {
    const span = when === null ? '' : 'AND happened_at >= ? AND happened_at < ?';
    const rows = await read(
        `SELECT ${ENTRY_COLUMNS}, j.id AS gone_by, j.kind AS gone_kind, j.seq AS gone_seq
         FROM (SELECT subject_id, seq, happened_at FROM journal_subject
               WHERE wallet_id = ? AND gone = 1 ${span}
               ORDER BY happened_at DESC, seq DESC LIMIT ?) s
         CROSS JOIN entry e ON e.wallet_id = ? AND e.id = s.subject_id AND e.deleted = 1
         CROSS JOIN journal j ON j.wallet_id = ? AND j.seq = s.seq`,
        [
            walletId,
            ...(when === null ? [] : [when.from.getTime(), when.to.getTime()]),
            most * LOOKS_PER_ENTRY,
            walletId,
            walletId,
        ],
    );
    const gone = new Map<Id, GoneEntry>();
    for (const row of rows.toSorted((a, b) => count(b['gone_seq']) - count(a['gone_seq']))) {
        const entry = entryFrom(row);
        if (gone.has(entry.id) || gone.size === most) continue;
        gone.set(entry.id, {
            entry,
            by: text(row['gone_by']),
            kind: changeKindFrom(row['gone_kind']),
        });
    }
    return [...gone.values()];
}
