/** Gives up on a promise; what it does later is ignored. @throws TooSlow after `ms` milliseconds. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new TooSlow(ms)), ms);
    try {
        return await Promise.race([work, late]);
    } finally {
        clearTimeout(timer);
    }
}

export class TooSlow extends Error {
    override readonly name = 'TooSlow';
    readonly code = 'TOO_SLOW';

    constructor(ms: number) {
        super(`Nothing came within ${ms} ms.`);
    }
}
