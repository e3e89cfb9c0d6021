/** The mail about a limit: its figures are those of the moment in which the threshold was passed. */
import type { LimitAlert } from '../../ledger/alert.ts';
import type { Day } from '../../ledger/day.ts';
import type { Entry } from '../../ledger/entry.ts';
import { PACE, type LimitScope } from '../../ledger/limit.ts';
import { formatMoney, money } from '../../ledger/money.ts';
import type { LimitLink } from '../limit-link.ts';
import type { CategoryTotal, DaySum, WalletFacts } from '../ports.ts';
import { formatPeriod, formatShortDay } from './format.ts';
import type { Action, Bar, Figure, Letter, Picture } from './letter.ts';
import { nameOf, tablesOf } from './limit-tables.ts';
import { oneLine } from './one-line.ts';
import { raisedLimit } from './raised-limit.ts';
import { usePicture } from './use-picture.ts';
import type { MailWords } from './words.ts';

export interface LimitMailFacts {
    readonly alert: LimitAlert;
    readonly wallet: WalletFacts;
    /** Largest first. */
    readonly entries: readonly Entry[];
    /** Largest first. */
    readonly categories: readonly CategoryTotal[];
    /** In their order. */
    readonly days: readonly DaySum[];
    /** In the wallet's zone. */
    readonly today: Day;
    /** Minor units, now. */
    readonly spentNow: bigint;
    readonly recipient: { readonly email: string; readonly locale: string };
    /** By deed. */
    readonly links: Readonly<Record<LimitLink['deed'], string>>;
    /** Where the wallet is opened. */
    readonly url: string;
    /** Where limit mails to the recipient are stopped. */
    readonly stopUrl: string;
}

/** What both halves of the mail are written from. */
interface Told extends LimitMailFacts {
    readonly words: MailWords;
    readonly name: string;
    /** Minor units. */
    readonly spent: bigint;
    readonly limit: bigint;
    readonly show: (minor: bigint) => string;
}

export function limitMail(facts: LimitMailFacts, words: MailWords): Letter {
    const { alert, wallet, recipient } = facts;
    const told: Told = {
        ...facts,
        words,
        name: scopeName(words, alert, wallet),
        spent: BigInt(alert.spent),
        limit: BigInt(alert.amount),
        show: (minor) => formatMoney(money(minor, alert.currency), recipient.locale),
    };
    const title = headline(told);
    return {
        subject: oneLine(title, 150),
        title,
        intro: formatPeriod(words, alert),
        bar: barOf(told),
        figures: figuresOf(told),
        notes: notesOf(told),
        picture: pictureOf(told),
        tables: tablesOf({ ...told, period: alert }),
        parts: [],
        actions: actionsOf(told),
        button: { label: words('mail.limit.open'), url: facts.url },
        addressHint: null,
        hints: hintsOf(told),
        footer: [
            words('mail.limit.why', { email: recipient.email, wallet: oneLine(wallet.name) }),
            words('mail.limit.stop', { say: sayStop(told) }),
        ],
        stop: { label: words('mail.limit.stopAll'), url: facts.stopUrl },
    };
}

/** "Food", "#work", "Everything together" */
export function scopeName(
    words: MailWords,
    { category, tag }: LimitScope,
    wallet: WalletFacts,
): string {
    if (tag !== null) return oneLine(`#${tag}`, 60);
    return category === null ? words('limit.everything') : nameOf(words, category, wallet);
}

function headline({ words, alert, name, spent, limit, show }: Told): string {
    const values = { name, limit: show(limit) };
    if (alert.threshold === PACE) {
        return words('mail.limit.pace', { ...values, used: show(spent) });
    }
    if (spent > limit) return words('mail.limit.over', { ...values, over: show(spent - limit) });
    if (spent === limit) return words('mail.limit.reached', values);
    const percent = words('percent', { percent: String((spent * 100n) / limit) });
    return words('mail.limit.used', { ...values, percent });
}

function barOf({ spent, limit }: Told): Bar {
    if (spent <= limit) return { used: share(spent, limit), over: 0 };
    const over = Math.max(1, share(spent - limit, spent));
    return { used: 100 - over, over };
}

/** In percent, to a tenth: for the eye alone, so that a float may hold it. */
function share(part: bigint, whole: bigint): number {
    return Number((part * 1000n) / whole) / 10;
}

function figuresOf({ words, spent, limit, show }: Told): Figure[] {
    const rest: Figure =
        spent > limit
            ? { label: words('mail.limit.overLabel'), value: show(spent - limit) }
            : { label: words('mail.limit.leftLabel'), value: show(limit - spent) };
    return [
        { label: words('mail.limit.spent'), value: show(spent) },
        { label: words('mail.limit.limit'), value: show(limit) },
        rest,
    ];
}

function notesOf({ words, alert, spent, spentNow, show }: Told): string[] {
    const percent = words('percent', { percent: String(alert.threshold) });
    const asOf = alert.threshold === PACE ? '' : words('mail.limit.asOf', { percent });
    const since = spentNow === spent ? '' : words('mail.limit.since', { spent: show(spentNow) });
    return [asOf, since].filter((note) => note !== '');
}

function pictureOf({ words, alert, days, today, limit, show }: Told): Picture | null {
    return usePicture({ period: alert, per: alert.per, days, limit, today }, show, words);
}

function actionsOf({ words, alert, links }: Told): Action[] {
    const day = formatShortDay(words, alert.end);
    return [
        { label: words('mail.limit.doRaise'), url: links.raise },
        { label: words('mail.limit.doSnooze', { day }), url: links.snooze },
        { label: words('mail.limit.doEntries'), url: links.entries },
    ];
}

function hintsOf(told: Told): string[] {
    const { words, alert, spent, limit } = told;
    const amount = raisedLimit(spent > limit ? spent : limit, alert.currency);
    const per = words(`limit.per.${alert.per}`);
    const say =
        alert.category === null && alert.tag === null
            ? words('mail.limit.sayRaiseAll', { amount, per })
            : words('mail.limit.sayRaise', { name: spoken(told), amount, per });
    return [
        words('mail.limit.raise', { say }),
        ...(spent < limit ? [words('mail.limit.next')] : []),
    ];
}

function sayStop(told: Told): string {
    const { words, alert } = told;
    if (alert.category === null && alert.tag === null) return words('mail.limit.sayStopAll');
    return words('mail.limit.sayStop', { name: spoken(told) });
}

function spoken({ words, name }: Told): string {
    return name.toLocaleLowerCase(words.language);
}
