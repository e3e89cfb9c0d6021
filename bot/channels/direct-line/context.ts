/** What every route of the Direct Line server works with. */
import type { Logger } from 'pino';
import type { Request } from 'restify';
import type { ConversationLog } from '../../../db/turn.ts';
import { SenderLeft, StoreUnavailable } from '../../../db/turn.ts';
import type { Handler } from '../../http/guard.ts';
import { Refusal } from '../../http/problem.ts';
import { isSameOrigin } from '../../http/same-origin.ts';
import type { Server } from '../../server.ts';
import type { Turns } from '../../turn.ts';
import type { Feed } from './feed.ts';
import type { Guests } from './guest.ts';
import { CHANNEL } from './incoming.ts';
import type { Limits } from './limits.ts';
import type { createCounts } from './limits.ts';
import type { ChatPeople } from './people.ts';
import type { ChatClaims, Tokens } from './tokens.ts';

export const BASE = '/v3/directline';

interface DirectLineWords {
    /** That the database is away: nothing is recorded now, nothing is lost. */
    readonly away: string;
}

export interface DirectLineOptions {
    readonly server: Server;
    readonly turns: Turns;
    readonly log: ConversationLog;
    readonly logger: Logger;
    /** Signs tokens and cookies; at least 32 bytes, the same for all replicas. */
    readonly secret: Uint8Array;
    readonly publicUrl: URL | null;
    /** How many proxies of ours stand before this process. */
    readonly trustedProxies: number;
    readonly words: DirectLineWords;
    readonly now: () => Date;
    readonly limits?: Limits;
    /** Everybody is a guest unless given. */
    readonly people?: ChatPeople;
}

export interface Context extends DirectLineOptions {
    readonly tokens: Tokens;
    readonly guests: Guests;
    readonly feed: Feed;
    readonly counts: ReturnType<typeof createCounts>;
    readonly people: ChatPeople;
}

/** Refuses other sites' pages, and says plainly when the database is away. */
export function edge(context: Context, handler: Handler): Handler {
    return async (req, res) => {
        if (!isSameOrigin(req, context.publicUrl)) {
            throw new Refusal(403, 'CROSS_SITE', 'Other sites may not use this.');
        }
        try {
            await handler(req, res);
        } catch (error) {
            if (error instanceof StoreUnavailable) throw away(context.words.away);
            if (error instanceof SenderLeft) throw expired();
            throw error;
        }
    };
}

export function away(sentence: string): Refusal {
    return new Refusal(503, 'AWAY', sentence, { 'retry-after': '2' });
}

/** Whose request it is. @throws Refusal 401 without a token of ours, 403 when it expired, 404 when
 *  the conversation in the address isn't the token's. */
export async function authorise({ tokens, people }: Context, req: Request): Promise<ChatClaims> {
    const token = /^Bearer ([\w.-]+)$/.exec(req.headers.authorization ?? '')?.[1] ?? '';
    const checked = await tokens.checkChat(token);
    if (!checked.ok) {
        if (checked.expired) throw expired();
        const challenge = { 'www-authenticate': 'Bearer' };
        throw new Refusal(401, 'TOKEN', 'This needs a token of ours.', challenge);
    }
    const { id } = req.params as { readonly id?: string };
    if (id !== undefined && id !== checked.claims.conv) {
        throw new Refusal(404, 'CONVERSATION', 'There is no such conversation.');
    }
    if (!(await isStillTheirs(people, checked.claims, req))) throw expired();
    return checked.claims;
}

// Clients take 403, and nothing else, for a token that expired: they ask for another one then, and
// get it for whoever sits at the browser by now.
function expired(): Refusal {
    return new Refusal(403, 'TOKEN_EXPIRED', 'The token has expired.');
}

/** A member's token ends with the session of the browser that it was given to, and a guest's when
 *  somebody signs in there. */
async function isStillTheirs(
    people: ChatPeople,
    { session }: ChatClaims,
    req: Request,
): Promise<boolean> {
    return ((await people.of(req))?.session ?? null) === session;
}

/** A guest who became an account has no way in any more but the account's. @throws Refusal 403. */
export async function mustBeHere({ log }: Context, { user, session }: ChatClaims): Promise<void> {
    if (session === null && (await log.hasLeft(CHANNEL, user))) throw expired();
}

/** The place in the log after which to read. @throws Refusal 400 when it isn't one of ours. */
export function watermark(req: Request): number {
    const given = new URL(req.url ?? '', 'http://localhost').searchParams.get('watermark') ?? '';
    if (!/^\d{0,15}$/.test(given)) {
        throw new Refusal(400, 'WATERMARK', 'That watermark is none of ours.');
    }
    return Number(given);
}
