import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { corpus, readAs } from './corpus.ts';

const cases = corpus();
const known = cases.filter(({ reason }) => reason !== undefined);

describe('what new users write', () => {
    it.each(cases.filter(({ reason }) => reason === undefined))('$text', (row) => {
        expect(readAs(row)).toEqual(row.expect);
    });
});

describe("what can't be read yet", () => {
    it('fails still: a case that passes loses its reason, and is held from then on', () => {
        const passing = known.filter((row) => isDeepStrictEqual(readAs(row), row.expect));
        expect(passing).toEqual([]);
    });

    it('is never recorded where nothing may be', () => {
        const wrong = known.filter(
            (row) => row.expect.records === false && readAs(row)['records'] === true,
        );
        expect(wrong).toEqual([]);
    });
});
