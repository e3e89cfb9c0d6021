/** The secret in a mail's unsubscribe link: signed, and it names a person and a list, never an address. */
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Id } from '../ledger/entry.ts';

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

const AUDIENCE = 'unsubscribe';
const ALGORITHM = 'HS256';
const claims = z.object({ sub: z.string().min(1).max(64), list: z.literal('limit-alerts') });

/**
 * The tokens don't expire: all they can do is to stop mail, and an old mail has to be able to.
 * @param secret at least 32 bytes.
 */
export function createUnsubscribeTokens(secret: Uint8Array): UnsubscribeTokens {
    return {
        sign: ({ personId, list }) =>
            new SignJWT({ list })
                .setProtectedHeader({ alg: ALGORITHM })
                .setSubject(personId)
                .setAudience(AUDIENCE)
                .sign(secret),
        verify: async (token) => {
            try {
                const { payload } = await jwtVerify(token, secret, {
                    algorithms: [ALGORITHM],
                    audience: AUDIENCE,
                    requiredClaims: ['sub', 'list'],
                });
                const { sub, list } = claims.parse(payload);
                return { personId: sub, list };
            } catch {
                return null;
            }
        },
    };
}
