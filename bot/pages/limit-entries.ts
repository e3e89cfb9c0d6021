/** What a limit's sum is made of, behind the link of its mail: the newest first, and it adds up. */
import { formatDay, formatPeriod } from '../../alerts/compose/format.ts';
import { html, type Html } from '../../alerts/compose/html.ts';
import { scopeName } from '../../alerts/compose/limit-mail.ts';
import { nameOf, within } from '../../alerts/compose/limit-tables.ts';
import { oneLine } from '../../alerts/compose/one-line.ts';
import type { MailFacts } from '../../alerts/ports.ts';
import type { Entry } from '../../ledger/entry.ts';
import { show, type Told, type View } from './limit-link-views.ts';

const MOST = 100;

export async function entriesPage(
    told: Told,
    facts: Pick<MailFacts, 'latestEntries'>,
): Promise<View> {
    const { words, wallet, limit, link, spent } = told;
    const { period } = link;
    const entries = await facts.latestEntries(link.walletId, limit, period, MOST);
    const values = {
        name: scopeName(words, limit, wallet),
        period: formatPeriod(words, period),
        spent: show(told, spent),
        limit: show(told, limit.amount.minor),
        count: entries.length,
    };
    const title = words('link.entries.title', values);
    const shown = entries.reduce((sum, entry) => sum + within(entry, period), 0n);
    const rest =
        spent === shown ? [] : [row(words('mail.table.rest'), '', show(told, spent - shown))];
    const body = html`<main class="wide">
        <h1>${title}</h1>
        <p class="soft">${words('link.entries.detail', values)}</p>
        <table>
            <caption class="soft">
                ${words(entries.length < MOST ? 'link.entries.all' : 'link.entries.newest', values)}
            </caption>
            <tbody>
                ${entries.map((entry) => entryRow(entry, told))} ${rest}
            </tbody>
        </table>
        <a class="button" href="../../">${words('confirm.open')}</a>
    </main>`;
    return { status: 200, title, body };
}

function entryRow(entry: Entry, told: Told): Html {
    const { words, wallet, link } = told;
    const category = nameOf(words, entry.category, wallet);
    const what = oneLine(entry.description);
    const day = formatDay(words, entry.day);
    const below = what === '' ? day : `${day} · ${category}`;
    return row(what || category, below, show(told, within(entry, link.period)));
}

function row(what: string, below: string, amount: string): Html {
    return html`<tr>
        <td>${what}${below === '' ? [] : html`<br /><span class="soft">${below}</span>`}</td>
        <td class="amount">${amount}</td>
    </tr>`;
}
