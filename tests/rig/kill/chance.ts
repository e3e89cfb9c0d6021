/** Chance that a seed decides, so that what was drawn once can be drawn again. */
export interface Chance {
    /** In [from, below), a whole number. */
    between(from: number, below: number): number;
    /** True so many times in a hundred. */
    percent(share: number): boolean;
    pick<T>(list: readonly T[]): T;
    /** Another chance of the same seed, whatever is drawn of this one meanwhile. */
    fork(place: number): Chance;
}

export function chanceOf(seed: number): Chance {
    // Marsaglia's xorshift of 32 bits, begun from a mixed seed, since small seeds look alike.
    let state = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b) ^ 0x9e3779b9 || 1;
    const next = (): number => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return (state >>> 0) / 2 ** 32;
    };
    for (let round = 0; round < 8; round += 1) next();
    const between: Chance['between'] = (from, below) => from + Math.floor(next() * (below - from));
    return {
        between,
        percent: (share) => next() * 100 < share,
        pick: (list) => {
            const one = list[between(0, list.length)];
            if (one === undefined) throw new Error('there is nothing to pick from');
            return one;
        },
        fork: (place) => chanceOf(Math.imul(seed, 31) + place + 1),
    };
}
