/** What the pages of a limit mail's links show. */
import { formatPeriod, formatDay } from '../../alerts/compose/format.ts';
import { html, type Html } from '../../alerts/compose/html.ts';
import { scopeName } from '../../alerts/compose/limit-mail.ts';
import { raisedLimit } from '../../alerts/compose/raised-limit.ts';
import type { LimitLink } from '../../alerts/limit-link.ts';
import type { WalletFacts } from '../../alerts/ports.ts';
import type { LinkedLimit } from '../../db/limit-link-store.ts';
import type { Words } from '../../dialogs/messages/catalogue.ts';
import { dayIn } from '../../ledger/day.ts';
import type { Limit } from '../../ledger/limit.ts';
import { formatMoney, money } from '../../ledger/money.ts';
import { typedAmount } from './typed-amount.ts';

/** A link, and what it is about as it stands. */
export interface Told extends LinkedLimit {
    readonly link: LimitLink;
    readonly wallet: WalletFacts;
    readonly words: Words;
    /** Minor units, in the link's period. */
    readonly spent: bigint;
}

export interface View {
    readonly status: number;
    readonly title: string;
    readonly body: Html;
}

export function raiseView(told: Told, fault: 'unread' | 'less' | null): View {
    const { words, limit, spent, link, locale } = told;
    const { currency, minor } = limit.amount;
    const round = raisedLimit(spent > minor ? spent : minor, currency);
    const suggested = typedAmount(round, currency, locale);
    const values = { ...named(told), round, spent: show(told, spent) };
    const title = fault ? words(`link.raise.${fault}`, values) : words('link.raise.ask', values);
    const detail = words('link.raise.detail', {
        ...values,
        period: formatPeriod(words, link.period),
    });
    const body = html`<main>
        <h1>${title}</h1>
        ${fault ? soft(words('link.raise.example', values)) : soft(detail)}
        ${
            suggested
                ? html`<form method="post">
                      <button type="submit" name="amount" value="${round}">
                          ${words('link.raise.yes', { limit: show(told, suggested.minor) })}
                      </button>
                  </form>`
                : []
        }
        <form method="post">
            <label for="amount">${words('link.raise.other', { currency })}</label>
            <div class="field">
                <input id="amount" name="amount" inputmode="decimal" autocomplete="off" required />
                <button type="submit" class="second">${words('link.raise.set')}</button>
            </div>
        </form>
        ${soft(words('link.no'))}
    </main>`;
    return { status: fault ? 422 : 200, title, body };
}

export function snoozeView(told: Told, isDone: boolean): View {
    const { words, link, snoozedUntil, wallet } = told;
    const until = isDone && snoozedUntil ? dayIn(wallet.timeZone, snoozedUntil) : link.period.end;
    const values = { ...named(told), day: formatDay(words, until) };
    const title = words(isDone ? 'link.snooze.done' : 'link.snooze.ask', values);
    const body = html`<main>
        <h1>${title}</h1>
        ${soft(words(isDone ? 'link.snooze.doneDetail' : 'link.snooze.detail', values))}
        ${
            isDone
                ? html`<form method="post">
                          <button type="submit" name="again" value="1" class="quiet">
                              ${words('link.snooze.again')}
                          </button>
                      </form>
                      ${open(words)}`
                : html`<form method="post">
                          <button type="submit">${words('link.snooze.yes', values)}</button>
                      </form>
                      ${soft(words('link.no'))}`
        }
    </main>`;
    return { status: 200, title, body };
}

const PLAIN = {
    raised: 200,
    settled: 200,
    gone: 200,
    awake: 200,
    used: 200,
    expired: 410,
    unknown: 404,
    away: 503,
    unsure: 503,
} as const;

/** A sentence, what it means, and the way on. */
export function plainView(words: Words, what: keyof typeof PLAIN, told: Told | null = null): View {
    const values = told ? { ...named(told, told.current ?? told.limit), ...sums(told) } : {};
    const title = words(`link.${what}`, values);
    const body = html`<main>
        <h1>${title}</h1>
        ${soft(words(`link.${what}Detail`, values))} ${open(words)}
    </main>`;
    return { status: PLAIN[what], title, body };
}

/** "Food", "$300.00", "a month" */
function named(told: Told, limit: Limit = told.limit) {
    const { words, wallet } = told;
    return {
        name: scopeName(words, limit, wallet),
        limit: show(told, limit.amount.minor),
        per: words(`limit.per.${limit.per}`),
    };
}

function sums(told: Told) {
    const most = (told.current ?? told.limit).amount.minor;
    return { spent: show(told, told.spent), isOver: told.spent > most ? 'yes' : 'no' };
}

export function show({ limit, locale }: Told, minor: bigint): string {
    return formatMoney(money(minor, limit.amount.currency), locale);
}

function soft(text: string): Html {
    return html`<p class="soft">${text}</p>`;
}

function open(words: Words): Html {
    return html`<a class="button" href="../../">${words('confirm.open')}</a>`;
}
