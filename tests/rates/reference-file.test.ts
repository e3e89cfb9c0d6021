import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rateToDecimal } from '../../ledger/rate.ts';
import { parseReferenceFile } from '../../rates/reference-file.ts';
import { RatesUnreadable } from '../../rates/ports.ts';
import { referenceFile } from '../rig/reference-rates.ts';

function read(xml: string) {
    return Object.fromEntries(
        parseReferenceFile(xml).map(({ day, perEuro }) => [
            day,
            Object.fromEntries([...perEuro].map(([code, value]) => [code, rateToDecimal(value)])),
        ]),
    );
}

describe('the file of reference rates', () => {
    it('is read day by day, to the last digit', () => {
        const published = {
            '2026-11-17': { USD: '1.0804', IDR: '17234.56' },
            '2026-11-16': { USD: '1.0799', JPY: '178.32' },
        };
        expect(read(referenceFile(published))).toEqual(published);
    });

    it('may have currencies that nobody counts in any more', () => {
        const xml = referenceFile({ '2026-11-17': { USD: '1.0804', ZZZ: '5' } });
        expect(read(xml)).toEqual({ '2026-11-17': { USD: '1.0804' } });
    });

    it.each([
        ['nothing', ''],
        ['a page that says no', '<html><body>Sign in to go on</body></html>'],
        ['a page that isn’t well-formed', '<html><br><p>Sign in'],
        ['half a file', referenceFile({ '2026-11-17': { USD: '1.08' } }).slice(0, 300)],
        ['no rates', referenceFile({ '2026-11-17': {} })],
        ['a rate of zero', referenceFile({ '2026-11-17': { USD: '0' } })],
        ['a rate that is no number', referenceFile({ '2026-11-17': { USD: 'n/a' } })],
        ['a rate below zero', referenceFile({ '2026-11-17': { USD: '-1.08' } })],
        ['a day that is no date', referenceFile({ '2026-13-41': { USD: '1.08' } })],
        ['a rate of no day', "<Cube><Cube currency='USD' rate='1.08'/></Cube>"],
        [
            'an entity that grows',
            `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Cube time='2026-11-17'>&b;</Cube>`,
        ],
    ])('is refused whole when it is %s', (_name, xml) => {
        expect(() => parseReferenceFile(xml)).toThrow(RatesUnreadable);
    });

    it('never makes anything but rates, or the one refusal, of whatever comes', () => {
        const pieces = fc.constantFrom(
            '<Cube',
            '>',
            '</Cube>',
            "time='2026-11-17'",
            "currency='USD'",
            "rate='1.08'",
            '<![CDATA[',
            '&',
            '\u0000',
        );
        fc.assert(
            fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
                try {
                    expect(parseReferenceFile(parts.join(' ')).length).toBeGreaterThan(0);
                } catch (error) {
                    expect(error).toBeInstanceOf(RatesUnreadable);
                }
            }),
        );
    });
});
