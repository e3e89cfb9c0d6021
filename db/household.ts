/** Who shares a wallet, as rows: read under the wallet's lock, and written as it was decided. */
import type { Knex } from 'knex';
import type { AccountMail } from '../ledger/alert.ts';
import type { Id } from '../ledger/entry.ts';
import {
    decide,
    type Household,
    type HouseholdAct,
    type HouseholdChanges,
    type HouseholdFault,
    type Invitation,
    type Member,
} from '../ledger/household.ts';
import { ROLES, type Role } from '../ledger/privileges.ts';
import { keyOf, mailWrites } from './account-link.ts';
import type { Dialect } from './dialect.ts';
import { newId } from './ids.ts';
import { insert, update, type Write } from './statement.ts';
import { count, instant, marks, text, textOrNull, type Row, type Value } from './values.ts';

type Read = (sql: string, values: readonly Value[]) => Promise<readonly Row[]>;

/** What is kept of the secret of an invitation's link. */
export type LinkHash = (invitation: Id) => string;

const MEMBERS = `SELECT m.person_id, m.role, a.email
    FROM membership m LEFT JOIN account a ON a.person_id = m.person_id
    WHERE m.wallet_id = ? ORDER BY m.person_id`;

export const INVITATION_COLUMNS = 'v.id, v.email, v.role, v.invited_by, v.expires_at';

const OPEN_INVITATIONS = `SELECT ${INVITATION_COLUMNS} FROM invitation v
    WHERE v.wallet_id = ? AND v.expires_at > ? AND v.ended_at IS NULL ORDER BY v.id`;

/** Of a wallet that is locked, when something is decided about it. */
export async function readHousehold(
    read: Read,
    wallet: Household['wallet'],
    at: Date,
): Promise<Household> {
    const members = await readMembers(read, wallet.id);
    const invitations = await read(OPEN_INVITATIONS, [wallet.id, at.getTime()]);
    return {
        wallet: { id: wallet.id, name: wallet.name },
        members,
        invitations: invitations.map(invitationFrom),
    };
}

export async function readMembers(read: Read, walletId: Id): Promise<readonly Member[]> {
    return (await read(MEMBERS, [walletId])).map(memberFrom);
}

const DAY_MS = 86_400_000;
const LASTS_MS = 7 * DAY_MS;

/** In a day: more than a household needs, too few to annoy anybody by. */
const MOST_ASKED = 20;
const MOST_MAILED = 5;

const LATELY = `SELECT
    (SELECT COUNT(*) FROM invitation v WHERE v.invited_by = ? AND v.created_at > ?) AS asked,
    (SELECT COUNT(*) FROM invitation v WHERE v.email_key = ? AND v.created_at > ?) AS mailed`;

/** Whether somebody asked so many people, or one address was mailed so often, that it has to wait. */
async function isTooOften(read: Read, by: Id, email: string, at: Date): Promise<boolean> {
    const since = at.getTime() - DAY_MS;
    const [row] = await read(LATELY, [by, since, keyOf(email), since]);
    return count(row?.['asked'] ?? 0) >= MOST_ASKED || count(row?.['mailed'] ?? 0) >= MOST_MAILED;
}

/** Who asks, for the mail of an invitation. */
interface Inviter {
    readonly personId: Id;
    readonly email: string;
    /** BCP 47. */
    readonly locale: string;
}

interface HouseholdWrite {
    readonly walletId: Id;
    readonly at: Date;
    /** null: a guest, who invites nobody. */
    readonly inviter: Inviter | null;
    readonly linkHash: LinkHash;
}

function householdWrites(
    { roles, gone, withdrawn, invited }: HouseholdChanges,
    { walletId, at, inviter, linkHash }: HouseholdWrite,
    dialect: Dialect,
): Write[] {
    const one = 'wallet_id = ? AND person_id = ?';
    return [
        ...roles.map(({ personId, role }) =>
            update('membership', 'role = ?', one, [role, walletId, personId]),
        ),
        ...gone.map((personId) => ({
            sql: `DELETE FROM membership WHERE ${one}`,
            values: [walletId, personId],
            touches: 1,
        })),
        ...endWrites(withdrawn, at),
        ...(invited && inviter
            ? invitationWrites(invited, inviter, walletId, at, linkHash, dialect)
            : []),
    ];
}

/** Each ends once: of two who end it at once, one does. */
export function endWrites(invitations: readonly Id[], at: Date): Write[] {
    if (invitations.length === 0) return [];
    const where = `id IN (${marks(invitations)}) AND ended_at IS NULL`;
    const values = [at.getTime(), ...invitations];
    return [update('invitation', 'ended_at = ?', where, values, invitations.length)];
}

function invitationWrites(
    { email, role }: { readonly email: string; readonly role: Role },
    inviter: Inviter,
    walletId: Id,
    at: Date,
    linkHash: LinkHash,
    dialect: Dialect,
): Write[] {
    const id = newId();
    const until = at.getTime() + LASTS_MS;
    const mail: AccountMail = {
        kind: 'account',
        about: 'invitation',
        email,
        locale: inviter.locale,
        linkId: id,
        until,
        invitation: { by: inviter.email, role },
    };
    return [
        // What nobody can accept any more goes.
        {
            sql: 'DELETE FROM invitation WHERE expires_at <= ?',
            values: [at.getTime()],
            touches: null,
        },
        ...insert('invitation', [
            {
                id,
                link_hash: linkHash(id),
                wallet_id: walletId,
                email,
                email_key: keyOf(email),
                role,
                invited_by: inviter.personId,
                created_at: at.getTime(),
                expires_at: until,
            },
        ]),
        ...mailWrites(mail, null, at, dialect),
    ];
}

export function roleFrom(value: unknown): Role {
    const role = ROLES.find((one) => one === value || one === textOrNull(value));
    if (!role) throw new TypeError('expected a role');
    return role;
}

function memberFrom(row: Row): Member {
    return {
        personId: text(row['person_id']),
        role: roleFrom(row['role']),
        email: textOrNull(row['email']),
    };
}

export function invitationFrom(row: Row): Invitation {
    return {
        id: text(row['id']),
        email: text(row['email']),
        role: roleFrom(row['role']),
        by: text(row['invited_by']),
        expiresAt: instant(row['expires_at']),
    };
}

interface Asked {
    readonly wallet: Household['wallet'];
    readonly by: { readonly id: Id; readonly locale: string };
    readonly act: HouseholdAct;
    readonly at: Date;
    readonly linkHash: LinkHash;
}

/** What an act in a wallet that is locked comes to. @throws NotAllowed */
export async function decideIn(
    transaction: Knex,
    dialect: Dialect,
    { wallet, by, act, at, linkHash }: Asked,
): Promise<readonly Write[] | HouseholdFault | 'too-often'> {
    const read: Read = (sql, values) => dialect.read(transaction, sql, values);
    const household = await readHousehold(read, wallet, at);
    const decided = decide(household, by.id, act);
    if (typeof decided === 'string') return decided;
    const { invited } = decided;
    if (invited && (await isTooOften(read, by.id, invited.email, at))) return 'too-often';
    const email = household.members.find(({ personId }) => personId === by.id)?.email ?? null;
    const inviter = email === null ? null : { personId: by.id, email, locale: by.locale };
    return householdWrites(decided, { walletId: wallet.id, at, inviter, linkHash }, dialect);
}
