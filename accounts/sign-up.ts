/** An account begins: an address and a password, then the link that was mailed to the address. */
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
import { hashOf } from './secrets.ts';

export interface SignUp {
    readonly email: string;
    readonly password: string;
    /** Who the browser is in the web chat; null when it never was there. */
    readonly guest: string | null;
    /** BCP 47. */
    readonly locale: string;
}

export type SignUpAnswer =
    | { readonly kind: 'mailed' }
    | { readonly kind: 'password'; readonly fault: PasswordFault }
    | TooOften;

/** The same answer, and the same work, whether or not the address has an account. */
export async function signUp(
    context: AccountContext,
    { email, password, guest, locale }: SignUp,
    caller: Caller,
): Promise<SignUpAnswer> {
    const fault = passwordFault(password, email);
    if (fault !== null) return { kind: 'password', fault };
    const wait = await tooOften(context, ['mail-by', caller.address], ['mail-to', emailKey(email)]);
    if (wait) return wait;
    const { accounts, hasher } = context;
    const passwordHash = await hasher.hash(password);
    const known = await accounts.findByEmail(email);
    const personId = guest === null ? null : await accounts.guest(guest);
    await mailLink(context, {
        purpose: 'sign-up',
        about: known ? 'known' : 'sign-up',
        email,
        personId: known ? null : personId,
        passwordHash: known ? null : passwordHash,
        locale: known?.locale ?? locale,
    });
    return { kind: 'mailed' };
}

export type ConfirmAnswer = Started | TooOften | { readonly kind: 'wrong' | 'gone' | 'taken' };

/**
 * Who reads the mail and doesn't know the password didn't choose it: somebody else may have signed up
 * with their address, and would have a way into their account.
 */
export async function confirmSignUp(
    context: AccountContext,
    { token, password }: { readonly token: string; readonly password: string },
    caller: Caller,
): Promise<ConfirmAnswer> {
    const { accounts, hasher, now, newChatUser } = context;
    const hash = hashOf(token);
    const wait = await tooOften(context, ['link', caller.address], ['proof', hash]);
    if (wait) return wait;
    const link = await accounts.link(hash, 'sign-up', now());
    if (!link) return { kind: 'gone' };
    const { isRight } = await hasher.verify(password, link.passwordHash);
    if (!isRight) return { kind: 'wrong' };
    const { session, started } = newSession(context, caller);
    const opened = await accounts.open(hash, { at: session.at, session, chatUser: newChatUser() });
    return opened === 'done' ? started : { kind: opened };
}

/** The address that the link is about; null when it opens nothing. */
export async function pendingSignUp(
    { accounts, now }: AccountContext,
    token: string,
): Promise<string | null> {
    return (await accounts.link(hashOf(token), 'sign-up', now()))?.email ?? null;
}
