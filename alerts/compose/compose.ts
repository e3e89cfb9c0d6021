/** Makes the mail of an outbox row: reads what it needs, words it, and draws it as HTML and as text. */
import type { LimitAlert } from '../../ledger/alert.ts';
import type { Id } from '../../ledger/entry.ts';
import type { Compose, MailFacts } from '../ports.ts';
import { confirmMail } from './confirm-mail.ts';
import { digestMail } from './digest-mail.ts';
import { drawHtml } from './draw-html.ts';
import { drawText } from './draw-text.ts';
import type { Letter } from './letter.ts';
import { limitMail } from './limit-mail.ts';
import type { MailWords } from './words.ts';

export interface ComposeOptions {
    readonly facts: MailFacts;
    /** The words for a BCP 47 locale, or for the nearest one there is. */
    readonly words: (locale: string) => MailWords;
    /** Where people reach Penny, without a query. */
    readonly publicUrl: URL;
    /** Makes the secret of a confirmation's link, which ends at `expiresAt`. */
    readonly sign: (confirmationId: Id, expiresAt: Date) => Promise<string>;
}

const LARGEST = 5;

export function createCompose(options: ComposeOptions): Compose {
    return async (rows, recipient) => {
        const words = options.words(recipient.locale);
        const [row] = rows;
        const { content } = row;
        const alerts = rows.flatMap((one) =>
            one.content.kind === 'limit-alert' ? [one.content] : [],
        );
        const letter =
            content.kind === 'limit-alert'
                ? await limitLetter(options, alerts, recipient)
                : content.kind === 'confirm-address'
                  ? await confirmLetter(options, content.confirmationId)
                  : null;
        if (!letter) return null;
        return {
            id: row.id,
            to: recipient.email,
            subject: letter.subject,
            text: drawText(letter, words),
            html: drawHtml(letter, words),
            category: content.kind,
            images: [],
            unsubscribeUrl: null,
        };
    };
}

async function limitLetter(
    { facts, words, publicUrl }: ComposeOptions,
    alerts: readonly LimitAlert[],
    recipient: { readonly email: string; readonly locale: string },
): Promise<Letter | null> {
    const letters: Letter[] = [];
    for (const alert of alerts) {
        const letter = await oneLetter({ facts, words, publicUrl }, alert, recipient);
        if (letter) letters.push(letter);
    }
    const [only] = letters;
    return letters.length > 1 ? digestMail(letters, words(recipient.locale)) : (only ?? null);
}

async function oneLetter(
    { facts, words, publicUrl }: Pick<ComposeOptions, 'facts' | 'words' | 'publicUrl'>,
    alert: LimitAlert,
    recipient: { readonly email: string; readonly locale: string },
): Promise<Letter | null> {
    const { walletId } = alert;
    const wallet = await facts.walletOf(walletId);
    if (!wallet) return null;
    const entries = await facts.largestEntries(walletId, alert, alert, LARGEST);
    const spentNow = await facts.spent(walletId, alert, alert);
    const url = new URL('.', publicUrl).href;
    return limitMail({ alert, wallet, entries, spentNow, recipient, url }, words(recipient.locale));
}

async function confirmLetter(
    { facts, words, publicUrl, sign }: ComposeOptions,
    id: Id,
): Promise<Letter | null> {
    const asked = await facts.confirmation(id);
    if (!asked) return null;
    const token = await sign(id, asked.expiresAt);
    return confirmMail(asked, new URL(`confirm/${token}`, publicUrl).href, words(asked.locale));
}
