/** A picture as PNG, for those who show no SVG: mail programs and most chats. */
import type { Logger } from 'pino';

/** Null when it can't be painted: what it goes with says the same in words, and goes without. */
export type Paint = (svg: string) => Promise<Buffer | null>;

/** Twice as many dots as units, for screens that are fine enough to show it. */
const SCALE = 2;

export function createPaint(logger: Logger): Paint {
    return async (svg) => {
        try {
            // Loaded where it's used: most processes paint nothing for hours.
            const { renderAsync } = await import('@resvg/resvg-js');
            const image = await renderAsync(svg, {
                fitTo: { mode: 'zoom', value: SCALE },
                // Not one is needed, and reading all of a machine's takes seconds.
                font: { loadSystemFonts: false },
            });
            return image.asPng();
        } catch (error) {
            logger.warn({ err: error }, 'a picture could not be painted; its mail goes without');
            return null;
        }
    };
}
