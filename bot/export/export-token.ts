/** The secret in a download link: signed, for one person and what they asked for, and soon too old. */
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { ExportOrder } from '../../dialogs/export.ts';
import type { Id } from '../../ledger/entry.ts';

interface ExportLink extends ExportOrder {
    readonly personId: Id;
}

export interface ExportTokens {
    readonly sign: (link: ExportLink, expiresAt: Date) => Promise<string>;
    /** null when it is none of ours, or too old. */
    readonly verify: (token: string, now: Date) => Promise<ExportLink | null>;
}

const AUDIENCE = 'export';
const ALGORITHM = 'HS256';
const id = z.string().min(1).max(64);
const claims = z.object({
    sub: id,
    wallet: id,
    category: id.nullable(),
    period: z.object({ start: z.iso.date(), end: z.iso.date() }).nullable(),
});

/** @param secret at least 32 bytes. */
export function createExportTokens(secret: Uint8Array): ExportTokens {
    return {
        sign: ({ personId, walletId, category, period }, expiresAt) =>
            new SignJWT({ wallet: walletId, category, period })
                .setProtectedHeader({ alg: ALGORITHM })
                .setSubject(personId)
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
                const { sub, wallet, category, period } = claims.parse(payload);
                return { personId: sub, walletId: wallet, category, period };
            } catch {
                return null;
            }
        },
    };
}
