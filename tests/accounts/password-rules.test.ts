/** SECURITY A3. */
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assert, property, string } from 'fast-check';
import { passwordFault } from '../../accounts/password-rules.ts';

const LIST = fileURLToPath(
    new URL('../../node_modules/@zxcvbn-ts/language-common/src/passwords.json', import.meta.url),
);

describe('a password (A3)', () => {
    it.each([
        ['seven77', 'short'],
        ['', 'short'],
        ['🙂🙂🙂🙂🙂🙂🙂', 'short'],
        ['password', 'common'],
        ['PASSWORD', 'common'],
        ['Password1', 'common'],
        ['ｐａｓｓｗｏｒｄ', 'common'],
        ['qwertyuiop', 'common'],
        ['zzzzzzzzzzzzzzzz', 'common'],
        ['ann.miller@example.com', 'own'],
        ['Ann.Miller99!', 'own'],
        ['penny2026', 'own'],
        ['half a pair \ud800', 'broken'],
        ['x'.repeat(500) + 'y'.repeat(501), 'long'],
        ['correct horse battery', null],
        ['        spaces count        ', null],
        ['пароль из слов', null],
        ['🙂🐢🍞🧭🪁🎈🧶🍐', null],
        ['x'.repeat(64) + 'y', null],
        ['a'.repeat(999) + 'b', null],
        ['penny for your thoughts', null],
    ] as const)('%j: %s', (password, fault) => {
        expect(passwordFault(password, 'ann.miller@example.com')).toBe(fault);
    });

    it('may be anything long enough: no kind of sign is asked for', () => {
        assert(
            property(string({ unit: 'binary', minLength: 12, maxLength: 200 }), (password) => {
                const plain = new Set(password.normalize('NFKC').toLowerCase());
                const fault = passwordFault(password, 'ann@example.com');
                expect(plain.size > 1 ? fault : null).toBeNull();
            }),
        );
    });

    it('isn’t one of the three thousand that are tried first', () => {
        const list = JSON.parse(readFileSync(LIST, 'utf8')) as readonly string[];
        expect(list.length).toBeGreaterThan(3000);
        const passed = list.slice(0, 3000).filter((one) => passwordFault(one, 'a@b.c') === null);
        expect(passed).toEqual([]);
    });
});
