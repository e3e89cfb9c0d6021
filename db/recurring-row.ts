/** A recurring entry as a row. */
import { z } from 'zod';
import type { Recurring, RecurringState } from '../ledger/recurring.ts';
import type { NewRow } from './statement.ts';
import { count, flag, integer, text, textOrNull, type Row } from './values.ts';

export const RECURRING_COLUMNS =
    'r.wallet_id, r.id, r.kind, r.amount, r.currency, r.category, r.description, r.tags, r.rhythm, ' +
    'r.start_day, r.end_day, r.paused, r.skipped, r.since_day, r.author_id, r.turn_id, r.version, ' +
    'r.removed';

const kind = z.enum(['expense', 'income', 'refund']);
const texts = z.array(z.string());
const interval = z.number().int().positive();
const monthDay = z.number().int().min(1).max(31);
const rhythm = z.discriminatedUnion('unit', [
    z.object({ unit: z.literal('day'), interval }),
    z.object({
        unit: z.literal('week'),
        interval,
        weekdays: z.array(z.number().int().min(1).max(7)).min(1),
    }),
    z.object({ unit: z.literal('month'), interval, day: monthDay }),
    z.object({
        unit: z.literal('year'),
        interval,
        month: z.number().int().min(1).max(12),
        day: monthDay,
    }),
]);

/** @throws ZodError when it is none that we wrote. */
export function recurringFrom(row: Row): Recurring {
    return {
        id: text(row['id']),
        walletId: text(row['wallet_id']),
        kind: kind.parse(row['kind']),
        amount: { minor: integer(row['amount']), currency: text(row['currency']) },
        category: text(row['category']),
        description: text(row['description']),
        tags: texts.parse(JSON.parse(text(row['tags']))),
        rhythm: rhythm.parse(JSON.parse(text(row['rhythm']))),
        start: text(row['start_day']),
        end: textOrNull(row['end_day']),
        paused: flag(row['paused']),
        skipped: texts.parse(JSON.parse(text(row['skipped']))),
        since: text(row['since_day']),
        authorId: text(row['author_id']),
        turnId: text(row['turn_id']),
        version: count(row['version']),
        removed: flag(row['removed']),
    };
}

/** With `settled_day` beside the columns. */
export function recurringStateFrom(row: Row): RecurringState {
    return { rule: recurringFrom(row), settled: textOrNull(row['settled_day']) };
}

export function recurringRow(rule: Recurring): NewRow {
    return {
        wallet_id: rule.walletId,
        id: rule.id,
        kind: rule.kind,
        amount: rule.amount.minor,
        currency: rule.amount.currency,
        category: rule.category,
        description: rule.description,
        tags: JSON.stringify(rule.tags),
        rhythm: JSON.stringify(rule.rhythm),
        start_day: rule.start,
        end_day: rule.end,
        paused: rule.paused ? 1 : 0,
        skipped: JSON.stringify(rule.skipped),
        since_day: rule.since,
        author_id: rule.authorId,
        turn_id: rule.turnId,
        version: rule.version,
        removed: rule.removed ? 1 : 0,
        // Whatever was changed, the scheduler looks at it anew, and finds out when it is due.
        look_at: 0,
        attempts: 0,
    };
}
