/** Recurring entries that it is time to look at, leased to one scheduler at a time. */
import type { Knex } from 'knex';
import type { Id } from '../ledger/entry.ts';
import { may, ROLES } from '../ledger/privileges.ts';
import type { Recurring, RecurringState } from '../ledger/recurring.ts';
import type { Database } from './connect.ts';
import { RECURRING_COLUMNS, recurringStateFrom } from './recurring-row.ts';
import { retrying } from './retry.ts';
import { update, type Write } from './statement.ts';
import { count, marks, text, type Row, type Value } from './values.ts';
import { writeAll } from './write-all.ts';

/** Leased, with all that says whether it is due. */
export interface HeldRule {
    readonly state: RecurringState;
    /** Of its wallet. */
    readonly timeZone: string;
    /** As whom it is entered: whoever asked for it while they may, else an owner. */
    readonly keeperId: Id;
    /** How often it was looked at in vain, this time included. */
    readonly attempts: number;
}

export interface RecurringStore {
    /**
     * Takes at most `count` rules that it is time to look at and that no unexpired lease holds. One
     * that can't be read is let go for some hours, named by its id, and never thrown.
     */
    lease(
        owner: string,
        now: Date,
        leaseMs: number,
        count: number,
    ): Promise<{ readonly held: readonly HeldRule[]; readonly unreadable: readonly Id[] }>;
    /** Ends the lease until `lookAt`; null: until the rule is changed. One that was changed meanwhile stays as it is. */
    rest(rule: Recurring, lookAt: Date | null): Promise<void>;
    /** As `rest`, after an attempt that failed. */
    retry(rule: Recurring, lookAt: Date, error: string): Promise<void>;
}

const UNREADABLE_MS = 6 * 3_600_000;
const UNREADABLE = 'it cannot be read';
const LONGEST_ERROR = 1000;

export function createRecurringStore(database: Database): RecurringStore {
    const { knex, dialect } = database;
    const inTransaction = <T>(work: (transaction: Knex.Transaction) => Promise<T>): Promise<T> =>
        retrying(() => knex.transaction(work));
    const end = (rule: Recurring, set: string, values: readonly Value[]): Promise<void> =>
        inTransaction((transaction) => writeAll(transaction, dialect, [ended(rule, set, values)]));
    return {
        lease: (owner, now, leaseMs, most) =>
            inTransaction((transaction) =>
                lease(database, transaction, { owner, now, leaseMs, most }),
            ),
        rest: (rule, lookAt) =>
            end(rule, 'look_at = ?, attempts = 0, last_error = NULL', [lookAt?.getTime() ?? null]),
        retry: (rule, lookAt, error) =>
            end(rule, 'look_at = ?, last_error = ?', [
                lookAt.getTime(),
                error.slice(0, LONGEST_ERROR),
            ]),
    };
}

function ended({ walletId, id, version }: Recurring, set: string, values: readonly Value[]): Write {
    const where = 'wallet_id = ? AND id = ? AND version = ?';
    return update(
        'recurring',
        `${set}, lease_owner = NULL`,
        where,
        [...values, walletId, id, version],
        null,
    );
}

interface Lease {
    readonly owner: string;
    readonly now: Date;
    readonly leaseMs: number;
    readonly most: number;
}

async function lease(
    { dialect }: Database,
    transaction: Knex.Transaction,
    { owner, now, leaseMs, most }: Lease,
): Promise<{ held: readonly HeldRule[]; unreadable: readonly Id[] }> {
    const rows = await dialect.read(
        transaction,
        `SELECT ${RECURRING_COLUMNS}, r.settled_day, r.attempts FROM recurring r
         WHERE r.look_at <= ? ORDER BY r.look_at, r.id LIMIT ? ${dialect.forUpdateSkipLocked}`,
        [now.getTime(), most],
    );
    if (rows.length === 0) return { held: [], unreadable: [] };
    const wallets = rows.map((row) => text(row['wallet_id']));
    // The wallets aren't locked with them: turns lock those first.
    const zones = await dialect.read(
        transaction,
        `SELECT id, time_zone FROM wallet WHERE id IN (${marks(wallets)})`,
        wallets,
    );
    const zoneOf = new Map(zones.map((row) => [text(row['id']), text(row['time_zone'])]));
    const members = await dialect.read(
        transaction,
        `SELECT wallet_id, person_id, role FROM membership
         WHERE wallet_id IN (${marks(wallets)}) ORDER BY person_id`,
        wallets,
    );
    const read = rows.map((row) => ({ row, held: heldFrom(row, zoneOf, members) }));
    const until = now.getTime() + leaseMs;
    const writes = read.map(({ row, held }) =>
        held
            ? looked(row, 'lease_owner = ?, look_at = ?', [owner, until])
            : looked(row, 'last_error = ?, look_at = ?', [UNREADABLE, until + UNREADABLE_MS]),
    );
    await writeAll(transaction, dialect, writes);
    return {
        held: read.flatMap(({ held }) => held ?? []),
        unreadable: read.flatMap(({ row, held }) => (held ? [] : [text(row['id'])])),
    };
}

function looked(row: Row, set: string, values: readonly Value[]): Write {
    const keys = [text(row['wallet_id']), text(row['id'])];
    const all = [...values, ...keys];
    return update('recurring', `${set}, attempts = attempts + 1`, 'wallet_id = ? AND id = ?', all);
}

function heldFrom(
    row: Row,
    zoneOf: ReadonlyMap<string, string>,
    members: readonly Row[],
): HeldRule | null {
    try {
        const state = recurringStateFrom(row);
        return {
            state,
            keeperId: keeperOf(state.rule, members),
            timeZone: text(zoneOf.get(text(row['wallet_id']))),
            attempts: count(row['attempts']) + 1,
        };
    } catch {
        return null;
    }
}

/** Who asked for it may have left the wallet, or look at it only. */
function keeperOf({ walletId, authorId }: Recurring, members: readonly Row[]): Id {
    const here = members.filter((row) => row['wallet_id'] === walletId);
    const able = here.filter((row) =>
        ROLES.some((role) => role === row['role'] && may(role, 'record')),
    );
    const author = able.find((row) => row['person_id'] === authorId);
    const owner = able.find((row) => row['role'] === 'owner');
    return text((author ?? owner)?.['person_id'] ?? authorId);
}
