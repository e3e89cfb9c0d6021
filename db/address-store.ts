/** Addresses that were given, and the one time each can be confirmed. */
import type { Knex } from 'knex';
import type { Id } from '../ledger/entry.ts';
import type { Database } from './connect.ts';
import { isId } from './ids.ts';
import { retrying } from './retry.ts';
import { update } from './statement.ts';
import { instant, instantOrNull, text, type Row } from './values.ts';
import { writeAll } from './write-all.ts';

interface GivenAddress {
    readonly personId: Id;
    readonly email: string;
    readonly expiresAt: Date;
    /** null until its owner opened the link. */
    readonly confirmedAt: Date | null;
}

export interface AddressStore {
    find(id: Id): Promise<GivenAddress | null>;
    /**
     * From now on alerts go there. Of several calls for the same id one answers true; an expired one,
     * and one after which another address was given, answer false.
     */
    confirm(id: Id, at: Date): Promise<boolean>;
}

const FIND = `SELECT person_id, email, expires_at, confirmed_at FROM address_confirmation
    WHERE id = ?`;

/** Both throw StoreUnavailable when the database is away. */
export function createAddressStore(database: Database): AddressStore {
    const { knex, dialect } = database;
    return {
        find: async (id) => {
            if (!isId(id)) return null;
            const [row] = await retrying(() => dialect.read(knex, FIND, [id]));
            return row ? givenFrom(row) : null;
        },
        confirm: async (id, at) =>
            isId(id) &&
            retrying(() =>
                knex.transaction((transaction) => confirm(database, transaction, id, at)),
            ),
    };
}

/** The person is locked first, as a turn does it: it may be giving another address just now. */
async function confirm(
    { dialect }: Database,
    transaction: Knex.Transaction,
    id: Id,
    at: Date,
): Promise<boolean> {
    const [person] = await dialect.read(
        transaction,
        `SELECT id FROM person
         WHERE id = (SELECT person_id FROM address_confirmation WHERE id = ?)
           AND pending_confirmation_id = ? ${dialect.forUpdate}`,
        [id, id],
    );
    const [row] = await dialect.read(transaction, FIND, [id]);
    if (!person || !row) return false;
    const { personId, email, expiresAt, confirmedAt } = givenFrom(row);
    if (confirmedAt || expiresAt <= at) return false;
    await writeAll(transaction, dialect, [
        update('address_confirmation', 'confirmed_at = ?', 'id = ? AND confirmed_at IS NULL', [
            at.getTime(),
            id,
        ]),
        update(
            'person',
            'email = ?, email_confirmed_at = ?, pending_confirmation_id = NULL',
            'id = ?',
            [email, at.getTime(), personId],
        ),
    ]);
    return true;
}

function givenFrom(row: Row): GivenAddress {
    return {
        personId: text(row['person_id']),
        email: text(row['email']),
        expiresAt: instant(row['expires_at']),
        confirmedAt: instantOrNull(row['confirmed_at']),
    };
}
