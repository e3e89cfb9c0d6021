/** Links that are mailed, in the same way whether or not there is somebody to mail them to. */
import type { AccountMail } from '../ledger/alert.ts';
import type { AccountContext } from './context.ts';
import { hashOf } from './secrets.ts';
import type { NewLink, Purpose } from './ports.ts';

const HOUR_MS = 3_600_000;

/** How long a link works. */
const LASTS_MS: Readonly<Record<Purpose, number>> = {
    'sign-up': 24 * HOUR_MS,
    reset: HOUR_MS,
    email: 24 * HOUR_MS,
};

export interface Asked extends Pick<NewLink, 'purpose' | 'email' | 'personId' | 'passwordHash'> {
    readonly locale: string;
    /** What is mailed; null: nothing, and the link opens nothing. */
    readonly about: AccountMail['about'] | null;
}

export async function mailLink(context: AccountContext, asked: Asked): Promise<void> {
    const { accounts, secrets, newId, now, wakeMail } = context;
    const { purpose, email, about, locale } = asked;
    const at = now();
    const id = newId();
    const expiresAt = new Date(at.getTime() + LASTS_MS[purpose]);
    const isDead = about !== purpose;
    const link: NewLink = {
        id,
        hash: hashOf(secrets.link(purpose, id)),
        purpose,
        email,
        personId: asked.personId,
        passwordHash: asked.passwordHash,
        at,
        expiresAt,
        isDead,
    };
    await accounts.ask(link, {
        kind: 'account',
        about: about ?? 'known',
        email: about === null ? null : email,
        locale,
        linkId: isDead ? null : id,
        until: isDead ? null : expiresAt.getTime(),
    });
    wakeMail();
}
