/** Where the button of an account's mail leads, under the public address. */
import type { AccountMail } from '../ledger/alert.ts';
import type { LinkPurpose, Secrets } from './secrets.ts';

const PATHS: Readonly<Record<LinkPurpose, string>> = {
    'sign-up': 'verify',
    reset: 'reset',
    email: 'new-address',
    invitation: 'invitation',
};

/** @param link of `createSecrets`. */
export function mailPath({ about, linkId }: AccountMail, { link }: Pick<Secrets, 'link'>): string {
    if (linkId === null) return about === 'known' ? 'sign-in' : 'account';
    const isNamed = about === 'reset' || about === 'email' || about === 'invitation';
    const purpose = isNamed ? about : 'sign-up';
    return `${PATHS[purpose]}/${link(purpose, linkId)}`;
}
