/** An open turn, and all that has to be written when it ends. */
import type { Knex } from 'knex';
import type { Alert } from '../ledger/alert.ts';
import type { AlertSettings } from '../ledger/alert-settings.ts';
import type { Entry, Id } from '../ledger/entry.ts';
import {
    readSettings,
    readSnoozed,
    settingsWrites,
    snoozeWrites,
    wakeWrite,
} from './alert-settings.ts';
import type { Dialect } from './dialect.ts';
import { exactKey } from './exact-key.ts';
import { decideIn, type LinkHash } from './household.ts';
import { openOffers } from './habit-store.ts';
import { isId, newUnguessableId } from './ids.ts';
import { seatWrites } from './new-seat.ts';
import { queueWrites } from './outbox-row.ts';
import { openPurse, type PurseGiven } from './purse.ts';
import { findRate } from './rate-store.ts';
import { readReminder, remindedWrite, remindWrites } from './reminder-store.ts';
import type { Seat } from './seat.ts';
import { isBlocked } from './mail-block.ts';
import { insert, update, type Write } from './statement.ts';
import type { Json, OpenTurn, TurnEnd, TurnKey } from './turn.ts';
import { text } from './values.ts';

/** How long the link to an address can be opened. */
const CONFIRMATION_MS = 24 * 60 * 60 * 1000;

interface GivenAddress {
    readonly id: Id;
    readonly email: string;
    readonly at: Date;
}

export interface TurnInWork {
    readonly turn: OpenTurn;
    /** What is to be told outside the conversation. */
    readonly alerts: () => readonly Alert[];
    /** Whether anything of it may be a mail. */
    readonly hasMail: () => boolean;
    readonly recorded: () => readonly Entry[];
    /** Everything the turn leaves, in the order in which it must be written. */
    readonly writes: (end: TurnEnd) => Write[];
}

export function openTurn(
    transaction: Knex,
    dialect: Dialect,
    given: PurseGiven & {
        readonly id: Id;
        readonly key: TurnKey;
        readonly linkHash: LinkHash | null;
    },
): TurnInWork {
    const { id, seat, key, at } = given;
    const { person, wallet, conversationId } = seat;
    const purse = openPurse(transaction, dialect, given);
    const queued: Alert[] = [];
    const addresses: GivenAddress[] = [];
    const settings: AlertSettings[] = [];
    const snoozing: Write[] = [];
    const reminding: Write[] = [];
    const deciding: Write[] = [];
    const offers = openOffers((sql, values) => dialect.read(transaction, sql, values), at);
    const turn: OpenTurn = {
        id,
        person,
        conversationId,
        state: seat.state,
        book: purse.book,
        left: seat.left?.name ?? null,
        walletCount: seat.walletCount + (seat.left && seat.isNew.wallet ? 1 : 0),
        wallets: () => purse.list(),
        openWallet: (walletId) => purse.open(walletId),
        makeWallet: (one) => purse.make(one),
        useWallet: (walletId) => purse.use(walletId),
        latestWallet: (which) => purse.latest(which),
        reply: async (earlier) =>
            isId(earlier) ? readReply(transaction, dialect, earlier, person.id) : null,
        isBlocked: (email) =>
            isBlocked((sql, values) => dialect.read(transaction, sql, values), email),
        rate: (from, to, day) =>
            findRate((sql, values) => dialect.read(transaction, sql, values), from, to, day),
        alerts: async () =>
            settings.at(-1) ??
            readSettings((sql, values) => dialect.read(transaction, sql, values), person.id),
        setAlerts: (changed) => void settings.push(changed),
        snooze: (limit, until) =>
            void snoozing.push(...snoozeWrites(person.id, limit, until, dialect)),
        wake: (limit) => void snoozing.push(wakeWrite(person.id, limit)),
        snoozed: () =>
            readSnoozed((sql, values) => dialect.read(transaction, sql, values), person.id),
        giveAddress: (email, when) => {
            const confirmation = newUnguessableId();
            addresses.push({ id: confirmation, email, at: when });
            return confirmation;
        },
        reminder: () =>
            readReminder((sql, values) => dialect.read(transaction, sql, values), person.id),
        remind: (minute) => void reminding.push(...remindWrites(person.id, wallet, minute, at)),
        reminded: (day) => void reminding.push(remindedWrite(person.id, day)),
        habits: offers.habits,
        decide: async (walletId, act) => {
            const { linkHash } = given;
            const book = await purse.open(walletId);
            if (!linkHash) return 'away';
            if (!book) return 'unknown';
            const asked = { wallet: book.wallet, by: person, act, at, linkHash };
            const decided = await decideIn(transaction, dialect, asked);
            if (typeof decided === 'string') return decided;
            deciding.push(...decided);
            return 'done';
        },
        queue: (alerts) => void queued.push(...alerts),
    };
    return {
        turn,
        alerts: () => [...purse.alerts(), ...queued],
        hasMail: () => purse.alerts().length + queued.length + deciding.length > 0,
        recorded: () => purse.recorded(),
        writes: (end) => [
            ...seatWrites(seat, key, at),
            ...purse.writes(),
            ...addressWrites(person.id, addresses),
            ...settings.slice(-1).flatMap((last) => settingsWrites(person.id, last, dialect)),
            ...snoozing,
            ...reminding,
            ...deciding,
            ...offers.writes,
            ...queueWrites(queued, wallet.id, at, dialect),
            ...endWrites(given, end),
        ],
    };
}

/** Only the person's own: somebody else's turn id finds nothing. */
async function readReply(db: Knex, dialect: Dialect, turn: Id, personId: Id): Promise<Json> {
    const [row] = await dialect.read(
        db,
        `SELECT d.reply FROM delivery d
         JOIN conversation c ON c.id = d.conversation_id
         WHERE d.turn_id = ? AND c.person_id = ?`,
        [turn, personId],
    );
    return row ? (JSON.parse(text(row['reply'])) as Json) : null;
}

/** The newest address waits for its link, and the links to older ones open no more. */
function addressWrites(personId: Id, addresses: readonly GivenAddress[]): Write[] {
    return addresses.flatMap(({ id, email, at }) => [
        ...insert('address_confirmation', [
            {
                id,
                person_id: personId,
                email,
                created_at: at.getTime(),
                expires_at: at.getTime() + CONFIRMATION_MS,
            },
        ]),
        update('person', 'pending_confirmation_id = ?', 'id = ?', [id, personId]),
    ]);
}

function endWrites(
    { id, seat, key, at }: { id: Id; seat: Seat; key: TurnKey; at: Date },
    { state, reply, log }: TurnEnd,
): Write[] {
    const { conversationId, lastSeq } = seat;
    const now = at.getTime();
    const lines = log.map((line, index) => ({
        conversation_id: conversationId,
        seq: lastSeq + index + 1,
        line_id: line.id,
        payload: JSON.stringify(line.payload),
        created_at: now,
    }));
    return [
        ...insert('activity', lines),
        ...insert('delivery', [
            {
                conversation_id: conversationId,
                delivery_key: exactKey(key.delivery),
                turn_id: id,
                reply: JSON.stringify(reply),
                happened_at: now,
            },
        ]),
        update('conversation', 'state = ?, last_seq = ?', 'id = ?', [
            JSON.stringify(state),
            lastSeq + lines.length,
            conversationId,
        ]),
    ];
}
