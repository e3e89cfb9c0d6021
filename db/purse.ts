/** The wallets of one turn: its conversation's, and whichever of the person's others it opens or makes. */
import type { Knex } from 'knex';
import type { Alert } from '../ledger/alert.ts';
import type { Entry, Id } from '../ledger/entry.ts';
import type { Book } from '../ledger/ports.ts';
import type { ListedWallet, Wallet } from '../ledger/wallet.ts';
import type { Dialect } from './dialect.ts';
import { isId } from './ids.ts';
import { findLatestChanges, findLatestUndo } from './journal.ts';
import { queueWrites } from './outbox-row.ts';
import { postingWrites } from './posting-writes.ts';
import { insert, update, type Write } from './statement.ts';
import type { Seat } from './seat.ts';
import { count, text, textOrNull, type Row, type Value } from './values.ts';
import type { KeptVocabularies } from './vocabulary.ts';
import { openBook, type HeldWallet, type OpenBook } from './wallet-book.ts';
import {
    ALONE,
    newWalletRow,
    STANDING_COLUMNS,
    standingFrom,
    WALLET_COLUMNS,
    walletFrom,
} from './wallet-row.ts';

/**
 * The turn needs these wallets, and can't lock them now: whoever holds one of them may be waiting for
 * one that this turn holds. It has to begin again and lock all of them in the order of their ids.
 */
export class WalletsWanted extends Error {
    override readonly name = 'WalletsWanted';
    readonly wallets: readonly Id[];

    constructor(wallets: readonly Id[]) {
        super('more wallets have to be locked');
        this.wallets = wallets.toSorted();
    }
}

export interface Purse {
    /** Of the conversation's wallet. */
    readonly book: Book;
    list(): Promise<readonly ListedWallet[]>;
    open(id: Id): Promise<Book | null>;
    make(wallet: Wallet): Book;
    use(id: Id): void;
    latest(which: 'change' | 'undo'): Promise<Id | null>;
    readonly alerts: () => readonly Alert[];
    readonly recorded: () => readonly Entry[];
    readonly writes: () => Write[];
}

interface Opened extends OpenBook {
    readonly journalSeq: number;
}

export interface PurseGiven {
    readonly seat: Seat;
    readonly at: Date;
    /** Wallets that this turn has locked ahead. */
    readonly locked: readonly Id[];
    readonly vocabularies: KeptVocabularies;
}

export function openPurse(
    transaction: Knex,
    dialect: Dialect,
    { seat, at, locked, vocabularies }: PurseGiven,
): Purse {
    const { person, wallet, conversationId } = seat;
    const read = (sql: string, values: readonly Value[]): Promise<readonly Row[]> =>
        dialect.read(transaction, sql, values);
    const opened = new Map<Id, Opened>();
    const made: Wallet[] = [];
    let used: Id | null = null;

    const opening = (one: HeldWallet, journalSeq: number): Book => {
        const held = { ...one, personId: person.id };
        const sharing = (change: Id) => sharingWith(one.wallet.id, change);
        const book = openBook(transaction, dialect, held, vocabularies, find, sharing);
        const open = { ...book, journalSeq };
        opened.set(one.wallet.id, open);
        return open.book;
    };
    const sharingWith = async (own: Id, change: Id): Promise<readonly Id[]> => {
        if (seat.walletCount < 2 || !isId(change)) return [];
        const rows = await read(SHARING, [change, person.id]);
        return rows.map((row) => text(row['wallet_id'])).filter((id) => id !== own);
    };
    const find = async (id: Id): Promise<Book | null> => {
        const there = opened.get(id);
        if (there || !isId(id)) return there?.book ?? null;
        const held = [...opened.keys(), ...locked];
        const isInOrder = locked.includes(id) || held.every((one) => one < id);
        if (dialect.locksRows && !isInOrder) throw new WalletsWanted([...held, id]);
        const [row] = await read(`${OF_PERSON} AND w.id = ? ${dialect.forUpdate}`, [person.id, id]);
        const standing = row && standingFrom(row);
        if (!row || !standing) return null;
        return opening({ wallet: walletFrom(row), standing }, count(row['journal_seq']));
    };
    const list = async (): Promise<readonly ListedWallet[]> => {
        const rows = await read(LISTED, [person.id]);
        const own = [...(seat.isNew.wallet ? [wallet] : []), ...made];
        return [
            ...rows.map((row) => ({ ...walletFrom(row), owner: textOrNull(row['owner_email']) })),
            ...own.map((one) => ({ ...one, owner: null })),
        ];
    };
    return {
        book: opening(seat, seat.journalSeq),
        list,
        open: find,
        make: (one) => {
            made.push(one);
            return opening({ wallet: one, standing: ALONE }, 0);
        },
        use: (id) => {
            if (!opened.has(id)) throw new Error('only an open wallet can be used');
            used = id;
        },
        latest: async (which) => {
            // Also in closed ones: it may be their making that was taken back.
            const all = await Promise.all(
                (await read(OF_PERSON, [person.id])).map(async (row) => {
                    const id = text(row['wallet_id']);
                    const by = count(row['member_count']) > 1 ? person.id : null;
                    return which === 'change'
                        ? (await findLatestChanges(read, id, 1, by))[0]
                        : findLatestUndo(read, id, by);
                }),
            );
            const items = all.filter((item) => item !== null && item !== undefined);
            const newest = items
                .map(({ change }) => change.id)
                .toSorted()
                .at(-1);
            // A transfer is in two wallets: it is told from where the person is.
            const there = items.filter(({ change }) => change.id === newest);
            const [first] = there.map(({ change }) => change.walletId);
            return there.some(({ change }) => change.walletId === wallet.id)
                ? wallet.id
                : (first ?? null);
        },
        alerts: () => [...opened.values()].flatMap(alertsOf),
        recorded: () => [...opened.values()].flatMap(recordedIn),
        writes: () => [
            ...made.flatMap((one) => makingWrites(one, person.id, at)),
            ...[...opened]
                .toSorted(([a], [b]) => (a < b ? -1 : 1))
                .flatMap(([id, open]) => [
                    ...postingWrites(open.book.wallet, open.journalSeq, open.postings, dialect),
                    ...queueWrites(alertsOf(open), id, at, dialect),
                ]),
            ...(used === null ? [] : usingWrites(used, conversationId, person.id)),
        ],
    };
}

const OF_PERSON = `SELECT w.id AS wallet_id, ${WALLET_COLUMNS}, ${STANDING_COLUMNS}
    FROM membership m JOIN wallet w ON w.id = m.wallet_id WHERE m.person_id = ?`;

const SHARING = `SELECT j.wallet_id FROM membership m
    JOIN journal j ON j.wallet_id = m.wallet_id AND j.id = ? WHERE m.person_id = ? ORDER BY j.wallet_id`;

const LISTED = `SELECT w.id AS wallet_id, ${WALLET_COLUMNS},
        (SELECT MIN(a.email) FROM membership o JOIN account a ON a.person_id = o.person_id
         WHERE o.wallet_id = w.id AND o.role = 'owner' AND o.person_id <> m.person_id) AS owner_email
    FROM membership m JOIN wallet w ON w.id = m.wallet_id
    WHERE m.person_id = ? AND w.closed = 0 ORDER BY w.id`;

function alertsOf({ postings }: OpenBook): Alert[] {
    return postings.flatMap(({ alerts }) => alerts);
}

function recordedIn({ postings }: OpenBook): Entry[] {
    return postings
        .filter(({ change, settlement }) => change.kind === 'record' && !settlement)
        .flatMap(({ entries }) => entries.map(({ after }) => after));
}

function makingWrites(wallet: Wallet, personId: Id, at: Date): Write[] {
    return [
        ...insert('wallet', [newWalletRow(wallet, at)]),
        ...insert('membership', [{ wallet_id: wallet.id, person_id: personId, role: 'owner' }]),
    ];
}

/** New conversations of the person begin with it too. */
function usingWrites(wallet: Id, conversationId: Id, personId: Id): Write[] {
    return [
        update('conversation', 'wallet_id = ?', 'id = ?', [wallet, conversationId]),
        update('person', 'wallet_id = ?', 'id = ?', [wallet, personId]),
    ];
}
