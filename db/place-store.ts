/** Where a person is reached when Penny speaks first. */
import type { Id } from '../ledger/entry.ts';
import type { Database } from './connect.ts';
import { retrying } from './retry.ts';
import type { TurnKey } from './turn.ts';
import { text, type Row, type Value } from './values.ts';

/** One of a person's conversations, as a turn in it is known. */
export interface Place extends Omit<TurnKey, 'delivery'> {
    readonly personId: Id;
}

export interface PlaceStore {
    /**
     * The person's newest conversation about the wallet, or about any when it is null, on one of the
     * channels, the first channel before the others; null when there is none.
     */
    newest(personId: Id, walletId: Id | null, channels: readonly string[]): Promise<Place | null>;
    /** Their newest conversation on whichever channel. */
    anywhere(personId: Id): Promise<Place | null>;
}

const CONVERSATIONS = `SELECT c.channel, c.external_id, i.sender, i.tenant
    FROM conversation c
    JOIN identity i ON i.person_id = c.person_id AND i.channel = c.channel AND i.retired_at IS NULL
    WHERE c.person_id = ?`;
const NEWEST = 'ORDER BY c.id DESC LIMIT 1';

export function createPlaceStore({ knex, dialect }: Database): PlaceStore {
    const first = async (
        personId: Id,
        where: string,
        values: readonly Value[],
    ): Promise<Place | null> => {
        const sql = `${CONVERSATIONS}${where} ${NEWEST}`;
        const [row] = await retrying(() => dialect.read(knex, sql, [personId, ...values]));
        return row ? placeFrom(row, personId) : null;
    };
    return {
        newest: async (personId, walletId, channels) => {
            const where = ' AND c.channel = ? AND c.wallet_id = COALESCE(?, c.wallet_id)';
            for (const channel of channels) {
                const place = await first(personId, where, [channel, walletId]);
                if (place) return place;
            }
            return null;
        },
        anywhere: (personId) => first(personId, '', []),
    };
}

function placeFrom(row: Row, personId: Id): Place {
    return {
        personId,
        channel: text(row['channel']),
        tenant: text(row['tenant']),
        sender: text(row['sender']),
        conversation: text(row['external_id']),
    };
}
