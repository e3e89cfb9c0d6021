/** How people want to be told, and what they wished to hear no more of for a while. */
import type { Id } from '../ledger/entry.ts';
import { USUAL_ALERTS, type AlertSettings } from '../ledger/alert-settings.ts';
import type { Dialect } from './dialect.ts';
import { insert, update, type Write } from './statement.ts';
import { count, flag, instant, text, type Row, type Value } from './values.ts';

type Read = (sql: string, values: readonly Value[]) => Promise<readonly Row[]>;

const COLUMNS = ['mail', 'chat', 'pace', 'digest', 'quiet_from', 'quiet_to'] as const;

/** Of a row that may have none of them, as an outer join gives it. */
export function settingsFrom(row: Row | undefined): AlertSettings {
    if (!row || row['digest'] === null) return USUAL_ALERTS;
    return {
        mail: flag(row['mail']),
        chat: flag(row['chat']),
        pace: flag(row['pace']),
        digest: flag(row['digest']),
        quiet:
            row['quiet_from'] === null
                ? null
                : { from: count(row['quiet_from']), to: count(row['quiet_to']) },
    };
}

export async function readSettings(read: Read, personId: Id): Promise<AlertSettings> {
    const [row] = await read(
        `SELECT ${COLUMNS.join(', ')} FROM alert_setting WHERE person_id = ?`,
        [personId],
    );
    return settingsFrom(row);
}

/** The row is made when there is none, and then holds these. */
export function settingsWrites(personId: Id, settings: AlertSettings, dialect: Dialect): Write[] {
    const { mail, chat, pace, digest, quiet } = settings;
    const values = [
        ...[mail, chat, pace, digest].map((on) => (on ? 1 : 0)),
        quiet?.from ?? null,
        quiet?.to ?? null,
    ];
    const row = Object.fromEntries(COLUMNS.map((column, at) => [column, values[at] ?? null]));
    const set = COLUMNS.map((column) => `${column} = ?`).join(', ');
    return [
        ...insert(
            'alert_setting',
            [{ person_id: personId, ...row }],
            dialect.leaving(['person_id']),
        ),
        update('alert_setting', set, 'person_id = ?', [...values, personId], null),
    ];
}

/** The later word holds. */
export function snoozeWrites(personId: Id, limitId: Id, until: Date, dialect: Dialect): Write[] {
    const row = { person_id: personId, limit_id: limitId, ends_at: until.getTime() };
    return [
        ...insert('alert_snooze', [row], dialect.leaving(['person_id', 'limit_id'])),
        update(
            'alert_snooze',
            'ends_at = ?',
            'person_id = ? AND limit_id = ?',
            [until.getTime(), personId, limitId],
            null,
        ),
    ];
}

export function wakeWrite(personId: Id, limitId: Id): Write {
    return {
        sql: 'DELETE FROM alert_snooze WHERE person_id = ? AND limit_id = ?',
        values: [personId, limitId],
        touches: null,
    };
}

/** Until when, by limit. */
export async function readSnoozed(read: Read, personId: Id): Promise<ReadonlyMap<Id, Date>> {
    const rows = await read('SELECT limit_id, ends_at FROM alert_snooze WHERE person_id = ?', [
        personId,
    ]);
    return new Map(rows.map((row) => [text(row['limit_id']), instant(row['ends_at'])]));
}
