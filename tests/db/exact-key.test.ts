import { describe, expect, it } from '@jest/globals';
import { exactKey } from '../../db/exact-key.ts';
import { isId, newId, newUnguessableId } from '../../db/ids.ts';

describe('a key of somebody else', () => {
    it('is itself as long as it fits', () => {
        for (const key of ['', 'a', ' a ', '🍕'.repeat(63), 'x'.repeat(255)]) {
            expect(exactKey(key)).toBe(key);
        }
    });

    it('is a hash of itself when it is too long or holds half a character', () => {
        const odd = [
            'x'.repeat(256),
            'x'.repeat(257),
            'ü'.repeat(128),
            '\ud800',
            '\ud801',
            'a\udc00',
        ];
        const keys = odd.map(exactKey);
        expect(new Set(keys).size).toBe(odd.length);
        for (const key of keys) expect(key).toMatch(/^sha256:[0-9a-f]{64}$/);
    });
});

describe('an id of ours', () => {
    it('sorts by its making, and is known by its form', () => {
        const ids = Array.from({ length: 1000 }, () => newId());
        expect(ids).toEqual([...new Set(ids)].toSorted());
        expect([...ids, newUnguessableId()].filter((id) => !isId(id))).toEqual([]);
    });

    it.each(['', 'x', '01JD0000000000000000000000 ', '01jd0000000000000000000000', 'é'.repeat(26)])(
        'is not %j',
        (text) => {
            expect(isId(text)).toBe(false);
        },
    );
});
