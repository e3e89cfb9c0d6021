import { describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { createConfirmTokens } from '../../alerts/confirm-token.ts';
import { createUnsubscribeTokens } from '../../alerts/unsubscribe-token.ts';

const SECRET = new Uint8Array(32).fill(5);
const tokens = createUnsubscribeTokens(SECRET);
const ANN = { personId: '01JD00000000000000000000A1', list: 'limit-alerts' } as const;

const claiming = (list: unknown) =>
    new SignJWT({ list })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(ANN.personId)
        .setAudience('unsubscribe')
        .sign(SECRET);

describe('an unsubscribe token', () => {
    it('names its person and list, and is the same each time', async () => {
        const token = await tokens.sign(ANN);
        expect(await tokens.verify(token)).toEqual(ANN);
        expect(await tokens.sign(ANN)).toBe(token);
    });

    it.each([
        ['nothing', async () => ''],
        ['a cut-off one', async () => (await tokens.sign(ANN)).slice(0, -4)],
        ['another secret’s', () => createUnsubscribeTokens(new Uint8Array(32)).sign(ANN)],
        ['a confirmation’s', () => createConfirmTokens(SECRET).sign('c1', new Date(2e12))],
        ['one of another list', () => claiming('news')],
        ['one without a list', () => claiming(undefined)],
        [
            'an unsigned one',
            async () =>
                `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await tokens.sign(ANN)).split('.')[1]}.`,
        ],
    ])('is not %s', async (_name, make) => {
        expect(await tokens.verify(await make())).toBeNull();
    });
});
