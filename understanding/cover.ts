/** Which positions of a message are taken, so that telling it costs no more than a span is long. */
import type { Span } from './understood.ts';

export class Cover {
    readonly #taken: Uint8Array;

    constructor(length: number, spans: Iterable<Span> = []) {
        this.#taken = new Uint8Array(length);
        for (const span of spans) this.take(span);
    }

    take({ start, end }: Span): void {
        this.#taken.fill(1, start, end);
    }

    touches({ start, end }: Span): boolean {
        for (let at = start; at < end; at += 1) {
            if (this.#taken[at] === 1) return true;
        }
        return false;
    }
}
