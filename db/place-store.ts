/** Where a person is reached when Penny speaks first. */
import type { Id } from '../ledger/entry.ts';
import type { Database } from './connect.ts';
import { retrying } from './retry.ts';
import type { TurnKey } from './turn.ts';
import { text } from './values.ts';

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
}

const NEWEST = `SELECT c.channel, c.external_id, i.sender, i.tenant
    FROM conversation c
    JOIN identity i ON i.person_id = c.person_id AND i.channel = c.channel
    WHERE c.person_id = ? AND c.channel = ? AND c.wallet_id = COALESCE(?, c.wallet_id)
    ORDER BY c.id DESC LIMIT 1`;

export function createPlaceStore({ knex, dialect }: Database): PlaceStore {
    return {
        newest: async (personId, walletId, channels) => {
            for (const channel of channels) {
                const values = [personId, channel, walletId];
                const [row] = await retrying(() => dialect.read(knex, NEWEST, values));
                if (row) {
                    return {
                        personId,
                        channel,
                        tenant: text(row['tenant']),
                        sender: text(row['sender']),
                        conversation: text(row['external_id']),
                    };
                }
            }
            return null;
        },
    };
}
