/** Changes that no message began, as at a page: one transaction, by the ledger's own functions. */
import type { Id } from '../ledger/entry.ts';
import { dayIn } from '../ledger/day.ts';
import type { Actor, Book } from '../ledger/ports.ts';
import type { Role, Standing } from '../ledger/privileges.ts';
import type { WalletSettings } from '../ledger/wallet.ts';
import type { Database } from './connect.ts';
import { newId } from './ids.ts';
import { openPurse } from './purse.ts';
import { retrying } from './retry.ts';
import type { Seat } from './seat.ts';
import { count, text, textOrNull, type Row } from './values.ts';
import type { KeptVocabularies } from './vocabulary.ts';
import {
    settingsFrom,
    STANDING_COLUMNS,
    standingFrom,
    WALLET_COLUMNS,
    walletFrom,
} from './wallet-row.ts';
import { writeAll } from './write-all.ts';

export interface DeskStore {
    /** The wallet they use, and who they are in it; null when it isn't theirs any more. */
    settings(personId: Id): Promise<OwnSettings | null>;
    /**
     * Locks that wallet, and writes what `work` has posted; null as with `settings`.
     * @throws NotAllowed
     */
    change<T>(
        personId: Id,
        at: Date,
        work: (book: Book, actor: Actor) => Promise<T>,
    ): Promise<T | null>;
}

interface OwnSettings extends WalletSettings {
    readonly role: Role;
}

/** How such a change is called in a wallet's history. */
const CHANNEL = 'site';

const OWN = `SELECT p.id AS person_id, p.locale, p.email, w.id AS wallet_id, ${WALLET_COLUMNS},
           ${STANDING_COLUMNS}
    FROM person p
    JOIN wallet w ON w.id = p.wallet_id
    JOIN membership m ON m.wallet_id = w.id AND m.person_id = p.id
    WHERE p.id = ?`;

/** Both throw StoreUnavailable when the database is away. */
export function createDeskStore({ knex, dialect }: Database): DeskStore {
    const vocabularies: KeptVocabularies = new Map();
    return {
        settings: async (personId) => {
            const [row] = await retrying(() => dialect.read(knex, OWN, [personId]));
            const standing = row && standingFrom(row);
            if (!row || !standing) return null;
            return { ...settingsFrom({ ...row, id: row['wallet_id'] }), role: standing.role };
        },
        change: (personId, at, work) =>
            retrying(() =>
                knex.transaction(async (transaction) => {
                    const sql = `${OWN} ${dialect.forUpdate}`;
                    const [row] = await dialect.read(transaction, sql, [personId]);
                    const standing = row && standingFrom(row);
                    if (!row || !standing) return null;
                    const seat = seatFrom(row, standing);
                    const purse = openPurse(transaction, dialect, {
                        seat,
                        at,
                        locked: [],
                        vocabularies,
                    });
                    const done = await work(purse.book, actorOf(seat, at));
                    await writeAll(transaction, dialect, purse.writes());
                    return done;
                }),
            ),
    };
}

/** Nobody speaks: there is no conversation that anything could be written to. */
function seatFrom(row: Row, standing: Standing): Seat {
    return {
        person: {
            id: text(row['person_id']),
            locale: text(row['locale']),
            email: textOrNull(row['email']),
            pendingEmail: null,
        },
        wallet: walletFrom(row),
        standing,
        walletCount: 1,
        journalSeq: count(row['journal_seq']),
        conversationId: newId(),
        state: null,
        lastSeq: 0,
        isNew: { person: false, wallet: false, conversation: false },
        left: null,
    };
}

function actorOf({ person, wallet }: Seat, now: Date): Actor {
    const today = dayIn(wallet.timeZone, now);
    return { personId: person.id, channel: CHANNEL, turnId: newId(), now, today, newId };
}
