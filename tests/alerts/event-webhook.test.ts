import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createEventReader } from '../../alerts/event-webhook.ts';
import { eventSigner, NOW } from '../rig/sendgrid-events.ts';

const signer = eventSigner();
const read = createEventReader(signer.verificationKey);
const EVENT = {
    sg_event_id: 'e1',
    event_id: '01JD00000000000000000000A1',
    event: 'delivered',
    email: 'ada@example.com',
    timestamp: 1795089600,
};

function fateOf(change: object): unknown {
    const report = read(signer.sign([{ ...EVENT, ...change }]), NOW);
    if (report.kind !== 'events') throw new Error(report.kind);
    return report.events.map(({ kind, stops }) => `${kind} ${stops ?? '-'}`).join();
}

describe('a report on mails', () => {
    it('is read when SendGrid signed exactly these bytes', () => {
        expect(read(signer.sign([EVENT]), NOW)).toEqual({
            kind: 'events',
            events: [
                {
                    id: 'e1',
                    mailId: EVENT.event_id,
                    email: 'ada@example.com',
                    at: new Date(EVENT.timestamp * 1000),
                    kind: 'delivered',
                    stops: null,
                },
            ],
        });
    });

    it.each([
        ['other bytes', { body: Buffer.from(`${JSON.stringify([EVENT])} `) }],
        ['another time', { timestamp: String(NOW.getTime() / 1000 - 1) }],
        ['no signature', { signature: '' }],
        ['a signature that is none', { signature: 'AAAA' }],
        ['no time', { timestamp: '' }],
        ['a time that is none', { timestamp: 'now' }],
    ])('is refused with %s', (_name, change) => {
        expect(read({ ...signer.sign([EVENT]), ...change }, NOW)).toEqual({ kind: 'forged' });
    });

    it('is refused when somebody else signed it', () => {
        expect(read(eventSigner().sign([EVENT]), NOW)).toEqual({ kind: 'forged' });
    });

    it.each([-11, 11])('is refused %i minutes away from now', (minutes) => {
        const at = new Date(NOW.getTime() + minutes * 60_000);
        expect(read(signer.sign([EVENT], at), NOW)).toEqual({ kind: 'forged' });
    });

    it.each(['{}', 'null', '[', ''])('is unreadable as %j, whoever signed it', (body) => {
        expect(read(signer.signBytes(Buffer.from(body)), NOW)).toEqual({ kind: 'unreadable' });
    });

    it.each([
        [{ event: 'bounce', type: 'bounce' }, 'bounced bounced'],
        [{ event: 'bounce', type: 'blocked' }, 'bounced -'],
        [{ event: 'dropped', reason: 'Bounced Address' }, 'dropped bounced'],
        [{ event: 'dropped', reason: 'Invalid' }, 'dropped bounced'],
        [{ event: 'dropped', reason: 'Spam Reporting Address' }, 'dropped spam'],
        [{ event: 'dropped', reason: 'Unsubscribed Address' }, 'dropped unsubscribed'],
        [{ event: 'dropped', reason: 'Invalid SMTPAPI header' }, 'dropped -'],
        [{ event: 'dropped' }, 'dropped -'],
        [{ event: 'spamreport' }, 'spam spam'],
        [{ event: 'unsubscribe' }, 'unsubscribed unsubscribed'],
        [{ event: 'group_unsubscribe' }, 'unsubscribed unsubscribed'],
        [{ event: 'open' }, ''],
        [{ event: 'processed' }, ''],
        [{ event: 'deferred' }, ''],
        [{ sg_event_id: undefined }, ''],
        [{ event_id: undefined }, ''],
        [{ timestamp: 'x' }, ''],
    ])('means of %j: %s', (change, fate) => {
        expect(fateOf(change)).toBe(fate);
    });

    it('needs a key that is one', () => {
        const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
        const other = rsa.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
        for (const key of ['', 'AAAA', 'not base64', other]) {
            expect(() => createEventReader(key)).toThrow(/key|asn1|DECODER|unsupported/i);
        }
    });
});
