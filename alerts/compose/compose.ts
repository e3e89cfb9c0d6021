/** Makes the mail of an outbox row: reads what it needs, words it, and draws it as HTML and as text. */
import type { Paint } from '../../charts/png.ts';
import type { AccountMail, LimitAlert } from '../../ledger/alert.ts';
import { addDays, dayIn, startOf } from '../../ledger/day.ts';
import type { Id } from '../../ledger/entry.ts';
import type { Compose, MailFacts, OutboxRow, WalletFacts } from '../ports.ts';
import type { LimitLink } from '../limit-link.ts';
import type { Subscription } from '../unsubscribe-token.ts';
import { PICTURE_ID } from './blocks.ts';
import { accountMail } from './account-mail.ts';
import { confirmMail } from './confirm-mail.ts';
import { digestMail } from './digest-mail.ts';
import { drawHtml } from './draw-html.ts';
import { drawText } from './draw-text.ts';
import type { Letter } from './letter.ts';
import { limitMail, type LimitMailFacts } from './limit-mail.ts';
import type { MailWords } from './words.ts';

export interface ComposeOptions {
    readonly facts: MailFacts;
    /** The words for a BCP 47 locale, or for the nearest one there is. */
    readonly words: (locale: string) => MailWords;
    /** Where people reach Penny, without a query. */
    readonly publicUrl: URL;
    /** Makes the secret of a confirmation's link, which ends at `expiresAt`. */
    readonly sign: (confirmationId: Id, expiresAt: Date) => Promise<string>;
    /** Makes the secret of a link that stops a person's mails. */
    readonly signUnsubscribe: (subscription: Subscription) => Promise<string>;
    /** Makes the secret of a link that does one thing about a limit. */
    readonly signLimit: (link: LimitLink, expiresAt: Date) => Promise<string>;
    readonly paint: Paint;
    readonly now: () => Date;
    /** Where the button of an account's mail leads, under the public address. */
    readonly accountPath: (mail: AccountMail) => string;
}

const LARGEST = 5;

export function createCompose(options: ComposeOptions): Compose {
    return async (rows, recipient) => {
        const words = options.words(recipient.locale);
        const [row] = rows;
        const { content } = row;
        const alerts = rows.flatMap(({ id, content: alert }) =>
            alert.kind === 'limit-alert' ? [{ id, alert }] : [],
        );
        const letter =
            content.kind === 'limit-alert'
                ? await limitLetter(options, alerts, { ...recipient, personId: row.personId })
                : content.kind === 'confirm-address'
                  ? await confirmLetter(options, content.confirmationId)
                  : content.kind === 'account'
                    ? accountLetter(options, content)
                    : null;
        if (!letter) return null;
        const image = letter.picture && (await options.paint(letter.picture.svg));
        const drawn = image ? letter : { ...letter, picture: null };
        return {
            id: row.id,
            to: recipient.email,
            subject: letter.subject,
            text: drawText(letter, words),
            html: drawHtml(drawn, words),
            category: content.kind,
            images: image ? [{ id: PICTURE_ID, type: 'image/png', content: image }] : [],
            unsubscribeUrl: letter.stop?.url ?? null,
        };
    };
}

/** Whom a limit's mail goes to. */
interface Reader {
    readonly personId: Id;
    readonly email: string;
    readonly locale: string;
}

interface Alerted {
    /** The outbox row's. */
    readonly id: Id;
    readonly alert: LimitAlert;
}

async function limitLetter(
    options: ComposeOptions,
    alerts: readonly Alerted[],
    { personId, ...recipient }: Omit<Reader, 'personId'> & Pick<OutboxRow, 'personId'>,
): Promise<Letter | null> {
    if (personId === null) return null;
    const letters: Letter[] = [];
    for (const alert of alerts) {
        const letter = await oneLetter(options, alert, { ...recipient, personId });
        if (letter) letters.push(letter);
    }
    const [only] = letters;
    return letters.length > 1
        ? digestMail(letters, options.words(recipient.locale))
        : (only ?? null);
}

async function oneLetter(
    options: ComposeOptions,
    { id: mailId, alert }: Alerted,
    { personId, ...recipient }: Reader,
): Promise<Letter | null> {
    const { facts, words, publicUrl, now } = options;
    const { walletId } = alert;
    const wallet = await facts.walletOf(walletId);
    if (!wallet) return null;
    const seen = {
        entries: await facts.largestEntries(walletId, alert, alert, LARGEST),
        categories: await facts.spentByCategory(walletId, alert, alert),
        days: await facts.spentByDay(walletId, alert, alert),
        spentNow: await facts.spent(walletId, alert, alert),
        today: dayIn(wallet.timeZone, now()),
    };
    const url = new URL('.', publicUrl).href;
    const links = await linksOf(options, { mailId, personId, alert, wallet });
    const token = await options.signUnsubscribe({ personId, list: 'limit-alerts' });
    const stopUrl = new URL(`mail/unsubscribe/${token}`, publicUrl).href;
    const written = { alert, wallet, ...seen, links, recipient, url, stopUrl };
    return limitMail(written, words(recipient.locale));
}

/** Links to what concerns a person alone don't live long in a mailbox. */
const LIVE_DAYS = 7;

/** They end with a day, so that a mail which is sent again holds the same. */
async function linksOf(
    { publicUrl, signLimit, now }: ComposeOptions,
    given: {
        readonly mailId: Id;
        readonly personId: Id;
        readonly alert: LimitAlert;
        readonly wallet: WalletFacts;
    },
): Promise<LimitMailFacts['links']> {
    const { mailId, personId, alert, wallet } = given;
    const { walletId, limitId, start, end } = alert;
    const last = addDays(dayIn(wallet.timeZone, now()), LIVE_DAYS + 1);
    const over = addDays(end, 1);
    const expiresAt = startOf(wallet.timeZone, over < last ? over : last);
    const about = { mailId, personId, walletId, limitId, period: { start, end } };
    const link = async (deed: LimitLink['deed']): Promise<string> =>
        new URL(`mail/limit/${await signLimit({ ...about, deed }, expiresAt)}`, publicUrl).href;
    return {
        raise: await link('raise'),
        snooze: await link('snooze'),
        entries: await link('entries'),
    };
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

function accountLetter(
    { words, publicUrl, accountPath }: ComposeOptions,
    mail: AccountMail,
): Letter | null {
    return accountMail(mail, new URL(accountPath(mail), publicUrl).href, words(mail.locale));
}
