/** Signing up, and signing in. */
import { html, NOTHING } from '../../../alerts/compose/html.ts';
import { signIn } from '../../../accounts/sign-in.ts';
import { confirmSignUp, pendingSignUp, signUp } from '../../../accounts/sign-up.ts';
import type { MessageKey, Words } from '../../../dialogs/messages/catalogue.ts';
import { faultOf, isUnwell, type Fault } from '../../api/answers.ts';
import { email as emailSchema } from '../../api/schemas.ts';
import { form, notice, type Field } from './form.ts';
import { closedLink, masked } from './link.ts';
import { pageOf, type Sent, type Shown, type Site, type SitePage, type Visit } from './site.ts';

export function entrancePages(site: Site): readonly SitePage[] {
    return [signUpPage(site), verifyPage(site), signInPage(site)];
}

/** null when it is one. */
export function emailFault(words: Words, given: string): Fault | null {
    if (emailSchema.safeParse(given).success) return null;
    const text = words('account.fault.email');
    return { status: 422, code: 'SHAPE', text, field: 'email', headers: {} };
}

export function emailField(words: Words, { values, fault }: Sent): Field {
    return {
        name: 'email',
        label: words('account.email'),
        type: 'email',
        autocomplete: 'username',
        value: values.get('email') ?? '',
        fault: fault?.field === 'email' ? fault.text : null,
    };
}

export function passwordField(words: Words, fault: Fault | null, isNew: boolean): Field {
    return {
        name: 'password',
        label: words('account.password'),
        type: 'password',
        autocomplete: isNew ? 'new-password' : 'current-password',
        ...(isNew && { hint: words('account.passwordHint') }),
        fault: fault?.field === 'password' ? fault.text : null,
    };
}

function signUpPage(site: Site): SitePage {
    const { people, words, guest, locale } = site;
    const show = async ({ token }: Visit, sent: Sent): Promise<Shown> => {
        const content = html`<p class="soft">${words('account.signUp.intro')}</p>
            ${form({
                action: '/sign-up',
                token,
                fields: [emailField(words, sent), passwordField(words, sent.fault, true)],
                button: words('account.signUp.do'),
            })}
            <p><a href="/sign-in">${words('account.signUp.other')}</a></p>`;
        return Promise.resolve(pageOf(words, words('account.signUp.title'), content, sent.fault));
    };
    return {
        path: '/sign-up',
        show,
        submit: async (visit, values) => {
            const email = (values.get('email') ?? '').trim();
            const bad = emailFault(words, email);
            if (bad) return show(visit, { values, fault: bad });
            const password = values.get('password') ?? '';
            const asked = { email, password, guest: await guest(visit.req), locale };
            const answer = await signUp(people, asked, visit.caller);
            if (isUnwell(answer)) return failed(site, show, visit, values, answer);
            const detail = words('account.signUp.sentDetail', { email });
            return told(words, 'account.signUp.sent', detail, '/', 'account.back');
        },
    };
}

function verifyPage(site: Site): SitePage {
    const { people, door, words } = site;
    const show = async ({ token, secret }: Visit, { fault }: Sent): Promise<Shown> => {
        const email = await pendingSignUp(people, secret);
        if (email === null) return closedLink(words, '/sign-up', 'account.signUp.do');
        const content = html`<p class="soft">${words('account.verify.intro')}</p>
            ${form({
                action: null,
                token,
                fields: [passwordField(words, fault, false)],
                button: words('account.verify.do'),
            })}`;
        const title = words('account.verify.title', { email: masked(email) });
        return pageOf(words, title, content, fault);
    };
    return {
        path: '/verify/:secret',
        show,
        submit: async (visit, values) => {
            const given = { token: visit.secret, password: values.get('password') ?? '' };
            const answer = await confirmSignUp(people, given, visit.caller);
            if (answer.kind === 'gone') return closedLink(words, '/sign-up', 'account.signUp.do');
            if (answer.kind === 'taken') {
                const detail = words('account.taken.detail');
                return told(words, 'account.taken.title', detail, '/sign-in', 'account.signIn');
            }
            if (isUnwell(answer)) return failed(site, show, visit, values, answer);
            await door.enter(visit.req, visit.res, answer.cookie);
            return { kind: 'go', to: '/' };
        },
    };
}

const SIGN_IN_NOTES: Readonly<Record<string, MessageKey>> = {
    changed: 'account.signIn.changed',
    out: 'account.signIn.out',
};

function signInPage(site: Site): SitePage {
    const { people, door, words } = site;
    const show = async ({ token, query }: Visit, sent: Sent): Promise<Shown> => {
        const note = SIGN_IN_NOTES[query.get('note') ?? ''];
        const content = html`${note && !sent.fault ? notice(words(note), 'well') : NOTHING}
            ${form({
                action: '/sign-in',
                token,
                fields: [emailField(words, sent), passwordField(words, sent.fault, false)],
                button: words('account.signIn.do'),
            })}
            <p class="links">
                <a href="/forgotten">${words('account.signIn.forgotten')}</a>
                <a href="/sign-up">${words('account.signIn.new')}</a>
            </p>`;
        return Promise.resolve(pageOf(words, words('account.signIn.title'), content, sent.fault));
    };
    return {
        path: '/sign-in',
        show,
        submit: async (visit, values) => {
            const email = (values.get('email') ?? '').trim();
            const bad = emailFault(words, email);
            if (bad) return show(visit, { values, fault: bad });
            const given = { email, password: values.get('password') ?? '' };
            const answer = await signIn(people, given, visit.caller);
            if (isUnwell(answer)) {
                const fault = faultOf(answer, words, 'account.fault.wrong');
                return refused(visit, show, { values, fault });
            }
            await door.enter(visit.req, visit.res, answer.cookie);
            return { kind: 'go', to: '/' };
        },
    };
}

/** The page once more, with what was wrong. */
export function failed(
    { words }: Site,
    show: SitePage['show'],
    visit: Visit,
    values: URLSearchParams,
    answer: Parameters<typeof faultOf>[0],
): Promise<Shown> {
    return refused(visit, show, {
        values,
        fault: faultOf(answer, words, 'account.fault.wrongPassword'),
    });
}

function refused(visit: Visit, show: SitePage['show'], sent: Sent): Promise<Shown> {
    for (const [name, value] of Object.entries(sent.fault?.headers ?? {})) {
        visit.res.setHeader(name, value);
    }
    return show(visit, sent);
}

/** A page that says one thing, and where to go on. */
export function told(
    words: Words,
    title: MessageKey,
    detail: string,
    to: string,
    label: MessageKey,
): Shown {
    const content = html`<p class="soft">${detail}</p>
        <a class="button" href="${to}">${words(label)}</a>`;
    return pageOf(words, words(title), content);
}
