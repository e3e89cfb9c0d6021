/** The page of the wallet in use: its name, currency, time zone, weeks and months. */
import { html, NOTHING, type Html } from '../../../alerts/compose/html.ts';
import type { DeskStore } from '../../../db/desk-store.ts';
import type { Words } from '../../../dialogs/messages/catalogue.ts';
import { may } from '../../../ledger/privileges.ts';
import { CURRENCIES, SETTINGS, TIME_ZONES } from '../../api/schemas.ts';
import { decide, type Decision } from '../../wallet-settings.ts';
import { form, hidden, notice, type Field, type Option } from './form.ts';
import { pageOf, type Sent, type Shown, type Site, type SitePage, type Visit } from './site.ts';

const SIGN_IN: Shown = { kind: 'go', to: '/sign-in' };

export function walletPage(site: Site, desk: DeskStore): SitePage {
    const { door, people, words } = site;
    const show = async ({ req, token, query }: Visit, { values, fault }: Sent): Promise<Shown> => {
        const who = await door.session(req);
        if (!who) return SIGN_IN;
        const now = await desk.settings(who.personId);
        if (!now) return pageOf(words, words('account.wallet.unknown'), back(words));
        if (!may(now.role, 'settings')) {
            const content = html`${back(words)} ${asTheyAre(words, now)}`;
            return pageOf(words, words('account.wallet.title'), content, fault);
        }
        // After a refusal what was written stays, unless it was about something older.
        const shown = fault && fault.code !== 'STALE' ? { ...now, ...written(values) } : now;
        const well = !fault && query.get('note') === 'saved';
        const content = html`${well ? notice(words('account.wallet.saved'), 'well') : NOTHING}
        ${back(words)}
        ${form({
            action: '/account/wallet',
            token,
            more: hidden('version', String(now.version)),
            fields: fieldsOf(words, shown, now, fault?.field === 'name' ? fault.text : null),
            button: words('account.wallet.do'),
        })}`;
        return pageOf(words, words('account.wallet.title'), content, fault);
    };
    const failed = (
        visit: Visit,
        values: URLSearchParams,
        status: number,
        code: string,
        text: string,
        field: 'name' | null = null,
    ): Promise<Shown> => show(visit, { values, fault: { status, code, text, field, headers: {} } });
    return {
        path: '/account/wallet',
        show,
        submit: async (visit, values) => {
            const who = await door.session(visit.req);
            if (!who) return SIGN_IN;
            const given = SETTINGS.safeParse(written(values));
            if (!given.success) {
                return failed(
                    visit,
                    values,
                    422,
                    'SHAPE',
                    words('account.wallet.name.fault'),
                    'name',
                );
            }
            const deciding = await decide(desk, who.personId, given.data, people.now());
            if (deciding === 'done') return { kind: 'go', to: '/account/wallet?note=saved' };
            const code = deciding === 'stale' ? 'STALE' : deciding;
            return failed(
                visit,
                values,
                409,
                code,
                words(
                    deciding === 'currency'
                        ? 'account.wallet.currencyKept'
                        : `account.wallet.${deciding}`,
                ),
            );
        },
    };
}

/** For who may look at them alone. */
function asTheyAre(words: Words, settings: Settings): Html {
    const rows = fieldsOf(words, settings, settings, null).map((field) => {
        const chosen = field.options?.find(({ value }) => value === field.value);
        return html`<li>
            <span>${field.label}</span> <strong>${chosen?.label ?? field.value ?? ''}</strong>
        </li>`;
    });
    return html`<p class="soft">${words('privilege.settings', { name: settings.name })}</p>
        <ul class="rows">
            ${rows}
        </ul>`;
}

function back(words: Words) {
    return html`<p class="links">
        <a href="/">${words('account.back')}</a> <a href="/account">${words('account.title')}</a>
    </p>`;
}

function written(values: URLSearchParams): Decision {
    const text = (name: string): string => values.get(name) ?? '';
    return {
        name: text('name').trim(),
        currency: text('currency'),
        timeZone: text('timeZone'),
        weekStart: Number(text('weekStart')),
        monthStart: Number(text('monthStart')),
        version: Number(text('version')),
    };
}

type Settings = Omit<Decision, 'version'>;

function fieldsOf(
    words: Words,
    settings: Settings,
    own: Settings,
    nameFault: string | null,
): readonly Field[] {
    const chosen = (name: keyof Settings, options: readonly Option[]): Field => ({
        name,
        label: words(`account.wallet.${name}`),
        type: 'select',
        autocomplete: 'off',
        value: String(settings[name]),
        options,
    });
    return [
        {
            name: 'name',
            label: words('account.wallet.name'),
            type: 'text',
            autocomplete: 'off',
            value: settings.name,
            fault: nameFault,
        },
        {
            ...chosen('currency', withOwn(CURRENCIES, own.currency, named(words))),
            hint: words('account.wallet.currencyHint'),
        },
        chosen(
            'timeZone',
            withOwn(TIME_ZONES, own.timeZone, (zone) => zone.replaceAll('_', ' ')),
        ),
        chosen('weekStart', weekdays(words)),
        { ...chosen('monthStart', days()), hint: words('account.wallet.monthHint') },
    ];
}

/** The wallet's own is always there, whatever this release lists. */
function withOwn(
    all: readonly string[],
    own: string,
    label: (value: string) => string,
): readonly Option[] {
    const values = all.includes(own) ? all : [own, ...all];
    return values.map((value) => ({ value, label: label(value) }));
}

function named(words: Words): (currency: string) => string {
    const names = new Intl.DisplayNames([words.language], { type: 'currency' });
    return (currency) => `${currency} – ${names.of(currency) ?? currency}`;
}

function weekdays({ language }: Words): readonly Option[] {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    // 5 January 1970 was a Monday.
    return Array.from({ length: 7 }, (_, place) => ({
        value: String(place + 1),
        label: format.format(new Date(Date.UTC(1970, 0, 5 + place))),
    }));
}

function days(): readonly Option[] {
    return Array.from({ length: 28 }, (_, place) => {
        const value = String(place + 1);
        return { value, label: value };
    });
}
