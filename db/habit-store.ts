/** Reads whether what was recorded comes again and again, and keeps what was offered because of it. */
import type { Entry, Id } from '../ledger/entry.ts';
import { habitWindows, type HabitOffers, type Happened } from '../ledger/habit.ts';
import type { Database } from './connect.ts';
import { exactKey } from './exact-key.ts';
import type { Read } from './journal.ts';
import { retrying } from './retry.ts';
import { insert, update, type Write } from './statement.ts';
import { integer, marks, text, type Row } from './values.ts';

/** An earlier entry, as far as a habit goes. */
export interface Earlier extends Happened {
    readonly description: string;
    readonly turnId: Id;
}

export interface HabitStore {
    /**
     * What lies in the windows of a habit that ends with `last`, in its category: the cost doesn't grow
     * with history.
     */
    earlier(last: Entry): Promise<readonly Earlier[]>;
    /** Whether the thing was offered, or any of these turns entered what a rule had made due. */
    isSettled(walletId: Id, thing: string, turns: readonly Id[]): Promise<boolean>;
}

/** Of each window the newest so many are looked through: who records more has no habits to be found. */
const MOST_IN_WINDOW = 60;

const COLUMNS = 'id, kind, amount, currency, day, description, turn_id';

const WINDOW = `SELECT ${COLUMNS} FROM entry
    WHERE wallet_id = ? AND category = ? AND day >= ? AND day < ? AND deleted = 0
    ORDER BY day DESC, id DESC LIMIT ?`;

const SETTLED = (turns: readonly Id[]): string => `SELECT 1 FROM habit_offer
    WHERE wallet_id = ? AND thing = ?
    UNION ALL SELECT 1 FROM journal WHERE wallet_id = ? AND turn_id IN (${marks(turns)})
    AND (channel = 'schedule' OR kind = 'recurring') LIMIT 1`;

export function createHabitStore({ knex, dialect }: Database): HabitStore {
    const read: Read = (sql, values) => retrying(() => dialect.read(knex, sql, values));
    return {
        earlier: async ({ walletId, category, day, kind }) => {
            const windows = habitWindows(day);
            const parts = windows.map((_, at) => `SELECT * FROM (${WINDOW}) w${at}`);
            const sql = `SELECT * FROM (${parts.join(' UNION ALL ')}) e WHERE kind = ?`;
            const values = windows.flatMap(({ start, end }) => [
                walletId,
                category,
                start,
                end,
                MOST_IN_WINDOW,
            ]);
            return (await read(sql, [...values, kind])).map(earlierFrom);
        },
        isSettled: async (walletId, thing, turns) => {
            const values = [walletId, exactKey(thing), walletId, ...turns];
            return (await read(SETTLED(turns), values)).length > 0;
        },
    };
}

function earlierFrom(row: Row): Earlier {
    return {
        id: text(row['id']),
        amount: { minor: integer(row['amount']), currency: text(row['currency']) },
        day: text(row['day']),
        description: text(row['description']),
        turnId: text(row['turn_id']),
    };
}

/** Within a turn: what it offers and is told is written at its end. */
export function openOffers(
    read: Read,
    at: Date,
): { readonly habits: HabitOffers; readonly writes: readonly Write[] } {
    const writes: Write[] = [];
    const now = at.getTime();
    const habits: HabitOffers = {
        find: async (walletId, thing) => {
            const sql = 'SELECT declined_at FROM habit_offer WHERE wallet_id = ? AND thing = ?';
            const [row] = await read(sql, [walletId, exactKey(thing)]);
            return row ? { isDeclined: row['declined_at'] !== null } : null;
        },
        make: (walletId, thing) => {
            const row = { wallet_id: walletId, thing: exactKey(thing), offered_at: now };
            writes.push(...insert('habit_offer', [row]));
        },
        decline: (walletId, thing) => {
            const where = 'wallet_id = ? AND thing = ?';
            const values = [now, walletId, exactKey(thing)];
            writes.push(update('habit_offer', 'declined_at = ?', where, values));
        },
    };
    return { habits, writes };
}
