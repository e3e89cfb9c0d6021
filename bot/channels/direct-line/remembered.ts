/** Remembers answers for a while, and so many at the most: the oldest make room. */
export interface Remembered<T> {
    get(key: string): T | undefined;
    set(key: string, value: T): void;
}

export function remembered<T>(most: number): Remembered<T> {
    const kept = new Map<string, T>();
    return {
        get: (key) => kept.get(key),
        set: (key, value) => {
            if (kept.size >= most) {
                const [oldest] = kept.keys();
                if (oldest !== undefined) kept.delete(oldest);
            }
            kept.set(key, value);
        },
    };
}
