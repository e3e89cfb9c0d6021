/** How often one address or one person may ask. Counted in this process. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../../http/problem.ts';

/** So many in so many seconds. */
interface Limit {
    readonly points: number;
    readonly duration: number;
}

export interface Limits {
    /** New guests of one address. */
    readonly guests: Limit;
    /** Tokens of one address, whoever for. */
    readonly tokens: Limit;
    /** Messages of one person. */
    readonly posts: Limit;
}

export const LIMITS: Limits = {
    guests: { points: 30, duration: 600 },
    tokens: { points: 300, duration: 60 },
    posts: { points: 30, duration: 10 },
};

/** Counts one use by `key`. @throws Refusal 429 with Retry-After when it was one too many. */
export type Count = (key: string) => Promise<void>;

export function createCounts(limits: Limits): Readonly<Record<keyof Limits, Count>> {
    return {
        guests: counter(limits.guests, 'Too many new visitors come from your address.'),
        tokens: counter(limits.tokens, 'Too many visits come from your address.'),
        posts: counter(limits.posts, 'That was a lot of messages at once.'),
    };
}

function counter(limit: Limit, sentence: string): Count {
    const limiter = new RateLimiterMemory(limit);
    return async (key) => {
        try {
            await limiter.consume(key);
        } catch (error) {
            if (!(error instanceof RateLimiterRes)) throw error;
            const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
            const detail = `${sentence} Try again in ${seconds} seconds.`;
            throw new Refusal(429, 'TOO_OFTEN', detail, { 'retry-after': String(seconds) });
        }
    };
}
