import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PARSERS } from '../../understanding/pipeline.ts';
import { prepare } from '../../understanding/prepare.ts';
import { hasTraits, traitsOf } from '../../understanding/traits.ts';
import { contextWith } from './context.ts';
import { corpus } from './corpus.ts';

const context = contextWith();
const texts = corpus().map(({ text }) => text);

/** Parsers that aren't asked about the text, and would have found something in it. */
function missed(text: string): readonly string[] {
    const utterance = prepare(text, context);
    const unasked = PARSERS.filter((parser) => {
        // Whether a time is told at all is a judgement: without it "the second" is no day.
        const needs = traitsOf(...parser.needs.filter((trait) => trait !== 'time'));
        return !hasTraits(utterance.traits, needs);
    });
    return unasked.flatMap((parser) => (parser.parse(utterance).length > 0 ? [parser.name] : []));
}

describe('what a parser says that it needs', () => {
    it('is there wherever it finds something in what people write', () => {
        const wrong = texts.flatMap((text) => missed(text).map((name) => `${name}: ${text}`));
        expect(wrong).toEqual([]);
    }, 60_000);

    it('is there in any mixture of it, with signs strewn in', () => {
        const sign = fc.constantFrom(
            '$',
            '#a',
            '@a',
            '3x4',
            'l.e',
            '1.5.',
            '/',
            '[food]',
            'q1',
            '3/4',
            '-',
        );
        const word = fc.constantFrom(...texts.flatMap((text) => text.split(' ')));
        const message = fc
            .array(fc.oneof(word, word, word, sign), { maxLength: 8 })
            .map((words) => words.join(' '));
        fc.assert(
            fc.property(message, (text) => missed(text).length === 0),
            { numRuns: 300 },
        );
    }, 60_000);
});
