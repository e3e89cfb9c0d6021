/** The mail that asks an address's owner whether warnings may come. */
import type { Confirmation } from '../ports.ts';
import { formatInstant } from './format.ts';
import type { Letter } from './letter.ts';
import type { MailWords } from './words.ts';

/** @param url opens the question; only its holder can say yes. */
export function confirmMail(asked: Confirmation, url: string, words: MailWords): Letter {
    return {
        subject: words('mail.confirm.subject'),
        title: words('mail.confirm.subject'),
        intro: words('mail.confirm.body', { email: asked.email }),
        bar: null,
        figures: [],
        notes: [],
        picture: null,
        tables: [],
        parts: [],
        actions: [],
        button: { label: words('mail.confirm.button'), url },
        addressHint: words('mail.confirm.link'),
        hints: [words('mail.confirm.until', { time: formatInstant(words, asked.expiresAt) })],
        footer: [words('mail.confirm.ignore')],
        stop: null,
    };
}
