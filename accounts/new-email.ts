/** An account's address changes: asked for with the password, confirmed at the new address. */
import { mailLink } from './asking.ts';
import { tooOften, type AccountContext, type Caller, type TooOften } from './context.ts';
import { emailKey } from './email.ts';
import { proven } from './passwords.ts';
import type { SignedIn } from './ports.ts';
import { hashOf } from './secrets.ts';

/** The same answer whether or not the new address has an account. */
export async function askNewEmail(
    context: AccountContext,
    who: SignedIn,
    { email, password }: { readonly email: string; readonly password: string },
    caller: Caller,
): Promise<{ readonly kind: 'mailed' | 'wrong' } | TooOften> {
    const hash = await proven(context, who, password);
    if (typeof hash !== 'string') return hash;
    const wait = await tooOften(context, ['mail-by', caller.address], ['mail-to', emailKey(email)]);
    if (wait) return wait;
    const account = await context.accounts.find(who.personId);
    const other = await context.accounts.findByEmail(email);
    const { personId } = who;
    const asked = {
        purpose: 'email',
        personId,
        passwordHash: null,
        locale: account?.locale ?? 'en',
    } as const;
    await mailLink(context, { ...asked, email, about: other ? 'known' : 'email' });
    await mailLink(context, { ...asked, email: who.email, about: 'email-asked' });
    return { kind: 'mailed' };
}

export async function confirmNewEmail(
    context: AccountContext,
    token: string,
    caller: Caller,
): Promise<{ readonly kind: 'done' | 'gone' | 'taken' } | TooOften> {
    const { accounts, now, wakeMail } = context;
    const wait = await tooOften(context, ['link', caller.address]);
    if (wait) return wait;
    const kind = await accounts.changeEmail(hashOf(token), now());
    if (kind === 'done') wakeMail();
    return { kind };
}

/** The address that the link is about; null when it opens nothing. */
export async function pendingEmail(
    { accounts, now }: AccountContext,
    token: string,
): Promise<string | null> {
    return (await accounts.link(hashOf(token), 'email', now()))?.email ?? null;
}
