/** Reminders that it is time to look at, leased to one scheduler at a time; and those that turns set. */
import type { QuietHours } from '../ledger/alert-settings.ts';
import type { Id } from '../ledger/entry.ts';
import type { Reminder, ReminderSetting } from '../ledger/reminder.ts';
import type { Wallet } from '../ledger/wallet.ts';
import type { Database } from './connect.ts';
import { retrying } from './retry.ts';
import { insert, update, type Write } from './statement.ts';
import { count, instant, marks, text, textOrNull, type Row, type Value } from './values.ts';
import { writeAll } from './write-all.ts';

export interface ReminderStore {
    /** Takes at most `count` reminders that it is time to look at and that no unexpired lease holds. */
    lease(owner: string, now: Date, leaseMs: number, count: number): Promise<readonly Reminder[]>;
    /** Ends the lease until `lookAt`; one that was set anew meanwhile stays as it is. */
    rest(personId: Id, owner: string, lookAt: Date): Promise<void>;
}

const COLUMNS = `m.person_id, m.wallet_id, m.minute, m.created_at, m.last_day, w.time_zone,
    s.quiet_from, s.quiet_to`;

export function createReminderStore({ knex, dialect }: Database): ReminderStore {
    return {
        lease: (owner, now, leaseMs, most) =>
            retrying(() =>
                knex.transaction(async (transaction) => {
                    const due = await dialect.read(
                        transaction,
                        `SELECT person_id FROM reminder WHERE look_at <= ?
                         ORDER BY look_at, person_id LIMIT ? ${dialect.forUpdateSkipLocked}`,
                        [now.getTime(), most],
                    );
                    const people = due.map((row) => text(row['person_id']));
                    if (people.length === 0) return [];
                    const where = `person_id IN (${marks(people)})`;
                    const until = now.getTime() + leaseMs;
                    await writeAll(transaction, dialect, [
                        update(
                            'reminder',
                            'look_at = ?, lease_owner = ?',
                            where,
                            [until, owner, ...people],
                            people.length,
                        ),
                    ]);
                    const rows = await dialect.read(
                        transaction,
                        `SELECT ${COLUMNS} FROM reminder m
                         JOIN wallet w ON w.id = m.wallet_id
                         LEFT JOIN alert_setting s ON s.person_id = m.person_id
                         WHERE m.${where}`,
                        people,
                    );
                    return rows.map(reminderFrom);
                }),
            ),
        rest: (personId, owner, lookAt) =>
            retrying(() =>
                knex.transaction((transaction) =>
                    writeAll(transaction, dialect, [
                        update(
                            'reminder',
                            'look_at = ?, lease_owner = NULL',
                            'person_id = ? AND lease_owner = ?',
                            [lookAt.getTime(), personId, owner],
                            null,
                        ),
                    ]),
                ),
            ),
    };
}

function reminderFrom(row: Row): Reminder {
    return {
        personId: text(row['person_id']),
        walletId: text(row['wallet_id']),
        minute: count(row['minute']),
        timeZone: text(row['time_zone']),
        since: instant(row['created_at']),
        lastDay: textOrNull(row['last_day']),
        quiet: quietFrom(row),
    };
}

function quietFrom(row: Row): QuietHours | null {
    if (row['quiet_from'] === null || row['quiet_to'] === null) return null;
    return { from: count(row['quiet_from']), to: count(row['quiet_to']) };
}

export async function readReminder(
    read: (sql: string, values: readonly Value[]) => Promise<readonly Row[]>,
    personId: Id,
): Promise<ReminderSetting> {
    const [row] = await read(
        `SELECT m.minute, s.quiet_from, s.quiet_to FROM person p
         LEFT JOIN reminder m ON m.person_id = p.id
         LEFT JOIN alert_setting s ON s.person_id = p.id WHERE p.id = ?`,
        [personId],
    );
    if (!row) return { minute: null, quiet: null };
    return { minute: row['minute'] === null ? null : count(row['minute']), quiet: quietFrom(row) };
}

/** A new one is looked at at once, which finds out when it is due; null: none any more. */
export function remindWrites(
    personId: Id,
    { id }: Wallet,
    minute: number | null,
    at: Date,
): Write[] {
    const gone = {
        sql: 'DELETE FROM reminder WHERE person_id = ?',
        values: [personId],
        touches: null,
    };
    if (minute === null) return [gone];
    const row = {
        person_id: personId,
        wallet_id: id,
        minute,
        created_at: at.getTime(),
        look_at: 0,
    };
    return [gone, ...insert('reminder', [row])];
}

/** A day's reminder comes once: whoever is second finds it done. */
export function remindedWrite(personId: Id, day: string): Write {
    const where = 'person_id = ? AND (last_day IS NULL OR last_day < ?)';
    return update('reminder', 'last_day = ?', where, [day, personId, day]);
}
