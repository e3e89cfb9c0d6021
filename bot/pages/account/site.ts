/** Pages with forms that work without a script: each is shown, and takes what its form sends. */
import type { IncomingMessage } from 'node:http';
import type { Request, Response } from 'restify';
import { html, NOTHING, type Html } from '../../../alerts/compose/html.ts';
import type { AccountContext, Caller } from '../../../accounts/context.ts';
import type { Words } from '../../../dialogs/messages/catalogue.ts';
import { passingFault, type Fault } from '../../api/answers.ts';
import type { Door } from '../../api/door.ts';
import { readBody } from '../../http/body.ts';
import { Refusal } from '../../http/problem.ts';
import type { Server } from '../../server.ts';
import { sendPage } from '../plain-page.ts';
import { notice, TOKEN_FIELD } from './form.ts';

export interface Site {
    readonly people: AccountContext;
    readonly door: Door;
    readonly words: Words;
    /** The guest whom a browser's cookie names. */
    readonly guest: (req: IncomingMessage) => Promise<string | null>;
    /** BCP 47, of somebody new. */
    readonly locale: string;
}

/** Somebody looks at a page, or sends its form. */
export interface Visit {
    readonly req: Request;
    readonly res: Response;
    readonly caller: Caller;
    /** For the forms of the page. */
    readonly token: string;
    /** What the address holds behind the page's own. */
    readonly secret: string;
    readonly query: URLSearchParams;
}

export type Shown =
    | {
          readonly kind: 'page';
          readonly status: number;
          readonly title: string;
          readonly body: Html;
      }
    | { readonly kind: 'go'; readonly to: string };

/** What was sent, and what was wrong with it. */
export interface Sent {
    readonly values: URLSearchParams;
    readonly fault: Fault | null;
}

export interface SitePage {
    /** With `/:secret` at its end where a mail's link leads. */
    readonly path: string;
    readonly show: (visit: Visit, sent: Sent) => Promise<Shown>;
    /** Absent on a page that only shows. */
    readonly submit?: (visit: Visit, values: URLSearchParams) => Promise<Shown>;
}

const FORM_LIMIT = 16 * 1024;

export function mountSite(
    server: Pick<Server, 'route'>,
    site: Site,
    pages: readonly SitePage[],
): void {
    for (const page of pages) {
        server.route('get', page.path, async (req, res) => {
            await answer(site, page, visitOf(site, req, res), null);
        });
        if (!page.submit) continue;
        const { submit } = page;
        const take = async (req: Request, res: Response): Promise<void> => {
            const values = await readForm(req);
            const visit = visitOf(site, req, res);
            await answer(site, page, visit, { values, submit });
        };
        server.route('post', page.path, take, 'raw');
    }
}

interface Submitted {
    readonly values: URLSearchParams;
    readonly submit: NonNullable<SitePage['submit']>;
}

async function answer(
    site: Site,
    page: Pick<SitePage, 'show'>,
    visit: Visit,
    sent: Submitted | null,
): Promise<void> {
    const values = sent?.values ?? new URLSearchParams();
    const shown = async (): Promise<Shown> => {
        if (sent === null) return page.show(visit, { values, fault: null });
        if (site.door.isOurs(visit.req, values.get(TOKEN_FIELD) ?? '')) {
            return sent.submit(visit, values);
        }
        const text = site.words('account.fault.form');
        const fault = { status: 403, code: 'CROSS_SITE', text, field: null, headers: {} };
        return page.show(visit, { values, fault });
    };
    try {
        send(site, visit, await shown());
    } catch (error) {
        const fault = passingFault(error, site.words);
        if (!fault) throw error;
        send(site, visit, away(site, fault));
    }
}

function send({ words }: Site, { res }: Visit, shown: Shown): void {
    if (shown.kind === 'page') {
        const { status, title, body } = shown;
        sendPage(res, { status, language: words.language, title, body });
        return;
    }
    res.setHeader('cache-control', 'no-store');
    res.writeHead(303, { location: shown.to });
    res.end();
}

/** The page itself may need what is away. */
function away({ words }: Site, fault: Fault): Shown {
    return pageOf(words, fault.text, html`<a class="button" href="">${words('page.retry')}</a>`, {
        ...fault,
        text: '',
    });
}

/** @param fault says the status, and stands above all when it is about no field. */
export function pageOf(
    words: Words,
    title: string,
    content: Html,
    fault: Fault | null = null,
): Shown {
    const isSaid = fault !== null && fault.field === null && fault.text !== '';
    return {
        kind: 'page',
        status: fault?.status ?? 200,
        // Read first by a screen reader.
        title: fault ? `${words('account.fault')} – ${title}` : title,
        body: html`<main>
            <h1>${title}</h1>
            ${isSaid ? notice(fault.text, 'fault') : NOTHING} ${content}
        </main>`,
    };
}

function visitOf({ door }: Site, req: Request, res: Response): Visit {
    const { secret } = req.params as Readonly<Record<string, unknown>>;
    return {
        req,
        res,
        caller: door.caller(req),
        token: door.formToken(req, res),
        secret: typeof secret === 'string' ? secret : '',
        query: new URL(req.url ?? '', 'http://localhost').searchParams,
    };
}

/** @throws Refusal when it is none, or too long. */
async function readForm(req: Request): Promise<URLSearchParams> {
    const type = (req.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/x-www-form-urlencoded') {
        req.resume();
        throw new Refusal(415, 'NOT_A_FORM', 'Send the form as its page does.');
    }
    return new URLSearchParams((await readBody(req, FORM_LIMIT)).toString('utf8'));
}
