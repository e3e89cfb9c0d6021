/** Who is signed in, as the web chat asks for it. */
import type { IncomingMessage } from 'node:http';

export interface ChatPeople {
    /** Whose browser asks; null for a guest's. */
    of(req: IncomingMessage): Promise<Member | null>;
    /** Those of these sessions that go on. */
    openOf(sessions: readonly string[]): Promise<ReadonlySet<string>>;
}

interface Member {
    /** `dl_…` */
    readonly user: string;
    readonly session: string;
}

/** Where nobody can sign in. */
export const GUESTS_ALONE: ChatPeople = {
    of: () => Promise.resolve(null),
    openOf: () => Promise.resolve(new Set()),
};
