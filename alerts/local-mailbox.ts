/** A mailbox in memory, for development: what would have been mailed can be read there. */
import type { Mail, Mailer } from './ports.ts';

export interface LocalMail extends Mail {
    readonly at: Date;
}

export interface LocalMailbox extends Mailer {
    /** Newest first. */
    mails(): readonly LocalMail[];
}

const KEPT = 50;

export function createLocalMailbox(now: () => Date): LocalMailbox {
    let kept: readonly LocalMail[] = [];
    return {
        mails: () => kept,
        send: async (mail) => {
            kept = [{ ...mail, at: now() }, ...kept.filter(({ id }) => id !== mail.id)].slice(
                0,
                KEPT,
            );
            return { kind: 'accepted', messageId: `local-${mail.id}` };
        },
    };
}
