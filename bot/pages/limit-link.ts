/**
 * The pages behind the links of a limit's mail. Opening one changes nothing, because mail scanners open
 * links too; its button does. Whoever holds a link can do or see this one thing, and is not signed in.
 */
import type { Request, Response } from 'restify';
import type { LimitLink, LimitToken } from '../../alerts/limit-link.ts';
import type { MailFacts } from '../../alerts/ports.ts';
import type { LimitLinkStore, LinkedLimit } from '../../db/limit-link-store.ts';
import { StoreUnavailable } from '../../db/turn.ts';
import type { Words } from '../../dialogs/messages/catalogue.ts';
import type { Money } from '../../ledger/money.ts';
import { readBody } from '../http/body.ts';
import type { LimitDeeds } from '../limit-deeds.ts';
import type { Server } from '../server.ts';
import { entriesPage } from './limit-entries.ts';
import { plainView, raiseView, snoozeView, type Told, type View } from './limit-link-views.ts';
import { sendPage } from './plain-page.ts';
import { typedAmount } from './typed-amount.ts';

export interface LimitLinkPage {
    readonly links: LimitLinkStore;
    readonly facts: Pick<MailFacts, 'walletOf' | 'spent' | 'latestEntries'>;
    readonly deeds: LimitDeeds;
    readonly verify: (token: string, now: Date) => Promise<LimitToken>;
    readonly now: () => Date;
    /** The words for a BCP 47 locale. */
    readonly words: (locale: string) => Words;
}

/** The link of a token under the public address: `mail/limit/` and the token. */
export function mountLimitLinks(server: Pick<Server, 'route'>, page: LimitLinkPage): void {
    // A wildcard, since a token is longer than restify lets a parameter be.
    server.route('get', '/mail/limit/*', guarded(page, false));
    server.route('post', '/mail/limit/*', guarded(page, true), 'raw');
}

/** A form with one amount. */
const LARGEST_FORM = 4 * 1024;

function guarded(page: LimitLinkPage, acts: boolean) {
    return async (req: Request, res: Response): Promise<void> => {
        try {
            const form = acts ? (await readBody(req, LARGEST_FORM)).toString('utf8') : null;
            const { told, view } = await answer(page, req, form);
            show(res, told?.words ?? page.words('en'), view);
        } catch (error) {
            if (!(error instanceof StoreUnavailable)) throw error;
            const words = page.words('en');
            show(res, words, plainView(words, error.isUnknown ? 'unsure' : 'away'));
        }
    };
}

interface Answer {
    /** Null when the link says nothing of anybody. */
    readonly told: Told | null;
    readonly view: View;
}

async function answer(page: LimitLinkPage, req: Request, form: string | null): Promise<Answer> {
    const token = await page.verify(tokenOf(req), page.now());
    const told = token.kind === 'unknown' ? null : await tell(page, token.link);
    if (token.kind === 'unknown' || !told) {
        return { told: null, view: plainView(page.words('en'), 'unknown') };
    }
    if (token.kind === 'expired') return { told, view: plainView(told.words, 'expired') };
    const { link } = token;
    if (link.deed === 'entries') return { told, view: await entriesPage(told, page.facts) };
    if (form !== null && isWaking(form, link)) return woken(page, told);
    if (!isOpen(told, page.now())) return { told, view: outcome(told) };
    if (form === null) return { told, view: question(told) };
    return act(page, told, form);
}

/** What the page is written from; null when its person may not see it any more. */
async function tell(page: LimitLinkPage, link: LimitLink): Promise<Told | null> {
    const { links, facts, words } = page;
    const found = await links.find(link);
    const wallet = found && (await facts.walletOf(link.walletId));
    if (!found || !wallet) return null;
    return {
        ...found,
        link,
        wallet,
        words: words(found.locale),
        spent: await facts.spent(link.walletId, found.limit, link.period),
    };
}

function isOpen({ limit, current, snoozedUntil, link }: Told, now: Date): boolean {
    if (current?.id !== limit.id) return false;
    return link.deed !== 'snooze' || snoozedUntil === null || snoozedUntil <= now;
}

function question(told: Told, fault: 'unread' | 'less' | null = null): View {
    return told.link.deed === 'raise' ? raiseView(told, fault) : snoozeView(told, false);
}

/** How it stands once there is nothing more to do by the link. */
function outcome(told: Told): View {
    const isSame = told.current?.id === told.limit.id;
    return told.link.deed === 'snooze' && isSame ? snoozeView(told, true) : settledView(told);
}

function settledView(told: Told): View {
    return plainView(told.words, told.current ? 'settled' : 'gone', told);
}

async function act(page: LimitLinkPage, told: Told, form: string): Promise<Answer> {
    const { link } = told;
    if (link.deed === 'snooze') return after(page, told, await page.deeds.snooze(link));
    const amount = amountIn(form, told);
    if (!amount) return { told, view: question(told, 'unread') };
    if (amount.minor <= told.limit.amount.minor) return { told, view: question(told, 'less') };
    return after(page, told, await page.deeds.raise(link, amount));
}

/** The button of the page that says that it is quiet. */
function isWaking(form: string, { deed }: LimitLink): boolean {
    return deed === 'snooze' && new URLSearchParams(form).has('again');
}

async function woken(page: LimitLinkPage, told: Told): Promise<Answer> {
    await page.deeds.wake(told.link);
    const now = (await tell(page, told.link)) ?? told;
    return { told: now, view: now.current ? plainView(now.words, 'awake', now) : outcome(now) };
}

/** What holds now is read again: somebody may have been quicker. */
async function after(page: LimitLinkPage, told: Told, isDone: boolean): Promise<Answer> {
    const now = (await tell(page, told.link)) ?? told;
    if (!isDone && isOpen(now, page.now()))
        return { told: now, view: plainView(now.words, 'used') };
    const isRaised = isDone && now.link.deed === 'raise' && now.current !== null;
    return { told: now, view: isRaised ? plainView(now.words, 'raised', now) : outcome(now) };
}

function amountIn(form: string, { limit, locale }: LinkedLimit): Money | null {
    const typed = new URLSearchParams(form).get('amount') ?? '';
    return typedAmount(typed, limit.amount.currency, locale);
}

function tokenOf(req: Request): string {
    const { '*': rest } = req.params as Readonly<Record<string, unknown>>;
    return typeof rest === 'string' ? rest : '';
}

function show(res: Response, words: Words, { status, title, body }: View): void {
    sendPage(res, { status, language: words.language, title, body });
}
