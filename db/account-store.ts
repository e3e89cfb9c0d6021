/** Accounts, and what a mailed link changes about them. */
import type { Knex } from 'knex';
import type { Account, AccountStore } from '../accounts/ports.ts';
import type { AccountMail } from '../ledger/alert.ts';
import { allUsed, keyOf, linkWrites, mailWrites, openLink, used } from './account-link.ts';
import { openAccount } from './account-opening.ts';
import type { Database } from './connect.ts';
import { exactKey } from './exact-key.ts';
import { retried } from './retried.ts';
import { retrying } from './retry.ts';
import { allEnded, sessionWrites } from './session-store.ts';
import { update } from './statement.ts';
import type { Defaults } from './turn.ts';
import { text, type Row } from './values.ts';
import { writeAll } from './write-all.ts';

const FIND = `SELECT a.person_id, a.email, a.password_hash, p.locale
    FROM account a JOIN person p ON p.id = a.person_id`;

const GUEST = `SELECT i.person_id FROM identity i
    LEFT JOIN account a ON a.person_id = i.person_id
    WHERE i.channel = 'directline' AND i.sender = ? AND i.retired_at IS NULL
      AND a.person_id IS NULL`;

/**
 * @param defaults what an account without a guest begins with.
 * All throw StoreUnavailable when the database is away.
 */
export function createAccountStore(database: Database, defaults: Defaults): AccountStore {
    const { knex, dialect } = database;
    const { read, inTransaction } = retried(database);
    return {
        findByEmail: async (email) =>
            first(await read(`${FIND} WHERE a.email_key = ?`, [keyOf(email)])),
        find: async (personId) => first(await read(`${FIND} WHERE a.person_id = ?`, [personId])),
        guest: async (chatUser) => {
            const [row] = await read(GUEST, [exactKey(chatUser)]);
            return row ? text(row['person_id']) : null;
        },
        ask: (link, mail) =>
            inTransaction((transaction) =>
                writeAll(transaction, dialect, [
                    ...linkWrites(link),
                    ...mailWrites(mail, link.personId, link.at, dialect),
                ]),
            ),
        link: (hash, purpose, at) => retrying(() => openLink(knex, dialect, hash, purpose, at)),
        open: (hash, opening) =>
            inTransaction((transaction) =>
                openAccount(database, transaction, hash, opening, defaults),
            ),
        rehash: (personId, before, after) =>
            inTransaction((transaction) =>
                writeAll(transaction, dialect, [
                    update(
                        'account',
                        'password_hash = ?',
                        'person_id = ? AND password_hash = ?',
                        [after, personId, before],
                        null,
                    ),
                ]),
            ),
        reset: (hash, passwordHash, at) =>
            inTransaction((transaction) => reset(database, transaction, hash, passwordHash, at)),
        changePassword: (personId, before, after, session) =>
            inTransaction(async (transaction) => {
                const account = await locked(database, transaction, personId);
                if (account?.passwordHash !== before) return false;
                await writeAll(transaction, dialect, [
                    ...passwordWrites(database, account, after, session.at),
                    ...sessionWrites(personId, session),
                ]);
                return true;
            }),
        changeEmail: (hash, at) =>
            inTransaction((transaction) => changeEmail(database, transaction, hash, at)),
    };
}

async function locked(
    { dialect }: Database,
    transaction: Knex.Transaction,
    personId: string | null,
): Promise<Account | null> {
    if (personId === null) return null;
    const sql = `${FIND} WHERE a.person_id = ? ${dialect.forUpdate}`;
    return first(await dialect.read(transaction, sql, [personId]));
}

async function reset(
    database: Database,
    transaction: Knex.Transaction,
    hash: string,
    passwordHash: string,
    at: Date,
): Promise<Account | null> {
    const { dialect } = database;
    const link = await openLink(transaction, dialect, hash, 'reset', at, dialect.forUpdate);
    const account = link && (await locked(database, transaction, link.personId));
    if (!link || !account) return null;
    await writeAll(transaction, dialect, [
        used(link, at),
        ...passwordWrites(database, account, passwordHash, at),
    ]);
    return { ...account, passwordHash };
}

/** Whoever knew the password before is out, and its owner is told. */
function passwordWrites({ dialect }: Database, account: Account, after: string, at: Date) {
    const { personId } = account;
    return [
        update('account', 'password_hash = ?', 'person_id = ?', [after, personId]),
        allEnded(personId),
        allUsed(personId, at),
        ...mailWrites(noteTo(account, 'password-changed'), personId, at, dialect),
    ];
}

async function changeEmail(
    database: Database,
    transaction: Knex.Transaction,
    hash: string,
    at: Date,
): Promise<'done' | 'gone' | 'taken'> {
    const { dialect } = database;
    const link = await openLink(transaction, dialect, hash, 'email', at, dialect.forUpdate);
    const account = link && (await locked(database, transaction, link.personId));
    if (!link || !account) return 'gone';
    const { personId } = account;
    const sql = 'SELECT person_id FROM account WHERE email_key = ? AND person_id <> ?';
    const others = await dialect.read(transaction, sql, [keyOf(link.email), personId]);
    const taken = others.length > 0;
    await writeAll(
        transaction,
        dialect,
        taken
            ? [used(link, at)]
            : [
                  used(link, at),
                  allUsed(personId, at),
                  update('account', 'email = ?, email_key = ?', 'person_id = ?', [
                      link.email,
                      keyOf(link.email),
                      personId,
                  ]),
                  // Warnings that went to the old address follow; one that was chosen by itself stays.
                  update(
                      'person',
                      'email = ?, email_confirmed_at = ?',
                      'id = ? AND email = ?',
                      [link.email, at.getTime(), personId, account.email],
                      null,
                  ),
                  ...mailWrites(noteTo(account, 'email-changed'), personId, at, dialect),
              ],
    );
    return taken ? 'taken' : 'done';
}

function noteTo({ email, locale }: Account, about: AccountMail['about']): AccountMail {
    return { kind: 'account', about, email, locale, linkId: null, until: null };
}

function first([row]: readonly Row[]): Account | null {
    if (!row) return null;
    return {
        personId: text(row['person_id']),
        email: text(row['email']),
        passwordHash: text(row['password_hash']),
        locale: text(row['locale']),
    };
}
