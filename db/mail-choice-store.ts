/** Whether a person wants limit warnings by mail, for the link that stops them. */
import type { Knex } from 'knex';
import type { Id } from '../ledger/entry.ts';
import { readSettings, settingsFrom, settingsWrites } from './alert-settings.ts';
import type { Database } from './connect.ts';
import { isId } from './ids.ts';
import { retrying } from './retry.ts';
import { text } from './values.ts';
import { writeAll } from './write-all.ts';

interface MailChoice {
    /** BCP 47. */
    readonly locale: string;
    readonly wantsMail: boolean;
}

export interface MailChoiceStore {
    find(personId: Id): Promise<MailChoice | null>;
    /** What else they chose stays. Doing it again changes nothing; an unknown person is left alone. */
    stopMail(personId: Id): Promise<void>;
}

const FIND = `SELECT p.locale, s.mail, s.chat, s.pace, s.digest, s.quiet_from, s.quiet_to
    FROM person p LEFT JOIN alert_setting s ON s.person_id = p.id WHERE p.id = ?`;

/** Both throw StoreUnavailable when the database is away. */
export function createMailChoiceStore(database: Database): MailChoiceStore {
    const { knex, dialect } = database;
    return {
        find: async (personId) => {
            if (!isId(personId)) return null;
            const [row] = await retrying(() => dialect.read(knex, FIND, [personId]));
            return row ? { locale: text(row['locale']), wantsMail: settingsFrom(row).mail } : null;
        },
        stopMail: async (personId) => {
            if (!isId(personId)) return;
            await retrying(() => knex.transaction((trx) => stopMail(database, trx, personId)));
        },
    };
}

/** The person is locked first, as a turn does it: it may be changing the same settings just now. */
async function stopMail(
    { dialect }: Database,
    transaction: Knex.Transaction,
    personId: Id,
): Promise<void> {
    const lock = `SELECT id FROM person WHERE id = ? ${dialect.forUpdate}`;
    const [person] = await dialect.read(transaction, lock, [personId]);
    if (!person) return;
    const settings = await readSettings(
        (sql, values) => dialect.read(transaction, sql, values),
        personId,
    );
    if (!settings.mail) return;
    await writeAll(
        transaction,
        dialect,
        settingsWrites(personId, { ...settings, mail: false }, dialect),
    );
}
