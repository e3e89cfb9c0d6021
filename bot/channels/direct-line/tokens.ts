/** The signed tokens of the web chat. Each kind has its own audience, so none passes for another. */
import { decodeJwt, errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { z } from 'zod';
import { remembered } from './remembered.ts';

export const TOKEN_SECONDS = 30 * 60;
const STREAM_SECONDS = 60;
const GUEST_SECONDS = 365 * 24 * 60 * 60;
const TOKENS_REMEMBERED = 10_000;

/** What a token of the chat says; directlinejs reads `user` from it. */
export interface ChatClaims {
    /** `dl_…` */
    readonly user: string;
    readonly conv: string;
    /** IANA and BCP 47, as the browser told them. */
    readonly tz: string | null;
    readonly locale: string | null;
    /** The session that it ends with; null for a guest. */
    readonly session: string | null;
}

/** Opens one stream, from that place in the log on. */
export interface StreamClaims {
    readonly user: string;
    readonly conv: string;
    readonly after: number;
    readonly session: string | null;
}

type Checked<T> =
    { readonly ok: true; readonly claims: T } | { readonly ok: false; readonly expired: boolean };

export interface Tokens {
    chat(claims: ChatClaims): Promise<string>;
    stream(claims: StreamClaims): Promise<string>;
    /** What a browser remembers a guest by. */
    guest(user: string): Promise<string>;
    checkChat(token: string): Promise<Checked<ChatClaims>>;
    checkStream(token: string): Promise<Checked<StreamClaims>>;
    checkGuest(token: string): Promise<Checked<{ readonly user: string }>>;
}

const user = z.string().regex(/^dl_[\w-]{22}$/);
const conv = z.string().min(1).max(64);
// Tokens of an older release are guests'.
const session = z.string().max(64).nullable().default(null);
const CHAT = z.object({
    user,
    conv,
    tz: z.string().nullable(),
    locale: z.string().nullable(),
    session,
});
const STREAM = z.object({ user, conv, after: z.int().min(0), session });
const GUEST = z.object({ user });

/** @param now milliseconds since 1970. */
export function createTokens(secret: Uint8Array, now: () => number): Tokens {
    const sign = (audience: string, claims: object, seconds: number): Promise<string> => {
        const issued = Math.floor(now() / 1000);
        return new SignJWT(claims as JWTPayload)
            .setProtectedHeader({ alg: 'HS256' })
            .setAudience(audience)
            .setIssuedAt(issued)
            .setExpirationTime(issued + seconds)
            .sign(secret);
    };
    const check = async <T>(
        audience: string,
        schema: z.ZodType<T>,
        token: string,
    ): Promise<Checked<T>> => {
        try {
            const options = { audience, algorithms: ['HS256'], currentDate: new Date(now()) };
            const { payload } = await jwtVerify(token, secret, options);
            return { ok: true, claims: schema.parse(payload) };
        } catch (error) {
            return { ok: false, expired: error instanceof errors.JWTExpired };
        }
    };
    // Every message of a conversation comes with the same token.
    const known = remembered<{ readonly checked: Checked<ChatClaims>; readonly until: number }>(
        TOKENS_REMEMBERED,
    );
    return {
        chat: (claims) => sign('chat', claims, TOKEN_SECONDS),
        stream: (claims) => sign('stream', claims, STREAM_SECONDS),
        guest: (id) => sign('guest', { user: id }, GUEST_SECONDS),
        checkChat: async (token) => {
            const sure = known.get(token);
            if (sure && now() < sure.until) return sure.checked;
            const checked = await check('chat', CHAT, token);
            if (checked.ok) known.set(token, { checked, until: expiryOf(token) });
            return checked;
        },
        checkStream: (token) => check('stream', STREAM, token),
        checkGuest: (token) => check('guest', GUEST, token),
    };
}

/** Of a token that was checked: milliseconds since 1970. */
function expiryOf(token: string): number {
    return (decodeJwt(token).exp ?? 0) * 1000;
}
