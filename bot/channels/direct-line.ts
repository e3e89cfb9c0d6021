/** A Direct Line 3.0 server for the web chat and every other client of that protocol. */
import { isSameOrigin } from '../http/same-origin.ts';
import { Refusal } from '../http/problem.ts';
import type { Handler } from '../http/guard.ts';
import { BASE, edge, type Context, type DirectLineOptions } from './direct-line/context.ts';
import { post, read, resume, start, upload } from './direct-line/conversation-routes.ts';
import { createFeed } from './direct-line/feed.ts';
import { createGuests } from './direct-line/guest.ts';
import { createCounts, LIMITS } from './direct-line/limits.ts';
import { acceptStreams } from './direct-line/stream.ts';
import { generate, refresh } from './direct-line/token-routes.ts';
import { GUESTS_ALONE } from './direct-line/people.ts';
import { createTokens } from './direct-line/tokens.ts';

export type { ChatPeople } from './direct-line/people.ts';
export type { DirectLineOptions } from './direct-line/context.ts';
export { LIMITS, type Limits } from './direct-line/limits.ts';

/** Registers its routes at /v3/directline, and its sockets; they close with the server. */
export function mountDirectLine(options: DirectLineOptions): void {
    const tokens = createTokens(options.secret, () => options.now().getTime());
    const context: Context = {
        ...options,
        tokens,
        guests: createGuests(tokens, options.publicUrl?.protocol === 'https:'),
        feed: createFeed(options.log, options.people ?? GUESTS_ALONE, options.logger),
        counts: createCounts(options.limits ?? LIMITS),
        people: options.people ?? GUESTS_ALONE,
    };
    const { server } = options;
    const conversation = `${BASE}/conversations/:id`;
    const paths = new Set<string>();
    const route = (
        method: 'get' | 'post',
        path: string,
        handler: Handler,
        body?: 'json' | 'raw',
    ): void => {
        server.route(method, path, edge(context, handler), body);
        paths.add(path);
    };

    route('post', `${BASE}/tokens/generate`, generate(context));
    route('post', `${BASE}/tokens/refresh`, refresh(context));
    route('post', `${BASE}/conversations`, start(context));
    route('get', conversation, resume(context));
    route('get', `${conversation}/activities`, read(context));
    route('post', `${conversation}/activities`, post(context));
    route('post', `${conversation}/upload`, upload(context), 'raw');
    for (const path of paths) server.route('opts', path, preflight(context));
    acceptStreams(context);
    server.onClose(() => context.feed.close());
}

const PREFLIGHT = {
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
    'access-control-max-age': '600',
    vary: 'origin',
};

/** Only pages of ours may ask, as one that is open under another address of the same server. */
function preflight({ publicUrl }: Context): Handler {
    return (req, res) => {
        const { origin } = req.headers;
        if (origin === undefined || !isSameOrigin(req, publicUrl)) {
            throw new Refusal(403, 'CROSS_SITE', 'Other sites may not use this.');
        }
        res.writeHead(204, { ...PREFLIGHT, 'access-control-allow-origin': origin });
        res.end();
    };
}
