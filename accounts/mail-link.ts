/** Where the button of an account's mail leads, under the public address. */
import type { AccountMail } from '../ledger/alert.ts';
import type { Purpose } from './ports.ts';
import type { Secrets } from './secrets.ts';

const PATHS: Readonly<Record<Purpose, string>> = {
    'sign-up': 'verify',
    reset: 'reset',
    email: 'new-address',
};

/** @param link of `createSecrets`. */
export function mailPath({ about, linkId }: AccountMail, { link }: Pick<Secrets, 'link'>): string {
    if (linkId === null) return about === 'known' ? 'sign-in' : 'account';
    const purpose = about === 'reset' || about === 'email' ? about : 'sign-up';
    return `${PATHS[purpose]}/${link(purpose, linkId)}`;
}
