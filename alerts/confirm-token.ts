/** The secret in a confirmation's link: signed, so that none has to be stored. */
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Id } from '../ledger/entry.ts';

/** What a link turned out to be; an expired one still says whose it was. */
export type ConfirmToken =
    { readonly kind: 'valid' | 'expired'; readonly id: Id } | { readonly kind: 'unknown' };

export interface ConfirmTokens {
    /** The same token each time, so that a mail sent twice holds the same link. */
    readonly sign: (confirmationId: Id, expiresAt: Date) => Promise<string>;
    readonly verify: (token: string, now: Date) => Promise<ConfirmToken>;
}

const AUDIENCE = 'confirm-address';
const ALGORITHM = 'HS256';
const claims = z.object({ sub: z.string().min(1).max(64) });

/** @param secret at least 32 bytes. */
export function createConfirmTokens(secret: Uint8Array): ConfirmTokens {
    return {
        sign: (id, expiresAt) =>
            new SignJWT()
                .setProtectedHeader({ alg: ALGORITHM })
                .setSubject(id)
                .setAudience(AUDIENCE)
                .setExpirationTime(expiresAt)
                .sign(secret),
        verify: async (token, now) => {
            try {
                const { payload } = await jwtVerify(token, secret, {
                    algorithms: [ALGORITHM],
                    audience: AUDIENCE,
                    requiredClaims: ['sub', 'exp'],
                    currentDate: now,
                });
                return { kind: 'valid', id: claims.parse(payload).sub };
            } catch (error) {
                // jose checks the signature first: an expired token's claims are its maker's.
                const late = error instanceof errors.JWTExpired && claims.safeParse(error.payload);
                return late && late.success
                    ? { kind: 'expired', id: late.data.sub }
                    : { kind: 'unknown' };
            }
        },
    };
}
