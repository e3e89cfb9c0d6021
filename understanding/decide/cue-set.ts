/** Sets of cues, one bit for each, so that most rules are passed over at a glance. */
import type { Cue } from '../words/language.ts';

export interface CueSet {
    readonly low: number;
    readonly middle: number;
    readonly high: number;
}

const BITS = 32;
const places = new Map<Cue, number>();

export function cueSet(cues: Iterable<Cue>): CueSet {
    const parts = [0, 0, 0] as [number, number, number];
    for (const cue of cues) {
        let place = places.get(cue);
        if (place === undefined) {
            place = places.size;
            places.set(cue, place);
        }
        parts[(place / BITS) | 0] = (parts[(place / BITS) | 0] ?? 0) | (1 << (place % BITS));
    }
    return { low: parts[0], middle: parts[1], high: parts[2] };
}

export function meet(one: CueSet, other: CueSet): boolean {
    return ((one.low & other.low) | (one.middle & other.middle) | (one.high & other.high)) !== 0;
}
