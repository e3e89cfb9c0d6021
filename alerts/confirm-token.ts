/** The secret in a confirmation's link. */
import { z } from 'zod';
import type { Id } from '../ledger/entry.ts';
import { signedClaims } from './signed-claims.ts';

/** What a link turned out to be; an expired one still says whose it was. */
export type ConfirmToken =
    { readonly kind: 'valid' | 'expired'; readonly id: Id } | { readonly kind: 'unknown' };

export interface ConfirmTokens {
    /** The same token each time, so that a mail sent twice holds the same link. */
    readonly sign: (confirmationId: Id, expiresAt: Date) => Promise<string>;
    readonly verify: (token: string, now: Date) => Promise<ConfirmToken>;
}

const schema = z.object({ sub: z.string().min(1).max(64) });

/** @param secret at least 32 bytes. */
export function createConfirmTokens(secret: Uint8Array): ConfirmTokens {
    const signed = signedClaims(secret, 'confirm-address', schema);
    return {
        sign: (sub, expiresAt) => signed.sign({ sub }, expiresAt),
        verify: async (token, now) => {
            const found = await signed.verify(token, now);
            return found.kind === 'unknown' ? found : { kind: found.kind, id: found.claims.sub };
        },
    };
}
