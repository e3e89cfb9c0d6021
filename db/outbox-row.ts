/** A message that waits to be sent, as a new row. */
import type { Alert } from '../ledger/alert.ts';
import type { Id } from '../ledger/entry.ts';
import type { Dialect } from './dialect.ts';
import { exactKey } from './exact-key.ts';
import { insert, type Write } from './statement.ts';

/** The same key is queued once: a row that is there already stays as it is. */
export function queueWrites(
    alerts: readonly Alert[],
    walletId: Id | null,
    at: Date,
    dialect: Dialect,
    { dueAt, batch }: { readonly dueAt: Date; readonly batch: string | null } = {
        dueAt: at,
        batch: null,
    },
): Write[] {
    const now = at.getTime();
    const rows = alerts.map(({ id, key, personId, way, content }) => ({
        id,
        dedupe_key: exactKey(key),
        person_id: personId,
        wallet_id: walletId,
        way,
        content: JSON.stringify(content),
        state: 'pending',
        attempts: 0,
        due_at: dueAt.getTime(),
        batch: batch === null ? null : exactKey(batch),
        created_at: now,
    }));
    return insert('outbox', rows, dialect.leaving(['dedupe_key']));
}
