/** The WebSocket of a conversation. A browser can give a socket no header, so a token that opens
 *  nothing else, and that for a minute, stands in its address. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Request } from 'restify';
import { WebSocketServer } from 'ws';
import { refuse } from '../../http/refuse.ts';
import { isSameOrigin } from '../../http/same-origin.ts';
import { BASE, type Context } from './context.ts';
import type { ChatClaims } from './tokens.ts';

const PATH = new RegExp(`^${BASE}/conversations/([^/]+)/stream$`);

export async function streamUrl(
    context: Context,
    req: Request,
    { user, conv, session }: ChatClaims,
    after: number,
): Promise<string> {
    const token = await context.tokens.stream({ user, conv, after, session });
    return `${socketOrigin(context, req)}${BASE}/conversations/${conv}/stream?t=${token}`;
}

function socketOrigin({ publicUrl, trustedProxies }: Context, req: Request): string {
    if (publicUrl !== null) return publicUrl.origin.replace(/^http/, 'ws');
    const told = trustedProxies > 0 ? req.headers['x-forwarded-proto'] : undefined;
    return `${told === 'https' ? 'wss' : 'ws'}://${req.headers.host ?? 'localhost'}`;
}

/** Takes the upgrades that are for a conversation. */
export function acceptStreams(context: Context): void {
    const sockets = new WebSocketServer({
        noServer: true,
        clientTracking: false,
        maxPayload: 4096,
        perMessageDeflate: false,
    });
    context.server.onUpgrade((req, socket, head) => {
        const url = new URL(req.url ?? '', 'http://localhost');
        const conversation = PATH.exec(url.pathname)?.[1];
        if (conversation === undefined) return false;
        const token = url.searchParams.get('t') ?? '';
        accept(context, sockets, { req, socket, head, conversation, token }).catch(
            (error: unknown) => {
                context.logger.error({ err: error }, 'a stream could not be opened');
                socket.destroy();
            },
        );
        return true;
    });
}

interface Knock {
    readonly req: IncomingMessage;
    readonly socket: Duplex;
    readonly head: Buffer;
    readonly conversation: string;
    readonly token: string;
}

async function accept(context: Context, sockets: WebSocketServer, knock: Knock): Promise<void> {
    const { req, socket, head, conversation, token } = knock;
    if (!isSameOrigin(req, context.publicUrl)) {
        refuse(socket, 403);
        return;
    }
    const checked = await context.tokens.checkStream(token);
    if (!checked.ok) {
        refuse(socket, checked.expired ? 403 : 401);
    } else if (checked.claims.conv !== conversation) {
        refuse(socket, 404);
    } else if (context.feed.hasRoom(checked.claims.user)) {
        sockets.handleUpgrade(req, socket, head, (open) => {
            context.feed.open(open, checked.claims);
        });
    } else {
        refuse(socket, 429);
    }
}
