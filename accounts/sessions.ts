/** The sessions of a person: whom a cookie stands for, and how each of them ends. */
import type { Id } from '../ledger/entry.ts';
import { idleSince, type AccountContext } from './context.ts';
import type { OpenSession, SignedIn } from './ports.ts';
import { hashOf } from './secrets.ts';

/** "Last used" is as exact as this: a write for each request would cost more than it tells. */
const TOUCH_MS = 5 * 60_000;

/** null when the cookie opens nothing any more. */
export async function signedIn(
    { sessions, now }: Pick<AccountContext, 'sessions' | 'now'>,
    cookie: string,
): Promise<SignedIn | null> {
    const at = now();
    const found = await sessions.find(hashOf(cookie), at, idleSince(at));
    if (found && at.getTime() - found.usedAt.getTime() >= TOUCH_MS) {
        await sessions.touch(found.sessionId, at);
    }
    return found;
}

export interface ListedSession extends OpenSession {
    readonly isThis: boolean;
}

export async function listSessions(
    { sessions, now }: AccountContext,
    { personId, sessionId }: SignedIn,
): Promise<readonly ListedSession[]> {
    const at = now();
    const open = await sessions.list(personId, at, idleSince(at));
    return open.map((session) => ({ ...session, isThis: session.id === sessionId }));
}

/** False when the person has no such session. */
export function endSession(
    { sessions }: Pick<AccountContext, 'sessions'>,
    { personId }: SignedIn,
    id: Id,
): Promise<boolean> {
    return sessions.end(personId, id);
}

export function endAllSessions(
    { sessions }: AccountContext,
    { personId }: SignedIn,
): Promise<void> {
    return sessions.endAll(personId);
}
