/** SVG from shapes, written as text. */

export type Shape = string;

type Attributes = Readonly<Record<string, string | number>>;

export interface Size {
    readonly width: number;
    readonly height: number;
}

/** @param size in units of the picture; how large it is shown is its reader's matter. */
export function svg({ width, height }: Size, shapes: readonly Shape[]): string {
    const box = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"`;
    return `<svg ${box} width="${width}" height="${height}">${shapes.join('')}</svg>`;
}

export function shape(name: 'rect' | 'line' | 'path', attributes: Attributes): Shape {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${exact(value)}"`);
    return `<${name}${written.join('')}/>`;
}

/** A hundredth of a unit is finer than any screen, and the same digits come from every machine. */
function exact(value: string | number): string {
    return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}
