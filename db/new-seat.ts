/** Somebody who was never seen before: they begin with a wallet of their own. */
import type { Id } from '../ledger/entry.ts';
import { NEW_WALLET } from '../ledger/wallet.ts';
import { exactKey } from './exact-key.ts';
import type { Seat } from './seat.ts';
import { insert, update, type Write } from './statement.ts';
import type { Defaults, TurnKey } from './turn.ts';
import { ALONE, newWalletRow, WALLET_NAME } from './wallet-row.ts';

/** The ids of what a turn may have to make, the same on every retry of it. */
export interface NewIds {
    readonly turn: Id;
    readonly person: Id;
    readonly wallet: Id;
    readonly conversation: Id;
}

export function newSeat(ids: NewIds, defaults: Defaults): Seat {
    return {
        person: { id: ids.person, locale: defaults.locale, email: null, pendingEmail: null },
        wallet: {
            ...NEW_WALLET,
            id: ids.wallet,
            name: WALLET_NAME,
            currency: defaults.currency,
            timeZone: defaults.timeZone,
        },
        standing: ALONE,
        walletCount: 1,
        journalSeq: 0,
        conversationId: ids.conversation,
        state: null,
        lastSeq: 0,
        isNew: { person: true, wallet: true, conversation: true },
        left: null,
    };
}

/** Of two first turns at once one ends on the identity's key, runs again and finds the other's. */
export function seatWrites(seat: Seat, key: TurnKey, at: Date): Write[] {
    return [
        ...(seat.isNew.person
            ? [...personWrites(seat, at), ...identityWrites(seat.person.id, key)]
            : homeWrites(seat, at)),
        ...(seat.isNew.conversation ? conversationWrites(seat, key, at) : []),
    ];
}

export function personWrites({ person, wallet }: Seat, at: Date): Write[] {
    const created_at = at.getTime();
    return [
        ...insert('wallet', [newWalletRow(wallet, at)]),
        ...insert('person', [
            { id: person.id, locale: person.locale, wallet_id: wallet.id, created_at },
        ]),
        ...ownerWrites(wallet.id, person.id),
    ];
}

function ownerWrites(wallet_id: Id, person_id: Id): Write[] {
    return insert('membership', [{ wallet_id, person_id, role: 'owner' }]);
}

/** Of who goes on in another wallet than the one they left. */
function homeWrites({ person, wallet, left, conversationId, isNew }: Seat, at: Date): Write[] {
    if (left === null) return [];
    const moves = 'wallet_id = ?';
    return [
        ...(isNew.wallet
            ? [
                  ...insert('wallet', [newWalletRow(wallet, at)]),
                  ...ownerWrites(wallet.id, person.id),
              ]
            : []),
        ...(isNew.conversation
            ? []
            : [update('conversation', moves, 'id = ?', [wallet.id, conversationId])]),
        update('person', moves, 'id = ? AND wallet_id = ?', [wallet.id, person.id, left.id], null),
    ];
}

export function identityWrites(
    personId: Id,
    { channel, sender, tenant }: Pick<TurnKey, 'channel' | 'sender' | 'tenant'>,
): Write[] {
    return insert('identity', [
        {
            channel: exactKey(channel),
            sender: exactKey(sender),
            tenant: exactKey(tenant),
            person_id: personId,
        },
    ]);
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
