import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvLine } from '../../../bot/export/csv.ts';
import { cellsOf } from './read-csv.ts';

const DANGEROUS = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠A1',
];

describe('a line of a CSV file', () => {
    it('is read back as it was written, whatever stands in it', () => {
        const cell = fc.string({ unit: 'binary' });
        fc.assert(
            fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
                const [read, ...more] = cellsOf(csvLine(cells));
                expect(more).toEqual([]);
                expect(read?.map((one, at) => (one === cells[at] ? one : one.slice(1)))).toEqual(
                    cells,
                );
            }),
        );
    });

    it.each(DANGEROUS)('holds no formula: %j', (text) => {
        expect(cellsOf(csvLine([text, 'lunch']))).toEqual([[`'${text}`, 'lunch']]);
    });

    it.each(['lunch', '20.00', 'a=b', '1-2', 'a@b', '', "it's"])('leaves %j as it is', (text) => {
        expect(csvLine([text])).toBe(`${text}\r\n`);
    });

    it('has commas, quotes and line breaks inside quotes', () => {
        expect(csvLine(['a,b', 'say "hi"', 'one\ntwo'])).toBe('"a,b","say ""hi""","one\ntwo"\r\n');
    });
});
