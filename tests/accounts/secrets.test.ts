import { describe, expect, it } from '@jest/globals';
import { mailPath } from '../../accounts/mail-link.ts';
import { createSecrets, hashOf, isEqual } from '../../accounts/secrets.ts';

const secrets = createSecrets(new Uint8Array(32).fill(1));
const others = createSecrets(new Uint8Array(32).fill(2));

describe('a secret', () => {
    it('of a session is 256 bits that were never there before (A5)', () => {
        expect(secrets.newSession()).toMatch(/^[\w-]{43}$/);
        expect(secrets.newSession()).not.toBe(secrets.newSession());
    });

    it('of a link is the same each time, for one purpose and one server', () => {
        expect(secrets.link('reset', 'a')).toBe(secrets.link('reset', 'a'));
        const all = [
            secrets.link('reset', 'a'),
            secrets.link('reset', 'b'),
            secrets.link('email', 'a'),
            others.link('reset', 'a'),
            secrets.tryKey('a'),
            secrets.formToken('a'),
        ];
        expect(new Set(all).size).toBe(all.length);
    });

    it('is compared whole', () => {
        const given = secrets.formToken('a');
        expect([isEqual(given, secrets.formToken('a')), isEqual(`${given}x`, given)]).toEqual([
            true,
            false,
        ]);
        expect([isEqual('', given), isEqual('é', 'e')]).toEqual([false, false]);
        expect(hashOf('a')).toMatch(/^[0-9a-f]{64}$/);
    });
});

describe('the path in a mail', () => {
    it.each([
        ['sign-up', 'verify/'],
        ['reset', 'reset/'],
        ['email', 'new-address/'],
    ] as const)('about %s leads to its page', (about, path) => {
        const mail = { kind: 'account', about, email: null, locale: 'en', until: null } as const;
        expect(mailPath({ ...mail, linkId: 'a' }, secrets)).toBe(path + secrets.link(about, 'a'));
    });

    it.each([
        ['known', 'sign-in'],
        ['password-changed', 'account'],
    ] as const)('about %s holds no secret', (about, path) => {
        const mail = { kind: 'account', about, email: null, locale: 'en' } as const;
        expect(mailPath({ ...mail, linkId: null, until: null }, secrets)).toBe(path);
    });
});
