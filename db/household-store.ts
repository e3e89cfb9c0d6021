/** Wallets that several people share, for the pages and the API: each act is one transaction. */
import type { Knex } from 'knex';
import type { Id } from '../ledger/entry.ts';
import type { HouseholdAct, HouseholdFault } from '../ledger/household.ts';
import type { Household, Invitation } from '../ledger/household.ts';
import type { Role } from '../ledger/privileges.ts';
import type { Database } from './connect.ts';
import {
    decideIn,
    endWrites,
    INVITATION_COLUMNS,
    invitationFrom,
    readHousehold,
    roleFrom,
    type LinkHash,
} from './household.ts';
import { isId } from './ids.ts';
import { retried } from './retried.ts';
import { insert } from './statement.ts';
import { count, text, textOrNull, type Row, type Value } from './values.ts';
import { writeAll } from './write-all.ts';

/** A wallet of somebody's, and who they are in it. */
export interface OwnWallet {
    readonly id: Id;
    readonly name: string;
    readonly role: Role;
    readonly memberCount: number;
    /** Their new conversations begin with it. */
    readonly isUsed: boolean;
}

/** An invitation, as whom it is for sees it. */
export interface Received {
    readonly id: Id;
    readonly walletName: string;
    readonly role: Role;
    /** The address of who asks. */
    readonly by: string | null;
    /** The address that was asked. */
    readonly email: string;
    readonly expiresAt: Date;
}

export type Done = 'done' | HouseholdFault | 'too-often';

/** All throw StoreUnavailable when the database is away. */
export interface HouseholdStore {
    /** Those that aren't closed, in the order of their making. */
    wallets(personId: Id): Promise<readonly OwnWallet[]>;
    /** null when the wallet isn't theirs. */
    household(personId: Id, walletId: Id, at: Date): Promise<Household | null>;
    /** `unknown` also when the wallet isn't theirs. @throws NotAllowed */
    act(personId: Id, walletId: Id, act: HouseholdAct, at: Date): Promise<Done>;
    /** Open ones for the address of the person's account. */
    received(personId: Id, at: Date): Promise<readonly Received[]>;
    /** What a mailed link opens. */
    behind(linkHash: string, at: Date): Promise<Received | null>;
    /**
     * Of several calls for one invitation, one answers the wallet's name. null: it isn't open any more,
     * or isn't for the address of their account.
     */
    accept(personId: Id, invitation: Id, at: Date): Promise<string | null>;
    /** False likewise. */
    decline(personId: Id, invitation: Id, at: Date): Promise<boolean>;
}

const WALLETS = `SELECT w.id, w.name, m.role, p.wallet_id AS used,
        (SELECT COUNT(*) FROM membership s WHERE s.wallet_id = w.id) AS member_count
    FROM membership m
    JOIN wallet w ON w.id = m.wallet_id
    JOIN person p ON p.id = m.person_id
    WHERE m.person_id = ? AND w.closed = 0 ORDER BY w.id`;

const WALLET_OF = `SELECT w.id, w.name, p.locale FROM wallet w
    JOIN membership m ON m.wallet_id = w.id
    JOIN person p ON p.id = m.person_id
    WHERE w.id = ? AND m.person_id = ? AND w.closed = 0`;

const RECEIVED = `SELECT ${INVITATION_COLUMNS}, v.wallet_id, w.name, b.email AS by_email
    FROM invitation v
    JOIN wallet w ON w.id = v.wallet_id
    LEFT JOIN account b ON b.person_id = v.invited_by`;

const OPEN = 'w.closed = 0 AND v.ended_at IS NULL AND v.expires_at > ?';

const FOR_PERSON = `${RECEIVED} JOIN account a ON a.email_key = v.email_key
    WHERE a.person_id = ? AND ${OPEN}`;

export function createHouseholdStore(database: Database, linkHash: LinkHash): HouseholdStore {
    const { dialect } = database;
    const { read, inTransaction } = retried(database);
    return {
        wallets: async (personId) => (await read(WALLETS, [personId])).map(walletFrom),
        household: async (personId, walletId, at) => {
            if (!isId(walletId)) return null;
            const [row] = await read(WALLET_OF, [walletId, personId]);
            return row ? readHousehold(read, namedFrom(row), at) : null;
        },
        act: (personId, walletId, act, at) =>
            inTransaction((transaction) =>
                perform(database, transaction, { personId, walletId, act, at, linkHash }),
            ),
        received: async (personId, at) => {
            const rows = await read(`${FOR_PERSON} ORDER BY v.id`, [personId, at.getTime()]);
            return rows.map(receivedFrom);
        },
        behind: async (hash, at) => {
            const sql = `${RECEIVED} WHERE v.link_hash = ? AND ${OPEN}`;
            const [row] = await read(sql, [hash, at.getTime()]);
            return row ? receivedFrom(row) : null;
        },
        accept: (personId, invitation, at) =>
            inTransaction((transaction) =>
                enter(database, transaction, { personId, invitation, at }),
            ),
        decline: async (personId, invitation, at) => {
            if (!isId(invitation)) return false;
            return inTransaction(async (transaction) => {
                const sql = `${FOR_PERSON} AND v.id = ? ${dialect.forUpdate}`;
                const values = [personId, at.getTime(), invitation];
                const [row] = await dialect.read(transaction, sql, values);
                if (row) await writeAll(transaction, dialect, endWrites([invitation], at));
                return row !== undefined;
            });
        },
    };
}

interface Performed {
    readonly personId: Id;
    readonly walletId: Id;
    readonly act: HouseholdAct;
    readonly at: Date;
    readonly linkHash: LinkHash;
}

/** Whoever decides about a wallet's people holds the wallet: one after the other, and each sees the last. */
async function perform(
    { dialect }: Database,
    transaction: Knex.Transaction,
    { personId, walletId, act, at, linkHash }: Performed,
): Promise<Done> {
    if (!isId(walletId)) return 'unknown';
    const read = (sql: string, values: readonly Value[]): Promise<readonly Row[]> =>
        dialect.read(transaction, sql, values);
    await read(`SELECT id FROM wallet WHERE id = ? ${dialect.forUpdate}`, [walletId]);
    const [row] = await read(WALLET_OF, [walletId, personId]);
    if (!row) return 'unknown';
    const by = { id: personId, locale: text(row['locale']) };
    const asked = { wallet: namedFrom(row), by, act, at, linkHash };
    const decided = await decideIn(transaction, dialect, asked);
    if (typeof decided === 'string') return decided;
    await writeAll(transaction, dialect, decided);
    return 'done';
}

interface Entering {
    readonly personId: Id;
    readonly invitation: Id;
    readonly at: Date;
}

async function enter(
    { dialect }: Database,
    transaction: Knex.Transaction,
    { personId, invitation, at }: Entering,
): Promise<string | null> {
    if (!isId(invitation)) return null;
    const read = (sql: string, values: readonly Value[]): Promise<readonly Row[]> =>
        dialect.read(transaction, sql, values);
    const [asked] = await read('SELECT wallet_id FROM invitation WHERE id = ?', [invitation]);
    if (!asked) return null;
    const walletId = text(asked['wallet_id']);
    await read(`SELECT id FROM wallet WHERE id = ? ${dialect.forUpdate}`, [walletId]);
    const [row] = await read(`${FOR_PERSON} AND v.id = ?`, [personId, at.getTime(), invitation]);
    if (!row) return null;
    const membership = { wallet_id: walletId, person_id: personId, role: roleFrom(row['role']) };
    await writeAll(transaction, dialect, [
        ...endWrites([invitation], at),
        // Who is in it already stays who they are.
        ...insert('membership', [membership], dialect.leaving(['wallet_id', 'person_id'])),
    ]);
    return text(row['name']);
}

function namedFrom(row: Row): Household['wallet'] {
    return { id: text(row['id']), name: text(row['name']) };
}

function walletFrom(row: Row): OwnWallet {
    return {
        id: text(row['id']),
        name: text(row['name']),
        role: roleFrom(row['role']),
        memberCount: count(row['member_count']),
        isUsed: text(row['used']) === text(row['id']),
    };
}

function receivedFrom(row: Row): Received {
    const { id, email, role, expiresAt }: Invitation = invitationFrom(row);
    const by = textOrNull(row['by_email']);
    return { id, email, role, expiresAt, by, walletName: text(row['name']) };
}
