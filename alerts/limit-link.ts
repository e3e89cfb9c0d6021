/** The secret in a limit mail's links: signed, for one person, limit, period and deed; no sign-in. */
import { z } from 'zod';
import type { Period } from '../ledger/day.ts';
import type { Id } from '../ledger/entry.ts';
import { signedClaims } from './signed-claims.ts';

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

const id = z.string().min(1).max(64);
const day = z.iso.date();
const schema = z.object({
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
    const signed = signedClaims(secret, 'limit-deed', schema);
    return {
        sign: (
            { mailId: jti, personId: sub, walletId: wallet, limitId: limit, period, deed },
            end,
        ) => signed.sign({ jti, sub, wallet, limit, ...period, deed }, end),
        verify: async (token, now) => {
            const found = await signed.verify(token, now);
            return found.kind === 'unknown'
                ? found
                : { kind: found.kind, link: linkOf(found.claims) };
        },
    };
}

function linkOf({ jti, sub, wallet, limit, start, end, deed }: z.infer<typeof schema>): LimitLink {
    const period = { start, end };
    return { mailId: jti, personId: sub, walletId: wallet, limitId: limit, period, deed };
}
