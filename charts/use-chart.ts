/**
 * How a limit was used up: a column for each day or month, as high as what was spent until then, and the
 * limit as a dashed line. It has no words in it, so that those around it keep their size on any screen,
 * and no ground: its colours stand out at 3 : 1 and more from white as well as from the dark of a mail.
 */
import { shape, svg, type Shape, type Size } from './svg.ts';

/** What was spent from the period's begin until the column's end, as a share of the limit; null: yet to come. */
export type UseColumns = readonly (number | null)[];

export const USE_CHART: Size = { width: 542, height: 132 };

const WITHIN = '#2f8f6b';
const OVER = '#d9553a';
const LINE = '#79857e';
const BASE = 2;

/** Room above the highest column or the line. */
const AIR = 6;

/** @param columns at least one. */
export function useChart(columns: UseColumns): string {
    const { width, height } = USE_CHART;
    const highest = Math.max(1, ...columns.flatMap((used) => used ?? []));
    const floor = height - BASE;
    const rise = (used: number): number => (Math.max(0, used) / highest) * (floor - AIR);
    const step = width / columns.length;
    const gap = Math.min(10, step * 0.28);
    const drawn = columns.map((used, place) => {
        const at = { x: place * step + gap / 2, width: step - gap };
        return used === null ? '' : column(at, floor, rise(used), rise(1));
    });
    const line = floor - rise(1);
    return svg(USE_CHART, [
        ...drawn,
        shape('rect', { x: 0, y: floor, width, height: BASE, fill: LINE, 'fill-opacity': 0.5 }),
        shape('line', {
            x1: 0,
            y1: line,
            x2: width,
            y2: line,
            stroke: LINE,
            'stroke-width': 2,
            'stroke-dasharray': '7 5',
        }),
    ]);
}

interface Place {
    readonly x: number;
    readonly width: number;
}

/** What is past the limit stands on what isn't, parted from it by the line. */
function column(place: Place, floor: number, height: number, limit: number): Shape {
    if (height <= 0) return '';
    if (height <= limit) return rounded(place, floor, height, WITHIN);
    const within = shape('rect', { ...place, y: floor - limit, height: limit, fill: WITHIN });
    return within + rounded(place, floor - limit, Math.max(3, height - limit), OVER);
}

/** Round at its top, where there is room for it. */
function rounded({ x, width }: Place, floor: number, height: number, fill: string): Shape {
    const r = Math.min(3, width / 3, height);
    const points = [x, floor, floor - height + r, x + width - r].map((one) => one.toFixed(2));
    const [left = '', bottom = '', shoulder = '', right = ''] = points;
    const d = `M${left} ${bottom}V${shoulder}q0 ${-r} ${r} ${-r}H${right}q${r} 0 ${r} ${r}V${bottom}Z`;
    return shape('path', { d, fill });
}
