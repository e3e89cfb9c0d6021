/** Counts tries in the database, so that all replicas count together. rate-limiter-flexible decides what
 *  a count means; its own stores know neither our connections nor the time that is given. */
import { RateLimiterRes } from 'rate-limiter-flexible';
import RateLimiterStoreAbstract from 'rate-limiter-flexible/lib/RateLimiterStoreAbstract.js';
import type { Throttle } from '../accounts/ports.ts';
import type { Database } from './connect.ts';
import { retrying } from './retry.ts';
import { count, type Row } from './values.ts';
import { insert, type Write } from './statement.ts';
import { writeAll } from './write-all.ts';

interface Limit {
    readonly points: number;
    /** Seconds. */
    readonly duration: number;
}

interface Counted {
    readonly points: number;
    readonly expiresAt: number;
}

/**
 * @param keyOf the name under which a text is counted; no table should list who tried.
 * `take` and `forget` throw StoreUnavailable when the database is away.
 */
export function createThrottle<Kind extends string>(
    database: Database,
    limits: Readonly<Record<Kind, Limit>>,
    keyOf: (text: string) => string,
    now: () => Date,
): Throttle<Kind> {
    const limiters = new Map<Kind, DatabaseLimiter>(
        (Object.entries(limits) as [Kind, Limit][]).map(([kind, limit]) => [
            kind,
            new DatabaseLimiter(database, now, kind, limit),
        ]),
    );
    const limiter = (kind: Kind): DatabaseLimiter => {
        const known = limiters.get(kind);
        if (!known) throw new Error(`nothing limits ${kind}`);
        return known;
    };
    return {
        take: async (tries) => {
            let wait: number | null = null;
            // Each is counted, whatever the others say: who waits for one goes on using up the rest.
            for (const [kind, text] of tries) {
                const seconds = await consumed(limiter(kind), keyOf(`${kind}|${text}`));
                if (seconds !== null) wait = Math.max(wait ?? 0, seconds);
            }
            return wait;
        },
        forget: async (tries) => {
            for (const [kind, text] of tries) await limiter(kind).delete(keyOf(`${kind}|${text}`));
        },
    };
}

async function consumed(limiter: DatabaseLimiter, key: string): Promise<number | null> {
    try {
        await limiter.consume(key);
        return null;
    } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    }
}

class DatabaseLimiter extends RateLimiterStoreAbstract {
    readonly #database: Database;
    readonly #now: () => Date;

    constructor(database: Database, now: () => Date, keyPrefix: string, limit: Limit) {
        super({ storeClient: database, keyPrefix, ...limit });
        this.#database = database;
        this.#now = now;
    }

    /** The library calls these by their names. */
    protected async _upsert(key: string, points: number, ms: number, anew: boolean): Promise<Row> {
        const { knex, dialect } = this.#database;
        const now = this.#now().getTime();
        return retrying(() =>
            knex.transaction(async (transaction) => {
                // Those whose time is over go as well, so that the table doesn't grow.
                const gone: Write = {
                    sql: `DELETE FROM throttle WHERE ${anew ? 'try_key = ?' : 'expires_at <= ?'}`,
                    values: [anew ? key : now],
                    touches: null,
                };
                const row = { try_key: key, points, expires_at: now + ms };
                const ending = dialect.addingTo(['try_key'], ['points']);
                await writeAll(transaction, dialect, [gone, ...insert('throttle', [row], ending)]);
                const [counted] = await dialect.read(transaction, FIND, [key]);
                if (!counted) throw new Error('a counted try is gone');
                return counted;
            }),
        );
    }

    protected async _get(key: string): Promise<Row | null> {
        const { knex, dialect } = this.#database;
        const sql = `${FIND} AND expires_at > ?`;
        const [row] = await retrying(() => dialect.read(knex, sql, [key, this.#now().getTime()]));
        return row ?? null;
    }

    protected async _delete(key: string): Promise<boolean> {
        const { knex, dialect } = this.#database;
        const gone = { sql: 'DELETE FROM throttle WHERE try_key = ?', values: [key] };
        const [touched] = await retrying(() =>
            knex.transaction((transaction) => dialect.write(transaction, [gone])),
        );
        return touched === 1;
    }

    protected _getRateLimiterRes(_key: string, changed: number, row: Row): RateLimiterRes {
        const { points, expiresAt } = countedFrom(row);
        const left = Math.max(this.points - points, 0);
        const ms = Math.max(expiresAt - this.#now().getTime(), 0);
        return new RateLimiterRes(left, ms, points, points === changed);
    }
}

const FIND = 'SELECT points, expires_at FROM throttle WHERE try_key = ?';

function countedFrom(row: Row): Counted {
    return { points: count(row['points']), expiresAt: count(row['expires_at']) };
}
