/** A forgotten password, and a new address that waits for its owner's word. */
import { html } from '../../../alerts/compose/html.ts';
import { confirmNewEmail, pendingEmail } from '../../../accounts/new-email.ts';
import { forgotPassword, isResetOpen, resetPassword } from '../../../accounts/passwords.ts';
import { isUnwell } from '../../api/answers.ts';
import { emailFault, emailField, failed, passwordField, told } from './entrance.ts';
import { form } from './form.ts';
import { closedLink } from './link.ts';
import { pageOf, type Sent, type Shown, type Site, type SitePage, type Visit } from './site.ts';

export function recoveryPages(site: Site): readonly SitePage[] {
    return [forgottenPage(site), resetPage(site), newAddressPage(site)];
}

function forgottenPage(site: Site): SitePage {
    const { people, words, locale } = site;
    const show = async ({ token }: Visit, sent: Sent): Promise<Shown> => {
        const content = html`<p class="soft">${words('account.forgotten.intro')}</p>
            ${form({
                action: '/forgotten',
                token,
                fields: [emailField(words, sent)],
                button: words('account.forgotten.do'),
            })}
            <p><a href="/sign-in">${words('account.signIn')}</a></p>`;
        return Promise.resolve(
            pageOf(words, words('account.forgotten.title'), content, sent.fault),
        );
    };
    return {
        path: '/forgotten',
        show,
        submit: async (visit, values) => {
            const email = (values.get('email') ?? '').trim();
            const bad = emailFault(words, email);
            if (bad) return show(visit, { values, fault: bad });
            const answer = await forgotPassword(people, { email, locale }, visit.caller);
            if (isUnwell(answer)) return failed(site, show, visit, values, answer);
            const detail = words('account.forgotten.sentDetail', { email });
            return told(words, 'account.forgotten.sent', detail, '/sign-in', 'account.signIn');
        },
    };
}

function resetPage(site: Site): SitePage {
    const { people, door, words } = site;
    const show = async ({ token, secret }: Visit, { fault }: Sent): Promise<Shown> => {
        if (!(await isResetOpen(people, secret))) {
            return closedLink(words, '/forgotten', 'account.forgotten.do');
        }
        const content = html`<p class="soft">${words('account.reset.intro')}</p>
            ${form({
                action: null,
                token,
                fields: [
                    { ...passwordField(words, fault, true), label: words('account.reset.next') },
                ],
                button: words('account.reset.do'),
            })}`;
        return pageOf(words, words('account.reset.title'), content, fault);
    };
    return {
        path: '/reset/:secret',
        show,
        submit: async (visit, values) => {
            const given = { token: visit.secret, password: values.get('password') ?? '' };
            const answer = await resetPassword(people, given, visit.caller);
            if (answer.kind === 'gone') {
                return closedLink(words, '/forgotten', 'account.forgotten.do');
            }
            if (isUnwell(answer)) return failed(site, show, visit, values, answer);
            door.close(visit.res);
            return { kind: 'go', to: '/sign-in?note=changed' };
        },
    };
}

/** Opening the link changes nothing, because mail scanners open links too; its button does. */
function newAddressPage(site: Site): SitePage {
    const { people, words } = site;
    const show = async ({ token, secret }: Visit, { fault }: Sent): Promise<Shown> => {
        const email = await pendingEmail(people, secret);
        if (email === null) return closedLink(words, '/account', 'account.open');
        const button = words('account.newAddress.do');
        const content = html`<p class="soft">${words('account.newAddress.intro')}</p>
            ${form({ action: null, token, fields: [], button })}`;
        return pageOf(words, words('account.newAddress.title', { email }), content, fault);
    };
    return {
        path: '/new-address/:secret',
        show,
        submit: async (visit, values) => {
            const answer = await confirmNewEmail(people, visit.secret, visit.caller);
            if (answer.kind === 'gone') return closedLink(words, '/account', 'account.open');
            if (answer.kind === 'taken') {
                const detail = words('account.taken.detail');
                return told(words, 'account.taken.title', detail, '/sign-in', 'account.signIn');
            }
            if (isUnwell(answer)) return failed(site, show, visit, values, answer);
            const detail = words('account.newAddress.doneDetail');
            return told(words, 'account.newAddress.done', detail, '/account', 'account.open');
        },
    };
}
