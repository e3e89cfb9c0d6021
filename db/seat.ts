/** Who sits in a turn: the person, their conversation and its wallet, locked until the turn ends. */
import type { Knex } from 'knex';
import type { Id } from '../ledger/entry.ts';
import type { Standing } from '../ledger/privileges.ts';
import type { Wallet } from '../ledger/wallet.ts';
import type { Dialect } from './dialect.ts';
import { exactKey } from './exact-key.ts';
import { SenderLeft, type Json, type Person, type TurnKey } from './turn.ts';
import { count, text, textOrNull, type Row } from './values.ts';
import { findHome } from './home.ts';
import { STANDING_COLUMNS, standingFrom, WALLET_COLUMNS, walletFrom } from './wallet-row.ts';

export interface Seat {
    readonly person: Person;
    readonly wallet: Wallet;
    readonly standing: Standing;
    /** How many wallets the person has, closed ones included. */
    readonly walletCount: number;
    /** `seq` of the newest line of the wallet's journal. */
    readonly journalSeq: number;
    readonly conversationId: Id;
    readonly state: Json;
    readonly lastSeq: number;
    /** What the database doesn't know yet and the turn has to write. */
    readonly isNew: {
        readonly person: boolean;
        readonly wallet: boolean;
        readonly conversation: boolean;
    };
    /** The wallet that was in use and isn't theirs any more: they go on in this one. */
    readonly left: { readonly id: Id; readonly name: string } | null;
}

/** A seat, or the reply of the delivery that was answered before; null when nobody is known by the key. */
export type Found = { readonly seat: Seat } | { readonly reply: Json } | null;

/**
 * One query reads it all. Every row is locked in the same order, the identity first, so that a second
 * turn of the same person waits here, and then sees what the first has done.
 */
const SEAT = `
    SELECT p.id AS person_id, i.retired_at, p.locale, p.email, a.email AS pending_email, a.expires_at,
           c.id AS conversation_id, c.state, c.last_seq, d.reply,
           w.id AS wallet_id, ${WALLET_COLUMNS}, ${STANDING_COLUMNS},
           (SELECT COUNT(*) FROM membership o WHERE o.person_id = p.id) AS wallet_count
    FROM identity i
    JOIN person p ON p.id = i.person_id
    LEFT JOIN conversation c
        ON c.channel = i.channel AND c.external_id = ? AND c.person_id = p.id
    JOIN wallet w ON w.id = COALESCE(c.wallet_id, p.wallet_id)
    LEFT JOIN membership m ON m.wallet_id = w.id AND m.person_id = p.id
    LEFT JOIN address_confirmation a ON a.id = p.pending_confirmation_id
    LEFT JOIN delivery d ON d.conversation_id = c.id AND d.delivery_key = ?
    WHERE i.channel = ? AND i.sender = ? AND i.tenant = ?`;

/**
 * @param ids of the conversation, and of a wallet, if they are new ones.
 * @throws SenderLeft
 */
export async function findSeat(
    transaction: Knex,
    dialect: Dialect,
    key: TurnKey,
    at: Date,
    ids: { readonly conversation: Id; readonly wallet: Id },
): Promise<Found> {
    const [row] = await dialect.read(transaction, `${SEAT} ${dialect.forUpdate}`, [
        exactKey(key.conversation),
        exactKey(key.delivery),
        exactKey(key.channel),
        exactKey(key.sender),
        exactKey(key.tenant),
    ]);
    if (!row) return null;
    if (row['retired_at'] !== null) throw new SenderLeft('the sender became an account');
    const reply = textOrNull(row['reply']);
    if (reply !== null) return { reply: JSON.parse(reply) as Json };
    const person = personIn(row, at);
    const place = placeIn(row, ids.conversation);
    const wallet = walletFrom(row);
    const standing = standingFrom(row);
    const walletCount = count(row['wallet_count']);
    if (!standing) {
        const home = await findHome(transaction, dialect, person.id, wallet, ids.wallet);
        const isNew = { ...place.isNew, wallet: home.isNew };
        const left = { id: wallet.id, name: wallet.name };
        return { seat: { ...place, ...home, walletCount, person, isNew, left } };
    }
    const journalSeq = count(row['journal_seq']);
    return { seat: { ...place, person, wallet, standing, walletCount, journalSeq, left: null } };
}

/**
 * Locks all that a turn of the person holds, in the one order that every turn keeps to: the identity,
 * the person, the conversation, and then these wallets by their ids. Each wallet is a query of its own,
 * since a query for several would lock them in an order of its choosing.
 */
export async function lockAhead(
    transaction: Knex,
    dialect: Dialect,
    key: TurnKey,
    wallets: readonly Id[],
): Promise<void> {
    await dialect.read(
        transaction,
        `SELECT p.id FROM identity i
         JOIN person p ON p.id = i.person_id
         LEFT JOIN conversation c
             ON c.channel = i.channel AND c.external_id = ? AND c.person_id = p.id
         WHERE i.channel = ? AND i.sender = ? AND i.tenant = ? ${dialect.forUpdate}`,
        [key.conversation, key.channel, key.sender, key.tenant].map(exactKey),
    );
    for (const id of wallets) {
        const sql = `SELECT id FROM wallet WHERE id = ? ${dialect.forUpdate}`;
        await dialect.read(transaction, sql, [id]);
    }
}

function personIn(row: Row, at: Date): Person {
    const pending = textOrNull(row['pending_email']);
    const isOpen = pending !== null && count(row['expires_at']) > at.getTime();
    return {
        id: text(row['person_id']),
        locale: text(row['locale']),
        email: textOrNull(row['email']),
        pendingEmail: isOpen ? pending : null,
    };
}

function placeIn(
    row: Row,
    conversationId: Id,
): Pick<Seat, 'conversationId' | 'state' | 'lastSeq' | 'isNew'> {
    const known = textOrNull(row['conversation_id']);
    if (known === null) {
        const isNew = { person: false, wallet: false, conversation: true };
        return { conversationId, state: null, lastSeq: 0, isNew };
    }
    return {
        conversationId: known,
        state: JSON.parse(text(row['state'])) as Json,
        lastSeq: count(row['last_seq']),
        isNew: { person: false, wallet: false, conversation: false },
    };
}
