/** The secret in a limit mail's links: signed, for one person, limit, period and deed; no sign-in. */
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Period } from '../ledger/day.ts';
import type { Id } from '../ledger/entry.ts';

const DEEDS = ['raise', 'snooze', 'entries'] as const;

type LimitDeed = (typeof DEEDS)[number];

export interface LimitLink {
    /** The outbox row's id: what is done by a mail is done once. */
    readonly mailId: Id;
    readonly personId: Id;
    readonly walletId: Id;
    readonly limitId: Id;
    readonly period: Period;
    readonly deed: LimitDeed;
}

/** An expired one still says whose it was. */
export type LimitToken =
    { readonly kind: 'valid' | 'expired'; readonly link: LimitLink } | { readonly kind: 'unknown' };

export interface LimitTokens {
    /** The same token each time, so that a mail sent twice holds the same links. */
    readonly sign: (link: LimitLink, expiresAt: Date) => Promise<string>;
    readonly verify: (token: string, now: Date) => Promise<LimitToken>;
}

const AUDIENCE = 'limit-deed';
const ALGORITHM = 'HS256';
const id = z.string().min(1).max(64);
const day = z.iso.date();
const claims = z.object({
    jti: id,
    sub: id,
    wallet: id,
    limit: id,
    start: day,
    end: day,
    deed: z.enum(DEEDS),
});

/** @param secret at least 32 bytes. */
export function createLimitTokens(secret: Uint8Array): LimitTokens {
    return {
        sign: ({ mailId, personId, walletId, limitId, period, deed }, expiresAt) =>
            new SignJWT({ wallet: walletId, limit: limitId, ...period, deed })
                .setProtectedHeader({ alg: ALGORITHM })
                .setJti(mailId)
                .setSubject(personId)
                .setAudience(AUDIENCE)
                .setExpirationTime(expiresAt)
                .sign(secret),
        verify: async (token, now) => {
            try {
                const { payload } = await jwtVerify(token, secret, {
                    algorithms: [ALGORITHM],
                    audience: AUDIENCE,
                    requiredClaims: ['sub', 'jti', 'exp'],
                    currentDate: now,
                });
                return { kind: 'valid', link: linkOf(claims.parse(payload)) };
            } catch (error) {
                // jose checks the signature first: an expired token's claims are its maker's.
                const late = error instanceof errors.JWTExpired && claims.safeParse(error.payload);
                return late && late.success
                    ? { kind: 'expired', link: linkOf(late.data) }
                    : { kind: 'unknown' };
            }
        },
    };
}

function linkOf({ jti, sub, wallet, limit, start, end, deed }: z.infer<typeof claims>): LimitLink {
    const period = { start, end };
    return { mailId: jti, personId: sub, walletId: wallet, limitId: limit, period, deed };
}
