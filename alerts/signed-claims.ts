/** What a link's secret says: signed, so that nothing has to be stored. */
import { errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import type { z } from 'zod';

/** An expired one still tells what it said. */
type Verified<Claims> =
    { readonly kind: 'valid' | 'expired'; readonly claims: Claims } | { readonly kind: 'unknown' };

interface SignedClaims<Claims> {
    /** The same token each time; null: it doesn't expire. */
    readonly sign: (claims: Claims, expiresAt: Date | null) => Promise<string>;
    readonly verify: (token: string, now: Date) => Promise<Verified<Claims>>;
}

const ALGORITHM = 'HS256';

/**
 * @param secret at least 32 bytes.
 * @param audience what the link is for: a token opens nothing that another kind does.
 */
export function signedClaims<Claims extends JWTPayload>(
    secret: Uint8Array,
    audience: string,
    schema: z.ZodType<Claims>,
    lasts: 'until it expires' | 'for ever' = 'until it expires',
): SignedClaims<Claims> {
    return {
        sign: (claims, expiresAt) => {
            const token = new SignJWT(claims)
                .setProtectedHeader({ alg: ALGORITHM })
                .setAudience(audience);
            return (expiresAt ? token.setExpirationTime(expiresAt) : token).sign(secret);
        },
        verify: async (token, now) => {
            try {
                const { payload } = await jwtVerify(token, secret, {
                    algorithms: [ALGORITHM],
                    audience,
                    requiredClaims: lasts === 'for ever' ? [] : ['exp'],
                    currentDate: now,
                });
                return { kind: 'valid', claims: schema.parse(payload) };
            } catch (error) {
                // jose checks the signature first: an expired token's claims are its maker's.
                const late = error instanceof errors.JWTExpired && schema.safeParse(error.payload);
                return late && late.success
                    ? { kind: 'expired', claims: late.data }
                    : { kind: 'unknown' };
            }
        },
    };
}
