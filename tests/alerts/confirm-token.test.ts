import { describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { createConfirmTokens } from '../../alerts/confirm-token.ts';

const SECRET = new Uint8Array(32).fill(1);
const NOW = new Date('2026-11-19T12:00:00Z');
const LATER = new Date('2026-11-20T12:00:00Z');
const tokens = createConfirmTokens(SECRET);

function forged(change: {
    audience?: string;
    subject?: string;
    alg?: string;
    secret?: Uint8Array;
}) {
    const { audience = 'confirm-address', subject = 'c1', alg = 'HS256', secret = SECRET } = change;
    return new SignJWT()
        .setProtectedHeader({ alg })
        .setAudience(audience)
        .setSubject(subject)
        .setExpirationTime(LATER)
        .sign(secret);
}

function part(value: unknown): string {
    return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function unsigned(): string {
    const payload = { sub: 'c1', aud: 'confirm-address', exp: LATER.getTime() / 1000 };
    return `${part({ alg: 'none' })}.${part(payload)}.`;
}

describe('the secret of a confirmation link', () => {
    it('names its confirmation until it ends', async () => {
        const token = await tokens.sign('c1', LATER);
        expect(await tokens.verify(token, NOW)).toEqual({ kind: 'valid', id: 'c1' });
        expect(await tokens.verify(token, LATER)).toEqual({ kind: 'expired', id: 'c1' });
    });

    it('can be made again and fits into an address as it is', async () => {
        const token = await tokens.sign('c1', LATER);
        expect(await tokens.sign('c1', LATER)).toBe(token);
        expect(encodeURIComponent(token)).toBe(token);
    });

    it.each([
        ['another secret', () => forged({ secret: new Uint8Array(32).fill(2) })],
        ['another purpose', () => forged({ audience: 'directline' })],
        ['another algorithm', () => forged({ alg: 'HS512', secret: new Uint8Array(64).fill(1) })],
        ['no subject', () => forged({ subject: '' })],
        ['no signature', async () => unsigned()],
        ['garbage', async () => 'garbage'],
        ['nothing', async () => ''],
        ['a changed end', async () => `${(await tokens.sign('c1', NOW)).slice(0, -2)}AA`],
    ])('is not believed with %s', async (_name, make) => {
        expect(await tokens.verify(await make(), NOW)).toEqual({ kind: 'unknown' });
    });
});
