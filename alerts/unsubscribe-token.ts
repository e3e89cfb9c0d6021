/** The secret in a mail's unsubscribe link: signed, and it names a person and a list, never an address. */
import { z } from 'zod';
import type { Id } from '../ledger/entry.ts';
import { signedClaims } from './signed-claims.ts';

/** What can be stopped by a link. */
type MailList = 'limit-alerts';

export interface Subscription {
    readonly personId: Id;
    readonly list: MailList;
}

export interface UnsubscribeTokens {
    /** The same token each time, so that a mail sent twice holds the same link. */
    readonly sign: (subscription: Subscription) => Promise<string>;
    /** null when it is none of ours. */
    readonly verify: (token: string) => Promise<Subscription | null>;
}

const schema = z.object({ sub: z.string().min(1).max(64), list: z.literal('limit-alerts') });

/** It makes no difference when it is read. */
const WHENEVER = new Date(0);

/**
 * The tokens don't expire: all they can do is to stop mail, and an old mail has to be able to.
 * @param secret at least 32 bytes.
 */
export function createUnsubscribeTokens(secret: Uint8Array): UnsubscribeTokens {
    const signed = signedClaims(secret, 'unsubscribe', schema, 'for ever');
    return {
        sign: ({ personId: sub, list }) => signed.sign({ sub, list }, null),
        verify: async (token) => {
            const found = await signed.verify(token, WHENEVER);
            if (found.kind !== 'valid') return null;
            return { personId: found.claims.sub, list: found.claims.list };
        },
    };
}
