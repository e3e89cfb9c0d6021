/** An address and a password become a session. */
import {
    newSession,
    tooOften,
    type AccountContext,
    type Caller,
    type Started,
    type TooOften,
} from './context.ts';
import { emailKey } from './email.ts';
import type { Try } from './limits.ts';

interface SignIn {
    readonly email: string;
    readonly password: string;
}

export type SignInAnswer = Started | TooOften | { readonly kind: 'wrong' };

/** The same answer, and the same work, whether the address has no account or the password is wrong. */
export async function signIn(
    context: AccountContext,
    { email, password }: SignIn,
    caller: Caller,
): Promise<SignInAnswer> {
    const { accounts, sessions, hasher, throttle } = context;
    // Counted before anything is checked, so that tries at the same time count as well.
    const own = ownTries(email, caller.address);
    const wait = await tooOften(context, ...own, ['sign-in-address', caller.address]);
    if (wait) return wait;
    const account = await accounts.findByEmail(email);
    const { isRight, isOld } = await hasher.verify(password, account?.passwordHash ?? null);
    if (!account || !isRight) return { kind: 'wrong' };
    if (isOld) {
        await accounts.rehash(account.personId, account.passwordHash, await hasher.hash(password));
    }
    const { session, started } = newSession(context, caller);
    await sessions.start(account.personId, session);
    await throttle.forget(own);
    return started;
}

function ownTries(email: string, address: string): readonly (readonly [Try, string])[] {
    const key = emailKey(email);
    const pair = `${key}|${address}`;
    return [
        ['sign-in', pair],
        ['sign-in-day', pair],
        ['sign-in-account', key],
    ];
}

/** Who proved another way that the account is theirs needn't wait for what others tried. */
export async function forgetTries(
    { throttle }: AccountContext,
    email: string,
    address: string,
): Promise<void> {
    await throttle.forget(ownTries(email, address));
}
