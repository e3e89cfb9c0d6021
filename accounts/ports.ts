/** What accounts/ needs of the world: where accounts, links and sessions are kept, and who counts tries. */
import type { AccountMail } from '../ledger/alert.ts';
import type { Id } from '../ledger/entry.ts';

/** A person who can sign in. */
export interface Account {
    readonly personId: Id;
    /** As they wrote it; confirmed. */
    readonly email: string;
    /** PHC. */
    readonly passwordHash: string;
    /** BCP 47. */
    readonly locale: string;
}

/** What a link in a mail is good for. */
export type Purpose = 'sign-up' | 'reset' | 'email';

/** A link that is to be mailed. Only its hash is kept. */
export interface NewLink {
    readonly id: Id;
    readonly hash: string;
    readonly purpose: Purpose;
    readonly email: string;
    /** Whose it is; for a sign-up the guest who asked, if they have a wallet yet. */
    readonly personId: Id | null;
    /** The password that was chosen with a sign-up. */
    readonly passwordHash: string | null;
    readonly at: Date;
    readonly expiresAt: Date;
    /** It opens nothing: it is written where nobody is to tell from the work that there is none. */
    readonly isDead: boolean;
}

export interface Link {
    readonly id: Id;
    readonly email: string;
    readonly personId: Id | null;
    readonly passwordHash: string | null;
}

export interface NewSession {
    readonly id: Id;
    readonly hash: string;
    /** "Firefox on Linux" */
    readonly device: string;
    readonly at: Date;
    /** However much it is used. */
    readonly expiresAt: Date;
}

/** Whom a request's session says it comes from. */
export interface SignedIn {
    readonly sessionId: Id;
    readonly personId: Id;
    readonly email: string;
    /** Who they are in the web chat: `dl_…`. */
    readonly chatUser: string;
    readonly usedAt: Date;
}

export interface OpenSession {
    readonly id: Id;
    readonly device: string;
    readonly startedAt: Date;
    readonly usedAt: Date;
}

/** What a new account is made of. */
export interface Opening {
    readonly at: Date;
    readonly session: NewSession;
    /** Who they are in the web chat from now on. A guest's own id ends: it is on a browser that may be lent. */
    readonly chatUser: string;
}

export interface AccountStore {
    findByEmail(email: string): Promise<Account | null>;
    find(personId: Id): Promise<Account | null>;
    /** Who spoke as that guest of the web chat and has no account; null when nobody did. */
    guest(chatUser: string): Promise<Id | null>;
    /** Keeps the link and queues the mail, in one. */
    ask(link: NewLink, mail: AccountMail): Promise<void>;
    /** One that was not used and has time left. */
    link(hash: string, purpose: Purpose, at: Date): Promise<Link | null>;
    /**
     * Of several calls with one link, one answers 'done'. `taken`: somebody else has an account with
     * the address meanwhile.
     */
    open(hash: string, opening: Opening): Promise<'done' | 'gone' | 'taken'>;
    /** The same password, hashed anew; nothing when it was changed meanwhile. */
    rehash(personId: Id, before: string, after: string): Promise<void>;
    /** Every session and link of the person ends. Of several calls with one link, one answers the account. */
    reset(hash: string, passwordHash: string, at: Date): Promise<Account | null>;
    /** Every session and link of the person ends, and this session begins; false when `before` holds no more. */
    changePassword(
        personId: Id,
        before: string,
        after: string,
        session: NewSession,
    ): Promise<boolean>;
    /** As `open`; the address is told apart from the one before, which is told of it. */
    changeEmail(hash: string, at: Date): Promise<'done' | 'gone' | 'taken'>;
}

export interface SessionStore {
    start(personId: Id, session: NewSession): Promise<void>;
    /** null when there is none, or it was unused since `idleSince`, or its time is over. */
    find(hash: string, at: Date, idleSince: Date): Promise<SignedIn | null>;
    touch(id: Id, at: Date): Promise<void>;
    /** Newest use first. */
    list(personId: Id, at: Date, idleSince: Date): Promise<readonly OpenSession[]>;
    /** False when the person has none of that id. */
    end(personId: Id, id: Id): Promise<boolean>;
    endAll(personId: Id): Promise<void>;
    /** Those of these that are open. */
    openOf(ids: readonly Id[], at: Date, idleSince: Date): Promise<ReadonlySet<Id>>;
}

/** Counts tries, for all replicas together. */
export interface Throttle<Kind extends string> {
    /** Counts one of each; the seconds to wait when one was one too many, else null. */
    take(tries: readonly (readonly [Kind, string])[]): Promise<number | null>;
    forget(tries: readonly (readonly [Kind, string])[]): Promise<void>;
}
