/** What a link in a limit's mail is about, as it stands now. */
import type { LimitLink } from '../alerts/limit-link.ts';
import { isSameKind, type Limit } from '../ledger/limit.ts';
import type { Database } from './connect.ts';
import { isId } from './ids.ts';
import { LIMIT_COLUMNS, limitFrom, limitsFrom } from './limit-row.ts';
import { retrying } from './retry.ts';
import { instantOrNull, text } from './values.ts';

export interface LinkedLimit {
    /** BCP 47, of the person. */
    readonly locale: string;
    /** The one that the mail was about, as it was last. */
    readonly limit: Limit;
    /** The one that is in its place; the same as long as it wasn't changed, null when there is none. */
    readonly current: Limit | null;
    /** Until then they want to hear nothing of it; null when they never said so. */
    readonly snoozedUntil: Date | null;
}

export interface LimitLinkStore {
    /** Null when the person isn't a member of the wallet any more, or nothing of it exists. */
    find(link: LimitLink): Promise<LinkedLimit | null>;
}

const FIND = `SELECT ${LIMIT_COLUMNS}, p.locale, w.limits, z.ends_at
    FROM membership m
    JOIN person p ON p.id = m.person_id
    JOIN wallet w ON w.id = m.wallet_id
    JOIN spending_limit l ON l.wallet_id = m.wallet_id AND l.id = ?
    LEFT JOIN alert_snooze z ON z.person_id = m.person_id AND z.limit_id = l.id
    WHERE m.person_id = ? AND m.wallet_id = ? AND w.closed = 0`;

export function createLimitLinkStore({ knex, dialect }: Database): LimitLinkStore {
    return {
        find: async ({ personId, walletId, limitId }) => {
            if (![personId, walletId, limitId].every(isId)) return null;
            const values = [limitId, personId, walletId];
            const [row] = await retrying(() => dialect.read(knex, FIND, values));
            if (!row) return null;
            const limit = limitFrom(row);
            const current = limitsFrom(row['limits'] ?? null).find((one) => isSameKind(one, limit));
            return {
                locale: text(row['locale']),
                limit,
                current: current ?? null,
                snoozedUntil: instantOrNull(row['ends_at']),
            };
        },
    };
}
