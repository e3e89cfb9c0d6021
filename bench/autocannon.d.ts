/** The part of autocannon that the benchmarks use; the package has no types. */
declare module 'autocannon' {
    export interface Request {
        readonly method: string;
        readonly path: string;
        readonly headers: Readonly<Record<string, string>>;
        readonly body: string;
    }
    export interface Client {
        setRequests(requests: readonly Request[]): void;
    }
    export interface Result {
        readonly '2xx': number;
        readonly non2xx: number;
        readonly errors: number;
        readonly duration: number;
        readonly latency: { readonly p50: number; readonly p97_5: number; readonly p99: number };
    }
    export interface Options {
        readonly url: string;
        readonly connections: number;
        readonly duration: number;
        readonly setupClient?: (client: Client) => void;
    }
    export default function autocannon(options: Options): Promise<Result>;
}
