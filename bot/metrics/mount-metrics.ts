/** GET /metrics, for whoever has the token. Without one the route doesn't exist. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Database } from '../../db/connect.ts';
import { countOutbox } from '../../db/outbox-counts.ts';
import type { Config } from '../config.ts';
import { Refusal } from '../http/problem.ts';
import type { Server } from '../server.ts';
import { createMetrics, type Metrics } from './metrics.ts';

interface GuardedMetrics extends Metrics {
    readonly token: string;
}

/** Null without a token: then nothing is counted either. */
export function metricsOf(
    { metricsToken }: Pick<Config, 'metricsToken'>,
    database: Database,
    now: () => Date,
): GuardedMetrics | null {
    if (metricsToken === undefined) return null;
    const metrics = createMetrics({
        outbox: () => countOutbox(database),
        now,
        clock: () => performance.now(),
    });
    return { ...metrics, token: metricsToken };
}

export function mountMetrics(server: Pick<Server, 'route'>, metrics: GuardedMetrics): void {
    const expected = digest(`Bearer ${metrics.token}`);
    server.route('get', '/metrics', async (req, res) => {
        const given = digest(req.headers.authorization ?? '');
        if (!timingSafeEqual(given, expected)) {
            throw new Refusal(401, 'TOKEN', 'Send METRICS_TOKEN as a bearer token.', {
                'www-authenticate': 'Bearer',
            });
        }
        const text = await metrics.text();
        res.setHeader('cache-control', 'no-store');
        res.sendRaw(200, text, { 'content-type': metrics.contentType });
    });
}

/** Of one length, whatever was sent. */
function digest(text: string): Buffer {
    return createHash('sha256').update(text).digest();
}
