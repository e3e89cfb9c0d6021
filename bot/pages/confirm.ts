/** The page behind a confirmation's link. Opening it changes nothing, because mail scanners open links
 *  too; its one button does. */
import type { Request, Response } from 'restify';
import { html, type Html } from '../../alerts/compose/html.ts';
import type { ConfirmToken } from '../../alerts/confirm-token.ts';
import type { Confirmation } from '../../alerts/ports.ts';
import type { MessageKey, Words } from '../../dialogs/messages/catalogue.ts';
import type { Server } from '../server.ts';
import { sendPage } from './plain-page.ts';

export interface Confirmations {
    find(id: string): Promise<Confirmation | null>;
    /** True when this call confirmed it; false when it was confirmed before or exists no more. */
    confirm(id: string, at: Date): Promise<boolean>;
}

export interface ConfirmPage {
    readonly confirmations: Confirmations;
    readonly verify: (token: string, now: Date) => Promise<ConfirmToken>;
    readonly now: () => Date;
    /** The words for a BCP 47 locale. */
    readonly words: (locale: string) => Words;
}

/** The link of a token under the public address: `confirm/` and the token. */
export function mountConfirm(server: Pick<Server, 'route'>, page: ConfirmPage): void {
    // A parameter of a path ends at 100 characters in restify, and a token is longer: so a wildcard.
    server.route('get', '/confirm/*', async (req, res) => {
        const link = await open(page, req);
        if (link.kind === 'open') show(res, page, 200, 'ask', link.asked);
        else refuse(res, page, link);
    });
    const answer = async (req: Request, res: Response): Promise<void> => {
        const link = await open(page, req);
        if (link.kind !== 'open') {
            refuse(res, page, link);
            return;
        }
        const isNow = await page.confirmations.confirm(link.id, page.now());
        if (isNow) show(res, page, 200, 'done', link.asked);
        // Somebody was quicker: what holds now is read again.
        else refuse(res, page, await open(page, req));
    };
    server.route('post', '/confirm/*', answer, 'raw');
}

type Link =
    | { readonly kind: 'open'; readonly id: string; readonly asked: Confirmation }
    | { readonly kind: 'already' | 'expired'; readonly asked: Confirmation }
    | { readonly kind: 'unknown' };

async function open({ verify, confirmations, now }: ConfirmPage, req: Request): Promise<Link> {
    const token = await verify(tokenOf(req), now());
    if (token.kind === 'unknown') return token;
    const asked = await confirmations.find(token.id);
    if (!asked) return { kind: 'unknown' };
    if (asked.confirmedAt) return { kind: 'already', asked };
    if (token.kind === 'expired' || asked.expiresAt <= now()) return { kind: 'expired', asked };
    return { kind: 'open', id: token.id, asked };
}

function tokenOf(req: Request): string {
    const { '*': rest } = req.params as Readonly<Record<string, unknown>>;
    return typeof rest === 'string' ? rest : '';
}

function refuse(res: Response, page: ConfirmPage, link: Link): void {
    if (link.kind === 'already') show(res, page, 200, 'already', link.asked);
    else if (link.kind === 'expired') show(res, page, 410, 'expired', link.asked);
    else show(res, page, 404, 'unknown', null);
}

type View = 'ask' | 'done' | 'already' | 'expired' | 'unknown';

const DETAILS: Readonly<Record<View, MessageKey>> = {
    ask: 'confirm.askDetail',
    done: 'confirm.doneDetail',
    already: 'confirm.doneDetail',
    expired: 'confirm.expiredDetail',
    unknown: 'confirm.unknownDetail',
};

function show(
    res: Response,
    page: ConfirmPage,
    status: number,
    view: View,
    asked: Confirmation | null,
): void {
    const words = page.words(asked?.locale ?? 'en');
    const title = words(`confirm.${view}`, { email: asked ? masked(asked.email) : '' });
    const body = html`<main>
        <h1>${title}</h1>
        <p class="soft">${words(DETAILS[view])}</p>
        ${view === 'ask' ? question(words) : next(words)}
    </main>`;
    sendPage(res, { status, language: words.language, title, body });
}

/** Without an action the form is sent to the address of the page itself. */
function question(words: Words): Html {
    return html`<form method="post"><button type="submit">${words('confirm.yes')}</button></form>
        <p class="soft">${words('confirm.no')}</p>`;
}

function next(words: Words): Html {
    return html`<a class="button" href="../">${words('confirm.open')}</a>`;
}

/** Enough to be recognised by its owner, too little to be learnt from a link that went astray. */
function masked(email: string): string {
    const at = email.lastIndexOf('@');
    const first = String.fromCodePoint(email.codePointAt(0) ?? 42);
    return `${first}***${email.slice(at)}`;
}
