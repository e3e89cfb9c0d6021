import { describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { createConfirmTokens } from '../../alerts/confirm-token.ts';
import { createLimitTokens, type LimitLink } from '../../alerts/limit-link.ts';
import { createUnsubscribeTokens } from '../../alerts/unsubscribe-token.ts';

const secret = new Uint8Array(32).fill(7);
const { sign, verify } = createLimitTokens(secret);
const NOW = new Date('2026-11-20T12:00:00Z');
const LATER = new Date('2026-11-28T00:00:00Z');
const LINK: LimitLink = {
    mailId: 'mail-1',
    personId: 'person-1',
    walletId: 'wallet-1',
    limitId: 'limit-1',
    period: { start: '2026-11-01', end: '2026-12-01' },
    deed: 'raise',
};
const UNKNOWN = { kind: 'unknown' };

/** As ours, but for what is changed, and without an end. */
function bare(claims: Readonly<Record<string, unknown>>): SignJWT {
    return new SignJWT({ wallet: 'w', limit: 'l', ...LINK.period, deed: 'raise', ...claims })
        .setProtectedHeader({ alg: 'HS256' })
        .setJti('m')
        .setSubject('p')
        .setAudience('limit-deed');
}

describe('the secret in a limit mail’s link', () => {
    it('says what it is for, and is the same each time', async () => {
        const token = await sign(LINK, LATER);
        expect(await sign(LINK, LATER)).toBe(token);
        expect(await verify(token, NOW)).toEqual({ kind: 'valid', link: LINK });
    });

    it('ends, and still says whose it was', async () => {
        const token = await sign(LINK, LATER);
        expect(await verify(token, LATER)).toEqual({ kind: 'expired', link: LINK });
    });

    it('can’t be changed, whichever part', async () => {
        const [head = '', body = '', seal = ''] = (await sign(LINK, LATER)).split('.');
        const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
        const forge = (change: object): string =>
            Buffer.from(JSON.stringify({ ...claims, ...change })).toString('base64url');
        const none = Buffer.from('{"alg":"none"}').toString('base64url');
        for (const token of [
            `${head}.${forge({ sub: 'person-2' })}.${seal}`,
            `${head}.${forge({ limit: 'limit-2' })}.${seal}`,
            `${head}.${forge({ deed: 'entries' })}.${seal}`,
            `${head}.${forge({ exp: 9_999_999_999 })}.${seal}`,
            `${none}.${body}.`,
            `${head}.${body}`,
            '',
            'x'.repeat(5_000),
        ]) {
            expect(await verify(token, NOW)).toEqual(UNKNOWN);
        }
        const other = createLimitTokens(new Uint8Array(32).fill(8));
        expect(await other.verify(await sign(LINK, LATER), NOW)).toEqual(UNKNOWN);
    });

    it('is no other link of a mail, and none of those is it', async () => {
        const confirm = createConfirmTokens(secret);
        const unsubscribe = createUnsubscribeTokens(secret);
        const token = await sign(LINK, LATER);
        expect((await confirm.verify(token, NOW)).kind).toBe('unknown');
        expect(await unsubscribe.verify(token)).toBeNull();
        expect(await verify(await confirm.sign('person-1', LATER), NOW)).toEqual(UNKNOWN);
        const stop = await unsubscribe.sign({ personId: 'person-1', list: 'limit-alerts' });
        expect(await verify(stop, NOW)).toEqual(UNKNOWN);
    });

    it('has an end and a deed that we know', async () => {
        expect(await verify(await bare({}).sign(secret), NOW)).toEqual(UNKNOWN);
        const odd = await bare({ deed: 'remove' }).setExpirationTime(LATER).sign(secret);
        expect(await verify(odd, NOW)).toEqual(UNKNOWN);
    });
});
