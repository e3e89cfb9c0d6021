/** Remembers what was worked out for words: the same ones stand in most messages. */

/** Of each kind; what people write has no end, and memory has. */
const MOST = 4_000;

/** Longer words are rare, and worked out each time. */
const LONGEST = 24;

export function remembered<T>(compute: (word: string) => T): (word: string) => T {
    const known = new Map<string, T>();
    return (word) => {
        const found = known.get(word);
        if (found !== undefined) return found;
        const own = word.length > LONGEST ? word : alone(word);
        const value = compute(own);
        if (word.length > LONGEST) return value;
        // All of them at once, so that words made up to fill it don't stay.
        if (known.size >= MOST) known.clear();
        known.set(own, value);
        return value;
    };
}

/** The same letters, not as a part of the message that they were cut from, which would be kept with them. */
function alone(word: string): string {
    return Object.keys({ [word]: null })[0] ?? word;
}
