/** Who comes: the session's cookie, the token that proves a form is ours, and whom tries count against. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { AccountContext, Caller } from '../../accounts/context.ts';
import { deviceOf } from '../../accounts/device.ts';
import type { SignedIn } from '../../accounts/ports.ts';
import { isEqual } from '../../accounts/secrets.ts';
import { endSession, signedIn } from '../../accounts/sessions.ts';
import { clientAddress } from '../http/client-address.ts';
import { isSameOrigin } from '../http/same-origin.ts';

export interface Door {
    /** null for a guest; asks the database only when there is a cookie. */
    session(req: IncomingMessage): Promise<SignedIn | null>;
    /** Whether there is a session's cookie, good or not. */
    holdsSession(req: IncomingMessage): boolean;
    /** The browser has this session from now on; the one it came with ends. */
    enter(req: IncomingMessage, res: ServerResponse, secret: string): Promise<void>;
    close(res: ServerResponse): void;
    /** What a form or a script has to send along; a browser without any cookie gets one for it. */
    formToken(req: IncomingMessage, res: ServerResponse): string;
    /** Whether the request comes from a page of ours that was given to this browser. */
    isOurs(req: IncomingMessage, token: string): boolean;
    caller(req: IncomingMessage): Caller;
}

export interface DoorOptions {
    readonly people: Pick<AccountContext, 'sessions' | 'secrets' | 'now'>;
    readonly publicUrl: URL | null;
    /** How many proxies of ours stand before this process. */
    readonly trustedProxies: number;
}

/** A browser lets go of no cookie later than this; the session itself ends in the database. */
const LONGEST_SECONDS = 90 * 24 * 60 * 60;

export function createDoor({ people, publicUrl, trustedProxies }: DoorOptions): Door {
    const secure = publicUrl?.protocol === 'https:';
    // The prefix binds a cookie to this host and to https, so it can't be set from a sister host.
    const named = (name: string): string => (secure ? `__Host-${name}` : name);
    const [sessionName, formName] = [named('penny-session'), named('penny-form')];
    const write = (
        res: ServerResponse,
        name: string,
        value: string,
        more: { readonly maxAge?: number; readonly sameSite: 'lax' | 'strict' },
    ): void => {
        const set = { name, value, path: '/', httpOnly: true, secure, ...more };
        res.appendHeader('set-cookie', stringifySetCookie(set));
    };
    const binding = (req: IncomingMessage): string | null =>
        read(req, sessionName) ?? read(req, formName);
    const session: Door['session'] = async (req) => {
        const secret = read(req, sessionName);
        return secret === null ? null : signedIn(people, secret);
    };
    return {
        session,
        holdsSession: (req) => read(req, sessionName) !== null,
        enter: async (req, res, secret) => {
            const before = await session(req);
            if (before) await endSession(people, before, before.sessionId);
            write(res, sessionName, secret, { maxAge: LONGEST_SECONDS, sameSite: 'lax' });
        },
        close: (res) => write(res, sessionName, '', { maxAge: 0, sameSite: 'lax' }),
        formToken: (req, res) => {
            const known = binding(req);
            if (known !== null) return people.secrets.formToken(known);
            const fresh = randomBytes(32).toString('base64url');
            write(res, formName, fresh, { sameSite: 'strict' });
            return people.secrets.formToken(fresh);
        },
        isOurs: (req, token) => {
            const known = binding(req);
            if (known === null || !isSameOrigin(req, publicUrl)) return false;
            return isEqual(token, people.secrets.formToken(known));
        },
        caller: (req) => ({
            address: clientAddress(req, trustedProxies),
            device: deviceOf(req.headers['user-agent'] ?? ''),
        }),
    };
}

/** What a cookie of ours holds; null when there is none, or it can't be one of ours. */
function read(req: IncomingMessage, name: string): string | null {
    const value = parseCookie(req.headers.cookie ?? '')[name];
    return value !== undefined && /^[\w-]{43}$/.test(value) ? value : null;
}
