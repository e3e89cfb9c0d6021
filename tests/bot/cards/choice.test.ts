import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { choiceOf } from '../../../bot/cards/choice.ts';

const PRESSED = { turn: 'turn-1', choice: 2, version: 7 };

describe("A pressed button's payload", () => {
    it('is read back', () => {
        expect(choiceOf({ penny: PRESSED })).toEqual(PRESSED);
    });

    it('may stand beside what the channel adds, which is dropped', () => {
        expect(choiceOf({ penny: { ...PRESSED, admin: true }, msteams: {} })).toEqual(PRESSED);
    });

    it.each([
        undefined,
        null,
        'penny',
        [],
        {},
        { penny: null },
        { penny: { ...PRESSED, turn: '' } },
        { penny: { ...PRESSED, turn: 'x'.repeat(65) } },
        { penny: { ...PRESSED, turn: { toString: 'turn-1' } } },
        { penny: { ...PRESSED, choice: -1 } },
        { penny: { ...PRESSED, choice: 1.5 } },
        { penny: { ...PRESSED, choice: '2' } },
        { penny: { ...PRESSED, choice: 10_000 } },
        { penny: { ...PRESSED, version: -1 } },
        { penny: { ...PRESSED, version: 2 ** 60 } },
        { penny: { turn: 'turn-1', choice: 2 } },
    ])('is refused when it is %j', (value) => {
        expect(choiceOf(value)).toBeNull();
    });

    it('never throws, whatever is sent', () => {
        fc.assert(
            fc.property(fc.anything(), (value) => {
                expect(choiceOf({ penny: value })).toBeNull();
            }),
        );
    });
});
