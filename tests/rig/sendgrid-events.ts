/** Signs reports on mails as SendGrid does: ECDSA on P-256 over the timestamp and the bytes. */
import { generateKeyPairSync, sign } from 'node:crypto';
import type { SignedReport } from '../../alerts/event-webhook.ts';

export const NOW = new Date('2026-11-19T12:00:00Z');

export interface EventSigner {
    /** As SendGrid shows it. */
    readonly verificationKey: string;
    sign(events: readonly object[], at?: Date): SignedReport;
    signBytes(body: Buffer, at?: Date): SignedReport;
}

export function eventSigner(): EventSigner {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    const signBytes: EventSigner['signBytes'] = (body, at = NOW) => {
        const timestamp = String(Math.floor(at.getTime() / 1000));
        const signed = Buffer.concat([Buffer.from(timestamp), body]);
        return {
            signature: sign('sha256', signed, privateKey).toString('base64'),
            timestamp,
            body,
        };
    };
    return {
        verificationKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
        signBytes,
        sign: (events, at) => signBytes(Buffer.from(JSON.stringify(events)), at),
    };
}

/** Posts it to a running Penny. */
export function reportTo(url: string, report: SignedReport): Promise<Response> {
    return fetch(`${url}/hooks/sendgrid`, {
        method: 'POST',
        headers: {
            'content-type': 'application/json',
            'x-twilio-email-event-webhook-signature': report.signature,
            'x-twilio-email-event-webhook-timestamp': report.timestamp,
        },
        body: new Uint8Array(report.body),
    });
}
