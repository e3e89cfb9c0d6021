/** How many messages wait or were given up, and how many addresses are mailed no more: counts alone. */
import type { Database } from './connect.ts';
import { count, integer, text } from './values.ts';

interface Counted {
    readonly state: string;
    readonly way: string;
    readonly count: number;
}

export interface OutboxCounts {
    /** Messages that wait or were given up; what there is none of is left out. */
    readonly messages: readonly Counted[];
    /** When the one that is due longest was due; null when none waits. */
    readonly oldestDue: Date | null;
    readonly blocked: readonly { readonly reason: string; readonly count: number }[];
}

// What was sent is not counted: it is most of the table, and the first part of an index finds the rest.
const MESSAGES = `SELECT state, way, COUNT(*) AS number, MIN(due_at) AS oldest
    FROM outbox WHERE state IN ('pending', 'dead') GROUP BY state, way`;
const BLOCKED = 'SELECT reason, COUNT(*) AS number FROM mail_block GROUP BY reason';

/** @throws what the driver throws when the database is away: whoever asks wants to know it now. */
export async function countOutbox({ knex, dialect }: Database): Promise<OutboxCounts> {
    const messages = await dialect.read(knex, MESSAGES, []);
    const blocked = await dialect.read(knex, BLOCKED, []);
    const due = messages
        .filter((row) => text(row['state']) === 'pending')
        .map((row) => Number(integer(row['oldest'])));
    return {
        messages: messages.map((row) => ({
            state: text(row['state']),
            way: text(row['way']),
            count: count(row['number']),
        })),
        oldestDue: due.length === 0 ? null : new Date(Math.min(...due)),
        blocked: blocked.map((row) => ({
            reason: text(row['reason']),
            count: count(row['number']),
        })),
    };
}
