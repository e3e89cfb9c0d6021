/** The secret in a download link: signed, for one person and what they asked for, and soon too old. */
import { z } from 'zod';
import { signedClaims } from '../../alerts/signed-claims.ts';
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

const id = z.string().min(1).max(64);
const schema = z.object({
    sub: id,
    wallet: id,
    category: id.nullable(),
    period: z.object({ start: z.iso.date(), end: z.iso.date() }).nullable(),
});

/** @param secret at least 32 bytes. */
export function createExportTokens(secret: Uint8Array): ExportTokens {
    const signed = signedClaims(secret, 'export', schema);
    return {
        sign: ({ personId: sub, walletId: wallet, category, period }, expiresAt) =>
            signed.sign({ sub, wallet, category, period }, expiresAt),
        verify: async (token, now) => {
            const found = await signed.verify(token, now);
            if (found.kind !== 'valid') return null;
            const { sub, wallet, category, period } = found.claims;
            return { personId: sub, walletId: wallet, category, period };
        },
    };
}
