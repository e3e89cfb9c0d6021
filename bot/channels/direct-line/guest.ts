/** A visitor without an account: known again by a cookie that only the server can write or read. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Tokens } from './tokens.ts';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

export interface Guests {
    /** The guest that the request's cookie names; null when there is none that we signed. */
    readonly known: (req: IncomingMessage) => Promise<string | null>;
    newId(): string;
    /** Has the browser remember the guest for another year. */
    remember(res: ServerResponse, user: string): Promise<void>;
}

/** Who somebody is in the web chat, and nobody was before. */
export function newChatUser(): string {
    return `dl_${randomBytes(16).toString('base64url')}`;
}

export function createGuests(tokens: Tokens, https: boolean): Guests {
    // The prefix binds a cookie to this host and to https, so it can't be set from a sister host.
    const name = https ? '__Host-penny' : 'penny';
    return {
        known: async (req) => {
            const value = parseCookie(req.headers.cookie ?? '')[name];
            if (value === undefined) return null;
            const checked = await tokens.checkGuest(value);
            return checked.ok ? checked.claims.user : null;
        },
        newId: newChatUser,
        remember: async (res, user) => {
            const cookie = stringifySetCookie({
                name,
                value: await tokens.guest(user),
                path: '/',
                maxAge: YEAR_SECONDS,
                httpOnly: true,
                sameSite: 'lax',
                secure: https,
            });
            res.setHeader('set-cookie', cookie);
        },
    };
}
