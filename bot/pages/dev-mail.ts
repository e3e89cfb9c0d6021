/** Shows the mails that went to the local mailbox: for development alone. */
import type { Request } from 'restify';
import { html } from '../../alerts/compose/html.ts';
import type { LocalMail, LocalMailbox } from '../../alerts/local-mailbox.ts';
import { Refusal } from '../http/problem.ts';
import type { Server } from '../server.ts';
import { sendHtml, sendPage } from './plain-page.ts';

/** @throws Error in production: mails are their readers' own. */
export function mountDevMail(
    server: Pick<Server, 'route'>,
    mailbox: Pick<LocalMailbox, 'mails'>,
    isProduction: boolean,
): void {
    if (isProduction) throw new Error('The local mailbox is never shown in production.');
    server.route('get', '/dev/mail', (_req, res) => {
        sendPage(res, {
            status: 200,
            language: 'en',
            title: 'Local mailbox',
            body: list(mailbox.mails()),
        });
    });
    server.route('get', '/dev/mail/:id', (req, res) => {
        const mail = find(mailbox, req);
        sendPage(res, {
            status: 200,
            language: 'en',
            title: mail.subject,
            body: one(mail),
            frames: "'self'",
        });
    });
    // A document of its own, since one inside the page would be under the page's policy, which
    // shows no inline styles; opened by itself it is sandboxed all the same.
    server.route('get', '/dev/mail/:id/html', (req, res) => {
        res.setHeader('x-frame-options', 'SAMEORIGIN');
        sendHtml(res, 200, withImages(find(mailbox, req)), FRAMED);
    });
}

const FRAMED =
    "default-src 'none';style-src 'unsafe-inline';img-src data:;base-uri 'none';form-action 'none';frame-ancestors 'self';sandbox allow-popups allow-popups-to-escape-sandbox";

/** Within the page, as a mail program shows those that came along. */
function withImages({ html: text, images }: LocalMail): string {
    return images.reduce(
        (shown, { id, type, content }) =>
            shown.replaceAll(
                `"cid:${id}"`,
                () => `"data:${type};base64,${content.toString('base64')}"`,
            ),
        text,
    );
}

function find(mailbox: Pick<LocalMailbox, 'mails'>, req: Request): LocalMail {
    const { id } = req.params as Readonly<Record<string, unknown>>;
    const mail = mailbox.mails().find((kept) => kept.id === id);
    if (!mail) throw new Refusal(404, 'NOT_FOUND', 'That mail is not kept here any more.');
    return mail;
}

function list(mails: readonly LocalMail[]) {
    const rows = mails.map(
        (mail) =>
            html`<li>
                <a href="/dev/mail/${mail.id}">${mail.subject}</a>
                <span class="soft">${addressed(mail)}</span>
            </li>`,
    );
    const hint =
        mails.length === 0
            ? 'No mail yet. Set a limit and give an address; what Penny would mail is shown here.'
            : 'These mails were not sent, because no SENDGRID_API_KEY is set. Newest first.';
    return html`<main class="wide">
        <h1>Local mailbox</h1>
        <p class="soft">${hint}</p>
        <ol>
            ${rows}
        </ol>
    </main>`;
}

const TIMES = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
});

function addressed({ to, at }: LocalMail) {
    return html`to ${to}, <time datetime="${at.toISOString()}">${TIMES.format(at)} UTC</time>`;
}

function one(mail: LocalMail) {
    return html`<main class="wide">
        <p><a href="/dev/mail">All mails</a></p>
        <h1>${mail.subject}</h1>
        <p class="soft">${addressed(mail)}</p>
        <h2>HTML</h2>
        <iframe
            title="The mail as HTML"
            src="/dev/mail/${mail.id}/html"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
        ></iframe>
        <h2>Text</h2>
        <pre>${mail.text}</pre>
    </main>`;
}
