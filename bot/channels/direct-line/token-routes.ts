/** POST tokens/generate and tokens/refresh. */
import { randomBytes } from 'node:crypto';
import type { Request } from 'restify';
import { z } from 'zod';
import { clientAddress } from '../../http/client-address.ts';
import type { Handler } from '../../http/guard.ts';
import { Refusal, sendJson } from '../../http/problem.ts';
import { authorise, mustBeHere, type Context } from './context.ts';
import { CHANNEL, validLocale, validTimeZone } from './incoming.ts';
import { TOKEN_SECONDS, type ChatClaims } from './tokens.ts';

const ABOUT = z
    .object({
        timeZone: z.string().optional().catch(undefined),
        locale: z.string().optional().catch(undefined),
    })
    .catch({});

/** A visitor's token: for who is signed in, for the guest whom the cookie names, or for a new one. */
export function generate(context: Context): Handler {
    return async (req, res) => {
        if (req.headers.authorization !== undefined) {
            throw new Refusal(401, 'NO_SECRETS', 'This address takes no Authorization.');
        }
        const address = clientAddress(req, context.trustedProxies);
        await context.counts.tokens(address);
        const member = await context.people.of(req);
        const known = member?.user ?? (await knownGuest(context, req));
        if (known === null) await context.counts.guests(address);
        const user = known ?? context.guests.newId();
        const conv = (known && (await context.log.newest(CHANNEL, known))) ?? newConversation();
        if (!member) await context.guests.remember(res, user);
        const session = member?.session ?? null;
        sendJson(res, 200, await granted(context, { user, conv, session, ...about(req) }));
    };
}

/** null for who never came, and for a guest who became an account: that needs a session now. */
async function knownGuest({ guests, log }: Context, req: Request): Promise<string | null> {
    const known = await guests.known(req);
    return known !== null && (await log.hasLeft(CHANNEL, known)) ? null : known;
}

/** The same person and conversation, for another half an hour. */
export function refresh(context: Context): Handler {
    return async (req, res) => {
        const claims = await authorise(context, req);
        await mustBeHere(context, claims);
        sendJson(res, 200, await granted(context, claims));
    };
}

/** What a client needs to go on: the answer of every route that hands out a token. */
export async function granted(context: Context, claims: ChatClaims): Promise<object> {
    const { user, conv, tz, locale, session } = claims;
    return {
        conversationId: conv,
        token: await context.tokens.chat({ user, conv, tz, locale, session }),
        expires_in: TOKEN_SECONDS,
    };
}

function about(req: Request): Pick<ChatClaims, 'tz' | 'locale'> {
    const { timeZone, locale } = ABOUT.parse(req.body ?? {});
    return { tz: validTimeZone(timeZone), locale: validLocale(locale) };
}

function newConversation(): string {
    return randomBytes(16).toString('base64url');
}
