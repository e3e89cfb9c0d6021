/** A password is forgotten, or changed. */
import { mailLink } from './asking.ts';
import {
    newSession,
    tooOften,
    type AccountContext,
    type Caller,
    type Started,
    type TooOften,
} from './context.ts';
import { emailKey } from './email.ts';
import { passwordFault, type PasswordFault } from './password-rules.ts';
import type { SignedIn } from './ports.ts';
import { hashOf } from './secrets.ts';
import { forgetTries } from './sign-in.ts';

interface BadPassword {
    readonly kind: 'password';
    readonly fault: PasswordFault;
}

/** The same answer, and the same work, whether or not the address has an account. */
export async function forgotPassword(
    context: AccountContext,
    { email, locale }: { readonly email: string; readonly locale: string },
    caller: Caller,
): Promise<{ readonly kind: 'mailed' } | TooOften> {
    const wait = await tooOften(context, ['mail-by', caller.address], ['mail-to', emailKey(email)]);
    if (wait) return wait;
    const account = await context.accounts.findByEmail(email);
    await mailLink(context, {
        purpose: 'reset',
        about: account ? 'reset' : null,
        // Where the account's owner is reached, however the asker wrote it.
        email: account?.email ?? email,
        personId: account?.personId ?? null,
        passwordHash: null,
        locale: account?.locale ?? locale,
    });
    return { kind: 'mailed' };
}

/** Everybody who is signed in to the account is out then, and signs in with the new one. */
export async function resetPassword(
    context: AccountContext,
    { token, password }: { readonly token: string; readonly password: string },
    caller: Caller,
): Promise<{ readonly kind: 'done' | 'gone' } | BadPassword | TooOften> {
    const { accounts, hasher, now, wakeMail } = context;
    const wait = await tooOften(context, ['link', caller.address]);
    if (wait) return wait;
    const hash = hashOf(token);
    const link = await accounts.link(hash, 'reset', now());
    if (!link) return { kind: 'gone' };
    const fault = passwordFault(password, link.email);
    if (fault !== null) return { kind: 'password', fault };
    const account = await accounts.reset(hash, await hasher.hash(password), now());
    if (!account) return { kind: 'gone' };
    await forgetTries(context, account.email, caller.address);
    wakeMail();
    return { kind: 'done' };
}

/** Whether the link still leads to a new password. */
export async function isResetOpen(
    { accounts, now }: AccountContext,
    token: string,
): Promise<boolean> {
    return (await accounts.link(hashOf(token), 'reset', now())) !== null;
}

/** Every other session ends, and this one goes on under a new secret. */
export async function changePassword(
    context: AccountContext,
    who: SignedIn,
    { current, next }: { readonly current: string; readonly next: string },
    caller: Caller,
): Promise<Started | TooOften | BadPassword | { readonly kind: 'wrong' }> {
    const { accounts, hasher, wakeMail } = context;
    const { personId } = who;
    const fault = passwordFault(next, who.email);
    if (fault !== null) return { kind: 'password', fault };
    const before = await proven(context, who, current);
    if (typeof before !== 'string') return before;
    const { session, started } = newSession(context, caller);
    const after = await hasher.hash(next);
    if (!(await accounts.changePassword(personId, before, after, session)))
        return { kind: 'wrong' };
    wakeMail();
    return started;
}

/** The stored hash, once the person gave the password that it is of. */
export async function proven(
    context: AccountContext,
    { personId }: SignedIn,
    password: string,
): Promise<string | TooOften | { readonly kind: 'wrong' }> {
    const wait = await tooOften(context, ['proof', personId]);
    if (wait) return wait;
    const account = await context.accounts.find(personId);
    const hash = account?.passwordHash ?? null;
    const { isRight } = await context.hasher.verify(password, hash);
    if (!isRight || hash === null) return { kind: 'wrong' };
    await context.throttle.forget([['proof', personId]]);
    return hash;
}
