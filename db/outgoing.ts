/** The content of an outbox row, parsed: a release that comes later may have written it. */
import { z } from 'zod';
import type { Outgoing } from '../ledger/alert.ts';
import { LIMIT_UNITS } from '../ledger/limit.ts';
import { ROLES } from '../ledger/privileges.ts';

const digits = z.string().regex(/^-?\d+$/);

const schema = z.discriminatedUnion('kind', [
    z.object({
        kind: z.literal('limit-alert'),
        walletId: z.string(),
        limitId: z.string(),
        category: z.string().nullable(),
        tag: z.string().nullable(),
        per: z.enum(LIMIT_UNITS),
        currency: z.string(),
        amount: digits,
        spent: digits,
        start: z.string(),
        end: z.string(),
        threshold: z.number(),
        by: z.string(),
    }),
    z.object({ kind: z.literal('confirm-address'), confirmationId: z.string() }),
    z.object({
        kind: z.literal('address-lost'),
        email: z.string(),
        reason: z.enum(['bounced', 'spam', 'unsubscribed']),
    }),
    z.object({
        kind: z.literal('account'),
        about: z.enum([
            'sign-up',
            'known',
            'reset',
            'password-changed',
            'email',
            'email-asked',
            'email-changed',
            'invitation',
        ]),
        email: z.string().nullable(),
        locale: z.string(),
        linkId: z.string().nullable(),
        until: z.number().nullable(),
        invitation: z.object({ by: z.string(), role: z.enum(ROLES) }).optional(),
    }),
]);

/** null when it isn't anything we know how to send. */
export function parseOutgoing(json: string): Outgoing | null {
    try {
        return schema.parse(JSON.parse(json));
    } catch {
        return null;
    }
}
