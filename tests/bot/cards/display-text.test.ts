import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { displayText } from '../../../bot/cards/display-text.ts';

describe('A text made safe to show', () => {
    it.each([
        ['lunch · Food', 'lunch · Food'],
        [
            '**bold** <b>&amp;</b> [x](http://a.example)',
            '**bold** <b>&amp;</b> [x](http://a.example)',
        ],
        ['two\nlines\r\nand\ta tab', 'two lines and a tab'],
        ['a\u0000b\u001b[31mc', 'a b [31mc'],
        ['safe\u202egnp.exe', 'safegnp.exe'],
        ['\u2066isolated\u2069', 'isolated'],
        ['co\u200bf\ufefffee', 'coffee'],
        ['half \ud83d a face', 'half \ufffd a face'],
        ['family 👩‍👩‍👧', 'family 👩‍👩‍👧'],
        ['می‌خواهم', 'می‌خواهم'],
        ['  padded  ', 'padded'],
    ])('shows %j as %j', (text, shown) => {
        expect(displayText(text)).toBe(shown);
    });

    it('is always one well-formed line without controls or overrides', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
                const shown = displayText(text);
                expect(shown.isWellFormed()).toBe(true);
                expect(shown).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
                expect(displayText(shown)).toBe(shown);
            }),
        );
    });

    it('leaves ordinary writing as it was', () => {
        fc.assert(
            fc.property(fc.stringMatching(/^[\p{L}\p{N}\p{P}\p{S}]{1,40}$/u), (text) => {
                expect(displayText(text)).toBe(text);
            }),
        );
    });
});
