/** Somebody who was never seen before: they begin with a wallet of their own. */
import type { Id } from '../ledger/entry.ts';
import { exactKey } from './exact-key.ts';
import type { Seat } from './seat.ts';
import { insert, type Write } from './statement.ts';
import type { Defaults, TurnKey } from './turn.ts';

/** The ids of what a turn may have to make, the same on every retry of it. */
export interface NewIds {
    readonly turn: Id;
    readonly person: Id;
    readonly wallet: Id;
    readonly conversation: Id;
}

/** Until its owner names it. */
const WALLET_NAME = 'Personal';

export function newSeat(ids: NewIds, defaults: Defaults): Seat {
    return {
        person: { id: ids.person, locale: defaults.locale, email: null, pendingEmail: null },
        wallet: {
            id: ids.wallet,
            name: WALLET_NAME,
            currency: defaults.currency,
            timeZone: defaults.timeZone,
            monthStart: 1,
            balance: 0n,
            limitCount: 0,
            vocabularyVersion: 0,
        },
        journalSeq: 0,
        conversationId: ids.conversation,
        state: null,
        lastSeq: 0,
        isNew: { person: true, conversation: true },
    };
}

/** Of two first turns at once one ends on the identity's key, runs again and finds the other's. */
export function seatWrites(seat: Seat, key: TurnKey, at: Date): Write[] {
    return [
        ...(seat.isNew.person ? personWrites(seat, key, at) : []),
        ...(seat.isNew.conversation ? conversationWrites(seat, key, at) : []),
    ];
}

function personWrites({ person, wallet }: Seat, key: TurnKey, at: Date): Write[] {
    const created_at = at.getTime();
    return [
        ...insert('wallet', [
            {
                id: wallet.id,
                name: wallet.name,
                currency: wallet.currency,
                time_zone: wallet.timeZone,
                month_start: wallet.monthStart,
                balance: 0,
                limit_count: 0,
                vocabulary_version: 0,
                journal_seq: 0,
                created_at,
            },
        ]),
        ...insert('person', [
            { id: person.id, locale: person.locale, wallet_id: wallet.id, created_at },
        ]),
        ...insert('membership', [{ wallet_id: wallet.id, person_id: person.id, role: 'owner' }]),
        ...insert('identity', [
            {
                channel: exactKey(key.channel),
                sender: exactKey(key.sender),
                tenant: exactKey(key.tenant),
                person_id: person.id,
            },
        ]),
    ];
}

function conversationWrites(seat: Seat, key: TurnKey, at: Date): Write[] {
    return insert('conversation', [
        {
            id: seat.conversationId,
            channel: exactKey(key.channel),
            external_id: exactKey(key.conversation),
            person_id: seat.person.id,
            wallet_id: seat.wallet.id,
            state: 'null',
            last_seq: 0,
            created_at: at.getTime(),
        },
    ]);
}
