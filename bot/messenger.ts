/** Says what the outbox holds for the chat, in the conversation that the person began last. */
import type { Messenger } from '../alerts/ports.ts';
import type { PlaceStore } from '../db/place-store.ts';
import { note } from '../dialogs/notes.ts';
import type { Occasions } from './occasion.ts';

export function createMessenger(
    places: Pick<PlaceStore, 'newest'>,
    occasions: Occasions,
): Messenger {
    return {
        tell: async (rows) => {
            const [{ id, personId, walletId }] = rows;
            const contents = rows.map(({ content }) => content);
            if (personId === null) return false;
            const place = await places.newest(personId, walletId, occasions.channels);
            if (!place) return false;
            return occasions.tell(place, {
                key: `note|${id}`,
                work: (scene) => note(contents, scene),
            });
        },
    };
}
