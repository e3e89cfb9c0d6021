/** The mails of an account: a link to open, or word of what was changed. */
import type { AccountMail } from '../../ledger/alert.ts';
import { formatInstant } from './format.ts';
import type { Letter } from './letter.ts';
import type { MailWords } from './words.ts';

/** null when nobody is to be mailed. */
export function accountMail(mail: AccountMail, url: string, words: MailWords): Letter | null {
    const { about, email, until, invitation } = mail;
    if (email === null) return null;
    const values = { email, by: invitation?.by ?? '', role: invitation?.role ?? '' };
    const subject = words(`mail.account.${about}.subject`, values);
    const ends =
        until === null
            ? []
            : [words('mail.account.until', { time: formatInstant(words, new Date(until)) })];
    return {
        subject,
        title: subject,
        intro: words(`mail.account.${about}.body`, values),
        bar: null,
        picture: null,
        figures: [],
        notes: [],
        tables: [],
        parts: [],
        button: { label: words(`mail.account.${about}.button`), url },
        actions: [],
        addressHint: words('mail.confirm.link'),
        hints: ends,
        footer: [words(`mail.account.${about}.footer`)],
        stop: null,
    };
}
