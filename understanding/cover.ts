/** Which positions of a message are taken, so that telling it costs no more than a span is long. */
import type { Span } from './understood.ts';

/** So few spans are sooner looked through than marked. */
const FEW = 12;

export class Cover {
    readonly #length: number;
    readonly #spans: Span[] = [];
    #taken: Uint8Array | null = null;

    constructor(length: number, spans: readonly Span[] = []) {
        this.#length = length;
        for (const span of spans) this.take(span);
    }

    take(span: Span): void {
        if (this.#taken) {
            this.#taken.fill(1, span.start, span.end);
            return;
        }
        this.#spans.push(span);
        if (this.#spans.length <= FEW) return;
        this.#taken = new Uint8Array(this.#length);
        for (const { start, end } of this.#spans) this.#taken.fill(1, start, end);
    }

    touches({ start, end }: Span): boolean {
        const taken = this.#taken;
        if (!taken) {
            for (const span of this.#spans)
                if (Math.max(start, span.start) < Math.min(end, span.end)) return true;
            return false;
        }
        for (let at = start; at < end; at += 1) {
            if (taken[at] === 1) return true;
        }
        return false;
    }
}
