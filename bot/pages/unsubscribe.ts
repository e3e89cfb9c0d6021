/** Stops limit warnings by mail. Opening the link changes nothing, because mail scanners open links too;
 *  the page's button does, and so does the one click of a mail program (RFC 8058), which sends a POST. */
import type { Request, Response } from 'restify';
import { html } from '../../alerts/compose/html.ts';
import type { Subscription } from '../../alerts/unsubscribe-token.ts';
import type { MessageKey, Words } from '../../dialogs/messages/catalogue.ts';
import type { Server } from '../server.ts';
import { sendPage } from './plain-page.ts';

interface MailChoices {
    find(
        personId: string,
    ): Promise<{ readonly locale: string; readonly wantsMail: boolean } | null>;
    stopMail(personId: string): Promise<void>;
}

export interface UnsubscribePage {
    readonly choices: MailChoices;
    readonly verify: (token: string) => Promise<Subscription | null>;
    /** The words for a BCP 47 locale. */
    readonly words: (locale: string) => Words;
}

/** The link of a token under the public address: `mail/unsubscribe/` and the token. */
export function mountUnsubscribe(server: Pick<Server, 'route'>, page: UnsubscribePage): void {
    // A wildcard, since a token is longer than restify lets a parameter be.
    server.route('get', '/mail/unsubscribe/*', async (req, res) => {
        const reader = await readerOf(page, req);
        if (reader) show(res, page, 200, reader.wantsMail ? 'ask' : 'done', reader.locale);
        else show(res, page, 404, 'unknown', 'en');
    });
    const stop = async (req: Request, res: Response): Promise<void> => {
        const reader = await readerOf(page, req);
        if (!reader) {
            show(res, page, 404, 'unknown', 'en');
            return;
        }
        await page.choices.stopMail(reader.personId);
        show(res, page, 200, 'done', reader.locale);
    };
    server.route('post', '/mail/unsubscribe/*', stop, 'raw');
}

async function readerOf({ verify, choices }: UnsubscribePage, req: Request) {
    const { '*': token } = req.params as Readonly<Record<string, unknown>>;
    const subscription = typeof token === 'string' ? await verify(token) : null;
    const choice = subscription && (await choices.find(subscription.personId));
    return subscription && choice ? { ...choice, personId: subscription.personId } : null;
}

type View = 'ask' | 'done' | 'unknown';

const DETAILS: Readonly<Record<View, MessageKey>> = {
    ask: 'unsubscribe.askDetail',
    done: 'unsubscribe.doneDetail',
    unknown: 'unsubscribe.unknownDetail',
};

function show(
    res: Response,
    page: UnsubscribePage,
    status: number,
    view: View,
    locale: string,
): void {
    const words = page.words(locale);
    const title = words(`unsubscribe.${view}`);
    // Without an action the form is sent to the address of the page itself.
    const next =
        view === 'ask'
            ? html`<form method="post">
                  <button type="submit">${words('unsubscribe.yes')}</button>
              </form>`
            : html`<a class="button" href="../../">${words('confirm.open')}</a>`;
    const body = html`<main>
        <h1>${title}</h1>
        <p class="soft">${words(DETAILS[view])}</p>
        ${next}
    </main>`;
    sendPage(res, { status, language: words.language, title, body });
}
