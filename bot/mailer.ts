/** Who carries the mail, by what is configured. */
import type { LocalMailbox } from '../alerts/local-mailbox.ts';
import type { Mailer } from '../alerts/ports.ts';
import type { Config } from './config.ts';

/** Development has a mailbox of its own; in production mail needs SendGrid. */
export function canMail(config: Config): boolean {
    return !config.production || config.mail.apiKey !== undefined;
}

export async function mailerFor(
    config: Config,
    mailbox: LocalMailbox,
    now: () => Date,
): Promise<Mailer> {
    const { mail } = config;
    if (!canMail(config)) return nobody;
    if (mail.apiKey === undefined || mail.from === undefined) return mailbox;
    // Loaded where it's used: the start needn't wait for it elsewhere.
    const { createSendGrid } = await import('../alerts/sendgrid.ts');
    return createSendGrid({
        apiKey: mail.apiKey,
        from: { email: mail.from, name: 'Penny' },
        now,
        sandbox: mail.sandbox,
        ...(mail.baseUrl !== undefined && { baseUrl: new URL(mail.baseUrl) }),
    });
}

/** Holds what was queued before until there is somebody to carry it. */
const nobody: Mailer = {
    send: async () => ({ kind: 'misconfigured', reason: 'SENDGRID_API_KEY is not set' }),
};
