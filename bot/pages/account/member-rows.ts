/** The rows and forms of the page of a wallet's people. Each works by itself, and without a script. */
import { html, NOTHING, type Html } from '../../../alerts/compose/html.ts';
import type { Received } from '../../../db/household-store.ts';
import type { Words } from '../../../dialogs/messages/catalogue.ts';
import type { Invitation, Member } from '../../../ledger/household.ts';
import { may, ROLES, type Role } from '../../../ledger/privileges.ts';
import { form, hidden, TOKEN_FIELD, type Field } from './form.ts';
import type { Sent } from './site.ts';

const ACTION = '/account/members';

/** Who looks at which wallet. */
export interface RowContext {
    readonly words: Words;
    readonly token: string;
    readonly wallet: string;
    readonly role: Role;
    readonly own: string;
}

export function memberRow(context: RowContext, member: Member): Html {
    const { words, role, own } = context;
    const isYou = member.personId === own;
    const name = member.email ?? words('household.guestMember');
    const isDecided = may(role, 'change-role') && !isYou;
    return html`<li>
        <span
            >${name}${isYou ? html` (${words('household.isYou')})` : NOTHING}<br />
            <span class="soft">${words('household.role', { role: member.role })}</span></span
        >
        ${isDecided ? decisions(context, member, name) : NOTHING}
    </li>`;
}

function decisions(context: RowContext, { personId, role }: Member, name: string): Html {
    const { words, token } = context;
    const member = hidden('member', personId);
    const field = { ...roleField(words, role), label: words('household.roleOf', { name }) };
    return html`<details>
        <summary>${words('household.change')}<span class="unseen"> ${name}</span></summary>
        ${form({
            action: ACTION,
            token,
            prefix: `${personId}-`,
            fields: [field],
            button: words('household.save'),
            more: html`${ofWallet(context)} ${hidden('act', 'change-role')} ${member}`,
        })}
        ${one(context, 'hand-over', member, words('household.handOver', { name }))}
        ${one(context, 'remove', member, words('household.remove', { name }))}
    </details>`;
}

export function waitingRow(context: RowContext, invitation: Invitation): Html {
    const { words } = context;
    const { id, email, role, expiresAt } = invitation;
    return html`<li>
        <span
            >${email}<br />
            <span class="soft"
                >${words('household.role', { role })},
                ${words('household.until', { day: dayOf(words, expiresAt) })}</span
            ></span
        >
        ${one(context, 'withdraw', hidden('invitation', id), words('household.withdraw'), email)}
    </li>`;
}

export function receivedRow(words: Words, token: string, received: Received): Html {
    const { id, walletName, role, by } = received;
    const name = by ?? words('household.guestMember');
    const button = (answer: 'accept' | 'decline', quiet: boolean): Html =>
        html`<button
            type="submit"
            name="answer"
            value="${answer}"
            class="${quiet ? 'quiet' : ''}"
            aria-label="${words(`household.${answer}`)}: ${walletName}, ${name}"
        >
            ${words(`household.${answer}`)}
        </button>`;
    return html`<li>
        <span
            >${walletName}<br />
            <span class="soft">${words('household.askedBy', { by: name, role })}</span></span
        >
        <form method="post" action="${ACTION}" class="pair">
            ${hidden(TOKEN_FIELD, token)} ${hidden('invitation', id)} ${button('accept', false)}
            ${button('decline', true)}
        </form>
    </li>`;
}

export function askForm(context: RowContext, { values, fault }: Sent): Html {
    const { words, token } = context;
    const isOwn = values.get('act') === 'invite';
    const role = ROLES.find((each) => each === values.get('role')) ?? 'editor';
    return html`<h2>${words('household.ask')}</h2>
        <p class="soft">${words('household.askHint')}</p>
        ${form({
            action: ACTION,
            token,
            prefix: 'ask-',
            fields: [
                {
                    name: 'email',
                    label: words('account.email'),
                    type: 'email',
                    autocomplete: 'off',
                    value: isOwn ? (values.get('email') ?? '') : '',
                    fault: isOwn && fault?.field === 'email' ? fault.text : null,
                },
                { ...roleField(words, isOwn ? role : 'editor'), hint: words('household.roleHint') },
            ],
            button: words('household.ask.do'),
            more: html`${ofWallet(context)} ${hidden('act', 'invite')}`,
        })}`;
}

/** Two steps: what it means is read before it can be done. */
export function leaveForm(context: RowContext): Html {
    const { words } = context;
    return html`<h2>${words('household.leave')}</h2>
        <p class="soft">${words('household.leaveHint')}</p>
        ${one(context, 'leave', NOTHING, words('household.leave.do'))}`;
}

function roleField(words: Words, value: Role): Field {
    return {
        name: 'role',
        label: words('household.roleField'),
        type: 'select',
        autocomplete: 'off',
        value,
        options: ROLES.map((role) => ({ value: role, label: words('household.role', { role }) })),
    };
}

function ofWallet({ wallet }: RowContext): Html {
    return hidden('wallet', wallet);
}

/** @param about whom it is about, where the button itself doesn't say it. */
function one(context: RowContext, act: string, more: Html, label: string, about = ''): Html {
    const named = about === '' ? NOTHING : html` aria-label="${label}: ${about}"`;
    return html`<form method="post" action="${ACTION}">
        ${hidden(TOKEN_FIELD, context.token)} ${ofWallet(context)} ${hidden('act', act)} ${more}
        <button type="submit" class="quiet" ${named}>${label}</button>
    </form>`;
}

function dayOf(words: Words, at: Date): string {
    const shape = { dateStyle: 'long', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(words.language, shape).format(at);
}
