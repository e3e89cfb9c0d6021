/** What the functions of accounts/ work with. */
import type { NewId } from '../ledger/ports.ts';
import type { Try } from './limits.ts';
import type { PasswordHasher } from './password-hash.ts';
import type { AccountStore, NewSession, SessionStore, Throttle } from './ports.ts';
import { hashOf, type Secrets } from './secrets.ts';

export interface AccountContext {
    readonly accounts: AccountStore;
    readonly sessions: SessionStore;
    readonly hasher: PasswordHasher;
    readonly throttle: Throttle<Try>;
    readonly secrets: Secrets;
    readonly newId: NewId;
    /** `dl_…`, that nobody had before. */
    readonly newChatUser: () => string;
    readonly now: () => Date;
    /** Something was queued that is to be mailed. */
    readonly wakeMail: () => void;
}

/** Where a request comes from. */
export interface Caller {
    /** Whom tries are counted against. */
    readonly address: string;
    readonly device: string;
}

/** Wait so many seconds: nothing was looked at. */
export interface TooOften {
    readonly kind: 'too-often';
    readonly seconds: number;
}

/** A browser's new session: only it knows the secret. */
export interface Started {
    readonly kind: 'signed-in';
    readonly cookie: string;
}

const DAY_MS = 86_400_000;

/** Unused for so long, a session is over. */
const IDLE_MS = 14 * DAY_MS;
/** And however much it is used. */
const LONGEST_MS = 90 * DAY_MS;

export function idleSince(at: Date): Date {
    return new Date(at.getTime() - IDLE_MS);
}

export function newSession(
    { secrets, newId, now }: AccountContext,
    { device }: Caller,
): { readonly session: NewSession; readonly started: Started } {
    const at = now();
    const cookie = secrets.newSession();
    const expiresAt = new Date(at.getTime() + LONGEST_MS);
    return {
        session: { id: newId(), hash: hashOf(cookie), device, at, expiresAt },
        started: { kind: 'signed-in', cookie },
    };
}

/** null when nothing is to be waited for. */
export async function tooOften(
    { throttle }: AccountContext,
    ...tries: readonly (readonly [Try, string])[]
): Promise<TooOften | null> {
    const seconds = await throttle.take(tries);
    return seconds === null ? null : { kind: 'too-often', seconds };
}
