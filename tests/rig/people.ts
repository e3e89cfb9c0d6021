/** accounts/ over a real database, with a clock that is set and mails that can be read. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { AccountContext, Caller } from '../../accounts/context.ts';
import { ACCOUNT_LIMITS, type AccountLimits } from '../../accounts/limits.ts';
import { mailPath } from '../../accounts/mail-link.ts';
import { createPasswordHasher, type HashCost } from '../../accounts/password-hash.ts';
import { createSecrets } from '../../accounts/secrets.ts';
import { confirmSignUp, signUp } from '../../accounts/sign-up.ts';
import { createAccountStore } from '../../db/account-store.ts';
import type { Database } from '../../db/connect.ts';
import { newId } from '../../db/ids.ts';
import { parseOutgoing } from '../../db/outgoing.ts';
import { createSessionStore } from '../../db/session-store.ts';
import { createThrottle } from '../../db/throttle-store.ts';
import { text as textOf } from '../../db/values.ts';
import type { AccountMail } from '../../ledger/alert.ts';

/** As little work as there can be: what is hashed in tests is worth nothing. */
export const CHEAP: HashCost = { memory: 8, passes: 1, parallelism: 1 };

export const PASSWORD = 'correct horse battery';

export interface People {
    readonly context: AccountContext;
    readonly clock: { now: Date };
    /** All mails to the address, oldest first. */
    mails(email: string): Promise<readonly AccountMail[]>;
    /** The secret of the newest link that was mailed to it about that. */
    token(email: string, about: AccountMail['about']): Promise<string>;
    /** An account with the usual password; answers its cookie. */
    join(email: string, guest?: string): Promise<string>;
}

export const CALLER: Caller = { address: '192.0.2.1', device: 'Firefox on Linux' };

export function newEmail(): string {
    return `${randomUUID()}@example.com`;
}

export function peopleOf(
    database: Database,
    options: { readonly limits?: AccountLimits; readonly cost?: HashCost } = {},
): People {
    const clock = { now: new Date('2026-11-25T08:00:00Z') };
    const secrets = createSecrets(new Uint8Array(32).fill(9));
    const now = (): Date => clock.now;
    const defaults = { currency: 'USD', timeZone: 'UTC', locale: 'en-US' };
    const context: AccountContext = {
        accounts: createAccountStore(database, defaults),
        sessions: createSessionStore(database),
        hasher: createPasswordHasher(options.cost ?? CHEAP),
        throttle: createThrottle(
            database,
            options.limits ?? ACCOUNT_LIMITS,
            (text) => secrets.tryKey(text),
            now,
        ),
        secrets,
        newId,
        newChatUser: () => `dl_${randomBytes(16).toString('base64url')}`,
        now,
        wakeMail: () => undefined,
    };
    const mails: People['mails'] = async (email) => {
        const sql = 'SELECT content FROM outbox ORDER BY id';
        const rows = await database.dialect.read(database.knex, sql, []);
        return rows.flatMap((row) => {
            const content = parseOutgoing(textOf(row['content']));
            return content?.kind === 'account' && content.email === email ? [content] : [];
        });
    };
    const token: People['token'] = async (email, about) => {
        const mail = (await mails(email)).findLast((one) => one.about === about);
        if (!mail) throw new Error(`no mail about ${about}`);
        return mailPath(mail, secrets).split('/')[1] ?? '';
    };
    return {
        context,
        clock,
        mails,
        token,
        join: async (email, guest) => {
            // From an address of its own, so that joining uses up nobody's tries.
            const caller = { ...CALLER, address: randomUUID() };
            const asked = { email, password: PASSWORD, guest: guest ?? null, locale: 'en-US' };
            await signUp(context, asked, caller);
            const link = { token: await token(email, 'sign-up'), password: PASSWORD };
            const answer = await confirmSignUp(context, link, caller);
            if (answer.kind !== 'signed-in') throw new Error(`not signed in: ${answer.kind}`);
            return answer.cookie;
        },
    };
}
