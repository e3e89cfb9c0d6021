/** Accounts, put together: the domain over the database, the API, the pages, and who is in the chat. */
import type { IncomingMessage } from 'node:http';
import { idleSince, type AccountContext } from '../accounts/context.ts';
import { ACCOUNT_LIMITS, type AccountLimits } from '../accounts/limits.ts';
import { mailPath } from '../accounts/mail-link.ts';
import { createPasswordHasher, type HashCost } from '../accounts/password-hash.ts';
import { createSecrets, hashOf } from '../accounts/secrets.ts';
import { createAccountStore } from '../db/account-store.ts';
import type { Database } from '../db/connect.ts';
import { createDeskStore } from '../db/desk-store.ts';
import { createHouseholdStore } from '../db/household-store.ts';
import type { LinkHash } from '../db/household.ts';
import { newId } from '../db/ids.ts';
import { createSessionStore } from '../db/session-store.ts';
import { createThrottle } from '../db/throttle-store.ts';
import type { Defaults } from '../db/turn.ts';
import type { Words } from '../dialogs/messages/catalogue.ts';
import type { AccountMail } from '../ledger/alert.ts';
import { accountEndpoints } from './api/account-endpoints.ts';
import { householdEndpoints } from './api/household-endpoints.ts';
import { walletEndpoints } from './api/wallet-endpoints.ts';
import { createDoor } from './api/door.ts';
import { mountEndpoints } from './api/endpoint.ts';
import type { ChatPeople } from './channels/direct-line.ts';
import { createGuests, newChatUser } from './channels/direct-line/guest.ts';
import { createTokens } from './channels/direct-line/tokens.ts';
import { entrancePages } from './pages/account/entrance.ts';
import { ownPages } from './pages/account/own.ts';
import { invitationPage } from './pages/account/invitation.ts';
import { membersPage } from './pages/account/members.ts';
import { recoveryPages } from './pages/account/recovery.ts';
import { walletPage } from './pages/account/wallet.ts';
import { mountSite } from './pages/account/site.ts';
import type { Config } from './config.ts';
import type { Server } from './server.ts';

interface AccountOptions {
    readonly database: Database;
    readonly secret: Uint8Array;
    readonly defaults: Defaults;
    /** The address people use; null in development, where it is this machine's. */
    readonly publicUrl: URL | null;
    readonly trustedProxies: number;
    readonly now: () => Date;
    readonly wakeMail: () => void;
    readonly tuning: AccountTuning | undefined;
}

/** What a test makes cheaper, or more patient. */
export interface AccountTuning {
    readonly limits?: AccountLimits;
    readonly cost?: HashCost;
}

interface Accounts {
    /** Who is signed in, for the chat. */
    readonly chat: ChatPeople;
    /** Whether a browser holds a session's cookie. */
    readonly isMember: (req: IncomingMessage) => boolean;
    mount(server: Pick<Server, 'route'>, words: Words): void;
}

/** Where the button of an account's mail leads. */
export function accountPaths(secret: Uint8Array): (mail: AccountMail) => string {
    const secrets = createSecrets(secret);
    return (mail) => mailPath(mail, secrets);
}

/** What is kept of an invitation's link. */
export function invitationHash(secret: Uint8Array): LinkHash {
    const secrets = createSecrets(secret);
    return (id) => hashOf(secrets.link('invitation', id));
}

/**
 * In production a session's cookie goes over https alone, and its links lead to an address that was
 * set: without both, nobody can sign in, and no route exists.
 */
export function accountsFor(
    config: Config,
    options: Omit<AccountOptions, 'publicUrl' | 'trustedProxies'>,
): Accounts | null {
    const { publicUrl, trustedProxies } = config;
    return canSignIn(config) ? createAccounts({ ...options, publicUrl, trustedProxies }) : null;
}

export function canSignIn({ production, publicUrl, mail }: Config): boolean {
    return !production || (publicUrl?.protocol === 'https:' && mail.apiKey !== undefined);
}

function createAccounts(options: AccountOptions): Accounts {
    const { secret, publicUrl, trustedProxies, now, defaults } = options;
    const people = peopleOf(options);
    const door = createDoor({ people, publicUrl, trustedProxies });
    const guests = createGuests(
        createTokens(secret, () => now().getTime()),
        publicUrl?.protocol === 'https:',
    );
    return {
        chat: {
            of: async (req) => {
                const session = await door.session(req);
                return session && { user: session.chatUser, session: session.sessionId };
            },
            openOf: (ids) => people.sessions.openOf(ids, now(), idleSince(now())),
        },
        isMember: (req) => door.holdsSession(req),
        mount: (server, words) => {
            const { locale } = defaults;
            const site = { people, door, words, guest: guests.known, locale };
            const desk = createDeskStore(options.database);
            const { database, wakeMail } = options;
            const households = createHouseholdStore(database, invitationHash(secret));
            const endpoints = [
                ...accountEndpoints(site),
                ...walletEndpoints({ desk, words, now }),
                ...householdEndpoints({ households, words, now, wakeMail }),
            ];
            mountEndpoints(server, endpoints, { door, words });
            mountSite(server, site, [
                ...entrancePages(site),
                ...recoveryPages(site),
                ...ownPages(site),
                walletPage(site, desk),
                membersPage(site, households),
                invitationPage(site, households),
            ]);
        },
    };
}

function peopleOf(options: AccountOptions): AccountContext {
    const { database, secret, defaults, now, wakeMail, tuning = {} } = options;
    const secrets = createSecrets(secret);
    return {
        accounts: createAccountStore(database, defaults),
        sessions: createSessionStore(database),
        hasher: createPasswordHasher(tuning.cost),
        throttle: createThrottle(
            database,
            tuning.limits ?? ACCOUNT_LIMITS,
            (text) => secrets.tryKey(text),
            now,
        ),
        secrets,
        newId,
        newChatUser,
        now,
        wakeMail,
    };
}
