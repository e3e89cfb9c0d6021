/** One line per answered request: the route as it is registered, never the address itself, because
 *  an address can hold a token, and never a header or a body. */
import type { Logger } from 'pino';
import type { Request, Response } from 'restify';

export function logRequest(logger: Logger, req: Request, res: Response): void {
    const path = routeOf(req);
    const level = path === '/livez' || path === '/readyz' ? 'trace' : 'debug';
    logger[level](
        { method: req.method, route: path, status: res.statusCode, ms: Date.now() - req.time() },
        'answered',
    );
}

/** As it is registered; "(none)" when there is none. */
export function routeOf(req: Request): string {
    const route = req.getRoute() as { readonly path?: unknown } | undefined;
    return typeof route?.path === 'string' ? route.path : '(none)';
}
