/** The page of who is signed in: where they are signed in, their password, their address. */
import { html, NOTHING, type Html } from '../../../alerts/compose/html.ts';
import { askNewEmail } from '../../../accounts/new-email.ts';
import { changePassword } from '../../../accounts/passwords.ts';
import type { SignedIn } from '../../../accounts/ports.ts';
import {
    endAllSessions,
    endSession,
    listSessions,
    type ListedSession,
} from '../../../accounts/sessions.ts';
import type { MessageKey, Words } from '../../../dialogs/messages/catalogue.ts';
import { faultOf, isUnwell, type Fault, type Unwell } from '../../api/answers.ts';
import { emailFault } from './entrance.ts';
import { form, hidden, notice, TOKEN_FIELD, type Field } from './form.ts';
import { pageOf, type Shown, type Site, type SitePage, type Visit } from './site.ts';

const SIGN_IN: Shown = { kind: 'go', to: '/sign-in' };
const SIGNED_OUT: Shown = { kind: 'go', to: '/sign-in?note=out' };

/** Which of the page's forms was sent, and what was wrong with it. */
interface Failed {
    readonly form: 'password' | 'email';
    readonly fault: Fault;
    /** The field that it stands at. */
    readonly at: string;
    readonly values: URLSearchParams;
}

type Work = (visit: Visit, values: URLSearchParams, who: SignedIn) => Promise<Shown>;

export function ownPages(site: Site): readonly SitePage[] {
    const { door, people } = site;
    const show: SitePage['show'] = async (visit, { fault }) => {
        const who = await door.session(visit.req);
        return who ? shown(site, visit, who, null, fault) : SIGN_IN;
    };
    const action = (path: string, work: Work): SitePage => ({
        path,
        // Who opens the address of a form is shown the page that it is on.
        show: (visit, sent) =>
            sent.fault ? show(visit, sent) : Promise.resolve({ kind: 'go', to: '/account' }),
        submit: async (visit, values) => {
            const who = await door.session(visit.req);
            return who ? work(visit, values, who) : SIGN_IN;
        },
    });
    return [
        { path: '/account', show },
        action('/account/password', passwordWork(site)),
        action('/account/email', emailWork(site)),
        action('/account/session', async (_visit, values, who) => {
            const id = values.get('id') ?? '';
            await endSession(people, who, id);
            return id === who.sessionId ? SIGNED_OUT : { kind: 'go', to: '/account' };
        }),
        action('/sign-out', async ({ res }, _values, who) => {
            await endSession(people, who, who.sessionId);
            door.close(res);
            return SIGNED_OUT;
        }),
        action('/sign-out/everywhere', async ({ res }, _values, who) => {
            await endAllSessions(people, who);
            door.close(res);
            return SIGNED_OUT;
        }),
    ];
}

function passwordWork(site: Site): Work {
    const { people, door } = site;
    return async (visit, values, who) => {
        const given = { current: values.get('current') ?? '', next: values.get('next') ?? '' };
        const answer = await changePassword(people, who, given, visit.caller);
        if (isUnwell(answer)) {
            const at = answer.kind === 'password' ? 'next' : 'current';
            return refused(site, visit, who, { form: 'password', at, values }, answer);
        }
        await door.enter(visit.req, visit.res, answer.cookie);
        return { kind: 'go', to: '/account?note=password' };
    };
}

function emailWork(site: Site): Work {
    const { people, words } = site;
    return async (visit, values, who) => {
        const email = (values.get('email') ?? '').trim();
        const bad = emailFault(words, email);
        if (bad) {
            const failed: Failed = { form: 'email', fault: bad, at: 'email', values };
            return shown(site, visit, who, failed, null);
        }
        const given = { email, password: values.get('current') ?? '' };
        const answer = await askNewEmail(people, who, given, visit.caller);
        if (!isUnwell(answer)) return { kind: 'go', to: '/account?note=email' };
        return refused(site, visit, who, { form: 'email', at: 'current', values }, answer);
    };
}

function refused(
    site: Site,
    visit: Visit,
    who: SignedIn,
    failed: Omit<Failed, 'fault'>,
    answer: Unwell,
): Promise<Shown> {
    const fault = faultOf(answer, site.words, 'account.fault.wrongPassword');
    for (const [name, value] of Object.entries(fault.headers)) visit.res.setHeader(name, value);
    return shown(site, visit, who, { ...failed, fault }, null);
}

const NOTES: Readonly<Record<string, MessageKey>> = {
    password: 'account.changePassword.done',
    email: 'account.changeEmail.done',
};

async function shown(
    site: Site,
    visit: Visit,
    who: SignedIn,
    failed: Failed | null,
    fault: Fault | null,
): Promise<Shown> {
    const { people, words } = site;
    const { token } = visit;
    const sessions = await listSessions(people, who);
    const note = NOTES[visit.query.get('note') ?? ''];
    const content = html`${note && !failed ? notice(words(note), 'well') : NOTHING}
        <p class="soft">${words('account.signedInAs', { email: who.email })}</p>
        <p class="links">
            <a href="/">${words('account.back')}</a>
            <a href="/account/wallet">${words('account.wallet.title')}</a>
            <a href="/account/members">${words('household.members')}</a>
        </p>
        ${button('/sign-out', token, words('account.signOut'))}
        <h2>${words('account.sessions')}</h2>
        <ul class="rows">
            ${sessions.map((session) => row(words, token, session))}
        </ul>
        ${button('/sign-out/everywhere', token, words('account.session.everywhere'))}
        <h2>${words('account.changePassword')}</h2>
        ${passwordForm(words, token, failed)}
        <h2>${words('account.changeEmail')}</h2>
        ${emailForm(words, token, failed)}`;
    const at = failed ? { ...failed.fault, field: 'password' as const } : fault;
    return pageOf(words, words('account.title'), content, at);
}

function button(action: string, token: string, label: string): Html {
    return html`<form method="post" action="${action}">
        ${hidden(TOKEN_FIELD, token)} <button type="submit" class="quiet">${label}</button>
    </form>`;
}

const INSTANT = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;

function row(words: Words, token: string, session: ListedSession): Html {
    const time = (at: Date): string =>
        `${new Intl.DateTimeFormat(words.language, INSTANT).format(at)} UTC`;
    const device = session.device === '' ? words('account.session.unknown') : session.device;
    const used = words('account.session.used', { time: time(session.usedAt) });
    const since = words('account.session.since', { time: time(session.startedAt) });
    return html`<li>
        <span
            >${device}${session.isThis ? html` (${words('account.session.this')})` : NOTHING}<br />
            <span class="soft">${used}<br />${since}</span></span
        >
        <form method="post" action="/account/session">
            ${hidden(TOKEN_FIELD, token)} ${hidden('id', session.id)}
            <button
                type="submit"
                class="quiet"
                aria-label="${words('account.session.endOf', { device })}, ${used}"
            >
                ${words('account.session.end')}
            </button>
        </form>
    </li>`;
}

function passwordForm(words: Words, token: string, failed: Failed | null): Html {
    const own = failed?.form === 'password' ? failed : null;
    return form({
        action: '/account/password',
        token,
        prefix: 'password-',
        fields: [
            currentField(words, own),
            {
                name: 'next',
                label: words('account.reset.next'),
                type: 'password',
                autocomplete: 'new-password',
                hint: words('account.passwordHint'),
                fault: faultAt(own, 'next'),
            },
        ],
        button: words('account.changePassword.do'),
    });
}

function emailForm(words: Words, token: string, failed: Failed | null): Html {
    const own = failed?.form === 'email' ? failed : null;
    return form({
        action: '/account/email',
        token,
        prefix: 'email-',
        fields: [
            {
                name: 'email',
                label: words('account.newEmail'),
                type: 'email',
                autocomplete: 'email',
                value: own?.values.get('email') ?? '',
                fault: faultAt(own, 'email'),
            },
            currentField(words, own),
        ],
        button: words('account.changeEmail.do'),
    });
}

function currentField(words: Words, failed: Failed | null): Field {
    return {
        name: 'current',
        label: words('account.current'),
        type: 'password',
        autocomplete: 'current-password',
        fault: faultAt(failed, 'current'),
    };
}

function faultAt(failed: Failed | null, field: string): string | null {
    return failed?.at === field ? failed.fault.text : null;
}
