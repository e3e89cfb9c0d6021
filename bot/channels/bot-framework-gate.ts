/** Lets an activity in, or says why not, always in the same words. */
import type { Activity } from 'botbuilder';
import type { Request } from 'restify';
import { Refusal } from '../http/problem.ts';
import { fromChannel, fromLoopback, mayAnswer, type AccessConfig } from './bot-framework-access.ts';
import { IncomingActivity } from './bot-framework-activity.ts';
import type { CachedAuthentication } from './bot-framework-auth.ts';
import { TooSlow, within } from './bot-framework-within.ts';

/** More than this in the queue is a flood. */
const WAITING = 200;

export interface Admitted {
    readonly activity: IncomingActivity;
    readonly proof: Awaited<ReturnType<CachedAuthentication['authenticateRequest']>>;
}

/** @returns a check of one request. @throws Refusal 400, 401, 403 or 503 from it. */
export function createGate(
    authentication: CachedAuthentication,
    config: AccessConfig,
    timeoutMs: number,
): (req: Request) => Promise<Admitted> {
    const authenticate = oneAtATime((activity: IncomingActivity, header: string) =>
        within(
            timeoutMs,
            authentication.authenticateRequest(activity as unknown as Activity, header),
        ),
    );
    return async (req) => {
        if (config.appId === undefined && !fromLoopback(req)) {
            throw forbidden();
        }
        const parsed = IncomingActivity.safeParse(req.body);
        if (!parsed.success) {
            throw new Refusal(400, 'NOT_AN_ACTIVITY', 'The body is not a complete activity.');
        }
        const header = req.headers.authorization ?? '';
        if (config.appId !== undefined && config.production && !fromChannel(header)) {
            throw unauthorized();
        }
        const proof = await authenticate(parsed.data, header);
        if (!mayAnswer(parsed.data.serviceUrl, config)) {
            throw forbidden();
        }
        return { activity: parsed.data, proof };
    };
}

/**
 * The library fetches signing keys whenever it has none yet, once for each request that arrives
 * meanwhile; when it has some, once an hour for an unknown one. In a row, there is one fetch at a time.
 */
function oneAtATime<A extends readonly unknown[], T>(
    check: (...args: A) => Promise<T>,
): (...args: A) => Promise<T> {
    let last: Promise<unknown> = Promise.resolve();
    let waiting = 0;
    return async (...args) => {
        if (waiting >= WAITING) {
            throw busy();
        }
        waiting += 1;
        const mine = last.then(() => check(...args));
        last = mine.catch(() => undefined);
        try {
            return await mine;
        } catch (error) {
            // Besides its own errors the library lets those of its JWT and HTTP libraries through.
            throw error instanceof TooSlow ? busy() : unauthorized();
        } finally {
            waiting -= 1;
        }
    };
}

function unauthorized(): Refusal {
    return new Refusal(401, 'UNAUTHORIZED', 'The activity is not signed by a known channel.');
}

function forbidden(): Refusal {
    return new Refusal(403, 'FORBIDDEN', 'Activities are not taken from or for there.');
}

function busy(): Refusal {
    return new Refusal(503, 'BUSY', 'The activity could not be checked just now.');
}
