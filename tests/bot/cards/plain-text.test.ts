import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { plainText } from '../../../bot/cards/plain-text.ts';
import { aChoice, aLine, aReply } from './replies.ts';

describe('A reply as plain text', () => {
    it('is its lines, with the choices after what they belong to', () => {
        const reply = aReply({
            lines: [
                aLine('✓ 2 entries, $11.50', { style: 'headline' }),
                aLine('$4.50 coffee · Food', { choices: [0] }),
                aLine('$7.00 sandwich · Food', { choices: [1] }),
            ],
            choices: [aChoice('Edit'), aChoice('Edit'), aChoice('Undo both')],
        });
        expect(plainText(reply)).toBe(
            [
                '✓ 2 entries, $11.50',
                '$4.50 coffee · Food [Edit]',
                '$7.00 sandwich · Food [Edit]',
                '[Undo both]',
            ].join('\n'),
        );
    });

    it('loses no line and no label', () => {
        const words = fc.stringMatching(/^[a-z0-9*_<>]{1,12}$/);
        fc.assert(
            fc.property(fc.array(words), fc.array(words), fc.boolean(), (texts, labels, own) => {
                const [first, ...others] = texts;
                const claimed = own ? [...labels.keys()] : [];
                const lines = first === undefined ? [] : [aLine(first, { choices: claimed })];
                const reply = aReply({
                    lines: [...lines, ...others.map((text) => aLine(text))],
                    choices: labels.map((label) => aChoice(label)),
                });
                const shown = plainText(reply);
                const said = shown.split(/\n| (?=\[)/).filter((part) => part !== '');
                const wanted = [...texts, ...labels.map((label) => `[${label}]`)];
                expect(said.toSorted()).toEqual(wanted.toSorted());
            }),
        );
    });
});
