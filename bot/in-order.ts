/** Runs tasks of one key one after another, and tasks of different keys side by side. */
export function inOrder(): <T>(key: string, task: () => Promise<T>) => Promise<T> {
    const tails = new Map<string, Promise<unknown>>();
    return async (key, task) => {
        const before = tails.get(key);
        const run = before ? before.then(task) : task();
        const tail = run.catch(() => undefined);
        tails.set(key, tail);
        try {
            return await run;
        } finally {
            if (tails.get(key) === tail) tails.delete(key);
        }
    };
}
