import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { MAX_ENTRY_MINOR } from '../../ledger/money.ts';
import { understand } from '../../understanding/understand.ts';
import { contextWith } from './context.ts';

const pieces = fc.constantFrom(
    '20', '1,250.50', '$', '€', 'lunch', 'yesterday', 'and', 'how much', '?', '[Food]', '#work', '\n', '-', '+', 'k', 'twenty',
    'last week', 'from', 'to', 'may', '2026', 'a@b.co', '1e444444410', '99999999999999999999999999', '\uD800', '💶', '[[[', '%', '12:30', '8/10', 'each', '2x',
); // prettier-ignore

const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' ')),
    fc.array(pieces, { maxLength: 60 }).map((words) => words.join('')),
);

describe('any text at all', () => {
    it('is understood without a throw, with amounts that can be recorded and spans that lie inside', () => {
        fc.assert(
            fc.property(anything, (text) => {
                const { entries, confidence } = understand(text, contextWith());
                expect(confidence).toBeGreaterThanOrEqual(0);
                expect(confidence).toBeLessThanOrEqual(1);
                for (const { amount, day } of entries) {
                    expect(amount.value.minor > 0n && amount.value.minor <= MAX_ENTRY_MINOR).toBe(
                        true,
                    );
                    expect(day.value).toMatch(/^\d{4}-\d\d-\d\d$/);
                    expect(amount.span.start).toBeLessThan(amount.span.end);
                    expect(amount.span.end).toBeLessThanOrEqual(text.length);
                }
            }),
            { numRuns: 500 },
        );
    });

    it('is understood the same twice', () => {
        fc.assert(
            fc.property(anything, (text) => {
                expect(understand(text, contextWith())).toEqual(understand(text, contextWith()));
            }),
        );
    });

    it.each([
        '9'.repeat(10_000),
        '[('.repeat(5000),
        '1 2 '.repeat(2500),
        'how much '.repeat(1200),
        '😀'.repeat(5000),
    ])('is understood however long it is', (text) => {
        expect(understand(text, contextWith()).confidence).toBeLessThanOrEqual(1);
    });
});

interface Said {
    readonly minor: bigint;
    readonly text: string;
}

/** An amount and one of the ways to write it. */
const money: fc.Arbitrary<Said> = fc
    .tuple(
        fc.bigInt({ min: 1n, max: 9_999_999n }),
        fc.constantFrom(
            'plain' as const,
            'sign' as const,
            'after' as const,
            'grouped' as const,
            'spaced' as const,
        ),
    )
    .map(([minor, form]) => {
        const whole = minor / 100n;
        const cents = String(minor % 100n).padStart(2, '0');
        const grouped = whole.toLocaleString('en');
        const forms = {
            plain: `${whole}.${cents}`,
            sign: `$${whole}.${cents}`,
            after: `${whole}.${cents} dollars`,
            grouped: `${grouped}.${cents}`,
            spaced: `${grouped.replaceAll(',', ' ')},${cents}`,
        };
        return { minor, text: forms[form] };
    });

const thing = fc.constantFrom(
    'lunch',
    'taxi',
    'shoes',
    'a zorp',
    'rent',
    'netflix',
    'books for school',
);
const frame = fc.constantFrom<(amount: string, name: string) => string>(
    (amount, name) => `spent ${amount} on ${name}`,
    (amount, name) => `${name} ${amount}`,
    (amount, name) => `${amount} ${name}`,
    (amount, name) => `paid ${amount} for ${name} yesterday`,
    (amount, name) => `${name}: ${amount}`,
    (amount, name) => `/add ${amount} ${name}`,
);

describe('an expense put into words', () => {
    it('is read as the expense it was', () => {
        fc.assert(
            fc.property(money, thing, frame, ({ minor, text }, name, say) => {
                const { intent, entries } = understand(say(text, name), contextWith());
                expect(intent).toBe('log_expense');
                expect(entries.map(({ amount }) => amount.value.minor)).toEqual([minor]);
                expect(name).toContain(entries[0]?.description);
            }),
            { numRuns: 500 },
        );
    });

    it('keeps its amount whatever else is told', () => {
        const tail = fc.constantFrom(
            ' with Anna',
            ' at the corner shop',
            ' #work',
            ' [Food]',
            ' it was good',
            ' order 12345',
            ' on monday',
            ' at 12:30',
        );
        fc.assert(
            fc.property(money, thing, tail, ({ minor, text }, name, more) => {
                const { entries } = understand(`spent ${text} on ${name}${more}`, contextWith());
                expect(entries.map(({ amount }) => amount.value.minor)).toEqual([minor]);
            }),
        );
    });

    it('is never a record when it is asked', () => {
        fc.assert(
            fc.property(money, thing, ({ text }, name) => {
                for (const question of [
                    `did I spend ${text} on ${name}?`,
                    `how much is ${text} for ${name}`,
                    `${name} ${text}?`,
                ]) {
                    expect(understand(question, contextWith()).entries).toEqual([]);
                }
            }),
        );
    });
});
