/** What SendGrid reports of the mails it took: believed by its signature alone, and only while it's fresh. */
import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { MailEvent } from './ports.ts';

export interface SignedReport {
    /** ECDSA over the timestamp and the body, base64. */
    readonly signature: string;
    /** Seconds since 1970, as text. */
    readonly timestamp: string;
    /** Exactly as it came: a body that is written anew has another signature. */
    readonly body: Buffer;
}

export type EventReader = (report: SignedReport, now: Date) => Report;

type Report =
    | { readonly kind: 'events'; readonly events: readonly MailEvent[] }
    /** Not signed by SendGrid, or so long ago that somebody may be repeating it. */
    | { readonly kind: 'forged' }
    /** Signed, and no list of events. */
    | { readonly kind: 'unreadable' };

/** Longer than a clock is off and a report is on its way. */
const OLDEST_MS = 10 * 60_000;

/** @param verificationKey as SendGrid shows it: a P-256 public key, DER and base64. @throws when it is none. */
export function createEventReader(verificationKey: string): EventReader {
    const key = publicKey(verificationKey);
    return (report, now) => {
        if (!isFresh(report.timestamp, now) || !isSigned(report, key)) return { kind: 'forged' };
        try {
            const raw = z.array(z.unknown()).parse(JSON.parse(report.body.toString('utf8')));
            return { kind: 'events', events: raw.flatMap(eventOf) };
        } catch {
            return { kind: 'unreadable' };
        }
    };
}

function publicKey(base64: string): KeyObject {
    const key = createPublicKey({
        key: Buffer.from(base64, 'base64'),
        format: 'der',
        type: 'spki',
    });
    if (key.asymmetricKeyType !== 'ec') throw new TypeError('the key has to be an elliptic one');
    return key;
}

function isFresh(timestamp: string, now: Date): boolean {
    if (!/^\d{1,11}$/.test(timestamp)) return false;
    return Math.abs(now.getTime() - Number(timestamp) * 1000) <= OLDEST_MS;
}

function isSigned({ signature, timestamp, body }: SignedReport, key: KeyObject): boolean {
    const signed = Buffer.concat([Buffer.from(timestamp), body]);
    return verify('sha256', signed, key, Buffer.from(signature, 'base64'));
}

const reported = z.object({
    sg_event_id: z.string().min(1).max(500),
    /** Ours, from the mail's arguments: without it the mail is none of ours. */
    event_id: z.string().min(1).max(64),
    event: z.string(),
    email: z.string().max(320),
    timestamp: z.number().int().nonnegative(),
    type: z.string().optional(),
    reason: z.string().nullish(),
});

type Reported = z.infer<typeof reported>;

/** What tells us nothing new, as an opened mail, is left out. */
function eventOf(raw: unknown): MailEvent[] {
    const { data } = reported.safeParse(raw);
    const fate = data && fateOf(data);
    if (!data || !fate) return [];
    return [
        {
            id: data.sg_event_id,
            mailId: data.event_id,
            email: data.email,
            at: new Date(data.timestamp * 1000),
            ...fate,
        },
    ];
}

function fateOf({ event, type, reason }: Reported): Pick<MailEvent, 'kind' | 'stops'> | null {
    switch (event) {
        case 'delivered':
            return { kind: 'delivered', stops: null };
        case 'bounce':
            // A block says that this one mail wasn't taken, and nothing of the address.
            return { kind: 'bounced', stops: type === 'blocked' ? null : 'bounced' };
        case 'dropped':
            return { kind: 'dropped', stops: whyDropped(reason ?? '') };
        case 'spamreport':
            return { kind: 'spam', stops: 'spam' };
        case 'unsubscribe':
        case 'group_unsubscribe':
            return { kind: 'unsubscribed', stops: 'unsubscribed' };
        default:
            return null;
    }
}

/** SendGrid drops what it knows would come back; its other reasons say nothing of the address. */
function whyDropped(reason: string): MailEvent['stops'] {
    if (/^bounced address/i.test(reason) || /^invalid$/i.test(reason)) return 'bounced';
    if (/^spam reporting address/i.test(reason)) return 'spam';
    return /^unsubscribed address/i.test(reason) ? 'unsubscribed' : null;
}
