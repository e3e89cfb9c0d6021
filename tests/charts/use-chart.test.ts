import { describe, expect, it } from '@jest/globals';
import { array, assert, constant, double, oneof, property } from 'fast-check';
import { useChart } from '../../charts/use-chart.ts';

const WITHIN = '#2f8f6b';
const OVER = '#d9553a';

function count(svg: string, part: string): number {
    return svg.split(part).length - 1;
}

/** WCAG's relative luminance. */
function luminance(colour: string): number {
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(left: string, right: string): number {
    const [high = 0, low = 0] = [luminance(left), luminance(right)].toSorted((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
}

describe('the picture of a limit’s use', () => {
    it('has a column for what was spent, and none for nothing or what is to come', () => {
        const svg = useChart([0, 0.5, 1, null, null]);
        expect(count(svg, `fill="${WITHIN}"`)).toBe(2);
        expect(count(svg, OVER)).toBe(0);
    });

    it('parts what is past the limit from what isn’t, however little it is', () => {
        const svg = useChart([0.9, 1.0001, 1.5]);
        expect(count(svg, `fill="${WITHIN}"`)).toBe(3);
        expect(count(svg, `fill="${OVER}"`)).toBe(2);
    });

    it.each([WITHIN, OVER, '#79857e'])('is seen on a light and on a dark ground: %s', (colour) => {
        expect(useChart([0.5, 1.5])).toContain(colour);
        for (const ground of ['#ffffff', '#1a201d']) {
            expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
        }
    });

    it('is the same for the same, and keeps within its frame', () => {
        const used = oneof(constant(null), double({ min: -10, max: 1e6, noNaN: true }));
        const columns = array(used, { minLength: 1, maxLength: 40 });
        assert(
            property(columns, (shares) => {
                const svg = useChart(shares);
                expect(svg).toBe(useChart(shares));
                expect(svg).not.toMatch(/NaN|Infinity|undefined/);
                for (const [, height] of svg.matchAll(/ height="([-\d.]+)"/g)) {
                    expect(Number(height)).toBeGreaterThanOrEqual(0);
                    expect(Number(height)).toBeLessThanOrEqual(132);
                }
            }),
        );
    });
});
