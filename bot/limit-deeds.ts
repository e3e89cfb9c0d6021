/** Does what a link in a limit's mail asks for: in the person's newest conversation, as if said there. */
import { randomUUID } from 'node:crypto';
import type { LimitLink } from '../alerts/limit-link.ts';
import type { PlaceStore } from '../db/place-store.ts';
import { raiseByMail, snoozeByMail, wakeByMail } from '../dialogs/mail-deeds.ts';
import type { Money } from '../ledger/money.ts';
import type { Occasion, Occasions } from './occasion.ts';

/** What the journal says of where it was done. */
const CHANNEL = 'mail';

export interface LimitDeeds {
    /**
     * A raise is done once for a mail, however often it is asked for; the others as often as they change
     * something.
     * @returns false when nothing was done: it was done before, or the limit isn't that one any more.
     * @throws StoreUnavailable
     */
    raise(link: LimitLink, amount: Money): Promise<boolean>;
    snooze(link: LimitLink): Promise<boolean>;
    wake(link: LimitLink): Promise<boolean>;
}

export function createLimitDeeds(
    places: Pick<PlaceStore, 'newest' | 'anywhere'>,
    occasions: Occasions,
): LimitDeeds {
    const act = async (link: LimitLink, work: Occasion['work'], again = ''): Promise<boolean> => {
        const { personId, walletId, mailId, limitId, deed } = link;
        const place =
            (await places.newest(personId, walletId, occasions.channels)) ??
            (await places.newest(personId, null, occasions.channels)) ??
            // It is done, though nobody can be spoken to there unasked.
            (await places.anywhere(personId));
        if (!place) return false;
        const key = `mail|${mailId}|${limitId}|${deed}${again}`;
        return occasions.tell(place, { key, walletId, channel: CHANNEL, work });
    };
    return {
        raise: (link, amount) =>
            act(link, (scene) => raiseByMail({ limitId: link.limitId, amount }, scene)),
        snooze: (link) => act(link, (scene) => snoozeByMail(link, scene), `|${randomUUID()}`),
        wake: (link) => act(link, (scene) => wakeByMail(link, scene), `|${randomUUID()}`),
    };
}
