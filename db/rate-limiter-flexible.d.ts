/** The library's types name this class, and its index doesn't hand it out. */
declare module 'rate-limiter-flexible/lib/RateLimiterStoreAbstract.js' {
    import { RateLimiterStoreAbstract } from 'rate-limiter-flexible';
    export = RateLimiterStoreAbstract;
}
