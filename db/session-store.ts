/** The sessions of signed-in browsers. */
import type { NewSession, OpenSession, SessionStore, SignedIn } from '../accounts/ports.ts';
import type { Id } from '../ledger/entry.ts';
import type { Database } from './connect.ts';
import { isId } from './ids.ts';
import { retrying } from './retry.ts';
import { insert, update, type Write } from './statement.ts';
import { instant, marks, text, type Row, type Value } from './values.ts';
import { writeAll } from './write-all.ts';

const IS_OPEN = 's.expires_at > ? AND s.used_at > ?';

const FIND = `SELECT s.id, s.person_id, s.used_at, a.email, a.chat_user
    FROM session s JOIN account a ON a.person_id = s.person_id
    WHERE s.session_hash = ? AND ${IS_OPEN}`;

const LIST = `SELECT s.id, s.device, s.created_at, s.used_at FROM session s
    WHERE s.person_id = ? AND ${IS_OPEN} ORDER BY s.used_at DESC, s.id DESC LIMIT 200`;

/** All throw StoreUnavailable when the database is away. */
export function createSessionStore({ knex, dialect }: Database): SessionStore {
    const read = (sql: string, values: readonly Value[]): Promise<readonly Row[]> =>
        retrying(() => dialect.read(knex, sql, values));
    const touched = (write: Write): Promise<number> =>
        retrying(() =>
            knex.transaction(async (transaction) => {
                const [rows = 0] = await dialect.write(transaction, [write]);
                return rows;
            }),
        );
    return {
        start: (personId, session) =>
            retrying(() =>
                knex.transaction((transaction) =>
                    writeAll(transaction, dialect, sessionWrites(personId, session)),
                ),
            ),
        find: async (hash, at, idleSince) => {
            const [row] = await read(FIND, [hash, at.getTime(), idleSince.getTime()]);
            return row ? signedInFrom(row) : null;
        },
        touch: async (id, at) => {
            await touched(update('session', 'used_at = ?', 'id = ?', [at.getTime(), id]));
        },
        list: async (personId, at, idleSince) => {
            const rows = await read(LIST, [personId, at.getTime(), idleSince.getTime()]);
            return rows.map(openFrom);
        },
        end: async (personId, id) => isId(id) && (await touched(ended(personId, id))) === 1,
        endAll: async (personId) => {
            await touched(allEnded(personId));
        },
        openOf: async (ids, at, idleSince) => {
            if (ids.length === 0) return new Set();
            const sql = `SELECT s.id FROM session s WHERE s.id IN (${marks(ids)}) AND ${IS_OPEN}`;
            const rows = await read(sql, [...ids, at.getTime(), idleSince.getTime()]);
            return new Set(rows.map((row) => text(row['id'])));
        },
    };
}

/** Those whose time is over go when the next one begins. */
export function sessionWrites(personId: Id, session: NewSession): Write[] {
    const at = session.at.getTime();
    return [
        {
            sql: 'DELETE FROM session WHERE expires_at <= ?',
            values: [at],
            touches: null,
        },
        ...insert('session', [
            {
                id: session.id,
                session_hash: session.hash,
                person_id: personId,
                device: session.device,
                created_at: at,
                used_at: at,
                expires_at: session.expiresAt.getTime(),
            },
        ]),
    ];
}

export function allEnded(personId: Id): Write {
    return {
        sql: 'DELETE FROM session WHERE person_id = ?',
        values: [personId],
        touches: null,
    };
}

function ended(personId: Id, id: Id): Write {
    return {
        sql: 'DELETE FROM session WHERE id = ? AND person_id = ?',
        values: [id, personId],
        touches: null,
    };
}

function signedInFrom(row: Row): SignedIn {
    return {
        sessionId: text(row['id']),
        personId: text(row['person_id']),
        email: text(row['email']),
        chatUser: text(row['chat_user']),
        usedAt: instant(row['used_at']),
    };
}

function openFrom(row: Row): OpenSession {
    return {
        id: text(row['id']),
        device: text(row['device']),
        startedAt: instant(row['created_at']),
        usedAt: instant(row['used_at']),
    };
}
