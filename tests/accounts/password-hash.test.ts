/** SECURITY A3, A4. */
import { describe, expect, it } from '@jest/globals';
import { assert, asyncProperty, string } from 'fast-check';
import { Busy, COST, createPasswordHasher } from '../../accounts/password-hash.ts';
import { CHEAP } from '../rig/people.ts';

const hasher = createPasswordHasher(CHEAP);

describe('a password hash', () => {
    it('costs at least what is asked of argon2id (A4)', async () => {
        expect(COST.memory).toBeGreaterThanOrEqual(19 * 1024);
        expect(COST.passes).toBeGreaterThanOrEqual(2);
        const phc = await createPasswordHasher().hash('a');
        expect(phc).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    });

    it('is right for its password alone, whatever signs it holds (A3)', async () => {
        await assert(
            asyncProperty(
                string({ unit: 'grapheme' }),
                string({ unit: 'grapheme' }),
                async (one, other) => {
                    const phc = await hasher.hash(one);
                    expect(await hasher.verify(one, phc)).toEqual({ isRight: true, isOld: false });
                    const isSame = one.normalize('NFKC') === other.normalize('NFKC');
                    expect((await hasher.verify(other, phc)).isRight).toBe(isSame);
                },
            ),
            { numRuns: 50 },
        );
    });

    it('cuts nothing off (A3)', async () => {
        const long = 'x'.repeat(999);
        const phc = await hasher.hash(`${long}a`);
        expect((await hasher.verify(`${long}b`, phc)).isRight).toBe(false);
    });

    it('takes composed and decomposed letters for the same', async () => {
        const phc = await hasher.hash('caf\u00e9 caf\u00e9');
        expect((await hasher.verify('cafe\u0301 cafe\u0301', phc)).isRight).toBe(true);
    });

    it('is salted', async () => {
        expect(await hasher.hash('a')).not.toBe(await hasher.hash('a'));
    });

    it('says when it was made at another cost', async () => {
        const phc = await createPasswordHasher({ ...CHEAP, passes: 2 }).hash('a');
        expect(await hasher.verify('a', phc)).toEqual({ isRight: true, isOld: true });
        expect(await hasher.verify('b', phc)).toEqual({ isRight: false, isOld: true });
    });

    it('of nobody is wrong', async () => {
        expect(await hasher.verify('a', null)).toEqual({ isRight: false, isOld: false });
    });

    it('is refused when too many wait, and is taken again afterwards', async () => {
        const many = await Promise.allSettled(Array.from({ length: 200 }, () => hasher.hash('a')));
        const refused = many.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
        expect(refused.length).toBe(138);
        expect(refused.every((reason) => reason instanceof Busy)).toBe(true);
        expect(await hasher.hash('a')).toContain('$argon2id$');
    });
});
