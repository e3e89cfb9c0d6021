/** Waits for something that another part of the process brings about. @throws when it takes too long. */
export async function until<T>(
    look: () => T | undefined | false | Promise<T | undefined | false>,
    ms = 10_000,
): Promise<T> {
    const end = performance.now() + ms;
    for (;;) {
        const seen = await look();
        if (seen !== undefined && seen !== false) return seen;
        if (performance.now() > end) throw new Error('It did not come about in time.');
        await new Promise((resolve) => {
            setTimeout(resolve, 10);
        });
    }
}
