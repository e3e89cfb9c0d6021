/** The shapes that the API and the forms take. */
import { z } from 'zod';
import { ROLES } from '../../ledger/privileges.ts';
import { validTimeZone } from '../channels/direct-line/incoming.ts';

/** ASCII, as mail carriers take it. */
export const email = z.email().max(254);
/** What it has to be is told by accounts/; no body is longer than 64 KB. */
const password = z.string().max(65_536);
const token = z.string().max(200);

export const CREDENTIALS = z.strictObject({ email, password });
export const CONFIRM = z.strictObject({ token, password });
export const FORGOTTEN = z.strictObject({ email });
export const CHANGE = z.strictObject({ current: password, next: password });
export const CURRENCIES: readonly string[] = Intl.supportedValuesOf('currency');
/** Besides those that are aliases of others. */
export const TIME_ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];

const currencies = new Set(CURRENCIES);
// Line breaks and other controls would break up what is said about it.
const plain = z
    .string()
    .trim()
    .min(1)
    .max(100)
    .regex(/^[^\p{Cc}]*$/u);

/** Of a wallet, and the version that was seen. */
export const SETTINGS = z.strictObject({
    name: plain.refine((name) => name.isWellFormed()),
    currency: z.string().refine((code) => currencies.has(code)),
    timeZone: z
        .string()
        .max(64)
        .refine((zone) => validTimeZone(zone) !== null),
    weekStart: z.int().min(1).max(7),
    monthStart: z.int().min(1).max(28),
    version: z.int().min(1),
});

const role = z.enum(ROLES);
export const INVITE = z.strictObject({ email, role });
export const ROLE = z.strictObject({ role });
export const HAND_OVER = z.strictObject({ member: z.string().max(40) });

export const INVITATION = z.strictObject({ answer: z.enum(['accept', 'decline']) });

export const TOKEN = z.strictObject({ token });
