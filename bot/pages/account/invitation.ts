/** The page behind an invitation's mail: it is answered by who is signed in with the address it is for. */
import { html, type Html } from '../../../alerts/compose/html.ts';
import { hashOf } from '../../../accounts/secrets.ts';
import type { HouseholdStore, Received } from '../../../db/household-store.ts';
import { closedLink, masked } from './link.ts';
import { receivedRow } from './member-rows.ts';
import { MEMBERS } from './members.ts';
import { pageOf, type Sent, type Shown, type Site, type SitePage, type Visit } from './site.ts';

export function invitationPage(site: Site, households: HouseholdStore): SitePage {
    const { door, people, words } = site;
    const show = async (visit: Visit, { fault }: Sent): Promise<Shown> => {
        const now = people.now();
        const invitation = await households.behind(hashOf(visit.secret), now);
        if (!invitation) return closedLink(words, MEMBERS, 'household.members');
        const who = await door.session(visit.req);
        const received = who ? await households.received(who.personId, now) : [];
        const own = received.find(({ id }) => id === invitation.id);
        const title = words('household.invitation.title');
        if (own) return pageOf(words, title, answerable(site, visit, own), fault);
        const values = { email: masked(invitation.email), role: invitation.role };
        const text = who
            ? words('household.invitation.other', { ...values, own: who.email })
            : words('household.invitation.stranger', values);
        const content = html`<p class="soft">${text}</p>
            <a class="button" href="/sign-in">${words('account.signIn')}</a>
            <p class="links"><a href="/sign-up">${words('account.signUp.do')}</a></p>`;
        return pageOf(words, title, content, fault);
    };
    return { path: '/invitation/:secret', show };
}

function answerable({ words }: Site, { token }: Visit, received: Received): Html {
    return html`<ul class="rows">
            ${receivedRow(words, token, received)}
        </ul>
        <p class="soft">${words('household.invitation.seen')}</p>`;
}
