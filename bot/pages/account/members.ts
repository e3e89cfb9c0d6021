/** The page of a wallet's people: who they are, who is asked, and what somebody may decide about it. */
import { html, NOTHING, type Html } from '../../../alerts/compose/html.ts';
import type { SignedIn } from '../../../accounts/ports.ts';
import type { Done, HouseholdStore, OwnWallet } from '../../../db/household-store.ts';
import type { MessageKey } from '../../../dialogs/messages/catalogue.ts';
import type { Household, HouseholdAct } from '../../../ledger/household.ts';
import { may, ROLES } from '../../../ledger/privileges.ts';
import type { Fault } from '../../api/answers.ts';
import { REFUSED } from '../../api/household-endpoints.ts';
import { INVITE, ROLE } from '../../api/schemas.ts';
import { notice } from './form.ts';
import { askForm, leaveForm, memberRow, receivedRow, waitingRow } from './member-rows.ts';
import { pageOf, type Sent, type Shown, type Site, type SitePage, type Visit } from './site.ts';

export const MEMBERS = '/account/members';
const SIGN_IN: Shown = { kind: 'go', to: '/sign-in' };

export function membersPage(site: Site, households: HouseholdStore): SitePage {
    const { door, people, words } = site;
    const show = async (visit: Visit, sent: Sent): Promise<Shown> => {
        const who = await door.session(visit.req);
        if (!who) return SIGN_IN;
        const all = await households.wallets(who.personId);
        const wanted = sent.values.get('wallet') ?? visit.query.get('wallet');
        const wallet =
            wanted === null
                ? (all.find(({ isUsed }) => isUsed) ?? all[0])
                : all.find(({ id }) => id === wanted);
        const household =
            wallet && (await households.household(who.personId, wallet.id, people.now()));
        const received = await households.received(who.personId, people.now());
        const content = html`${noteFor(site, visit, sent)} ${links(site)}
        ${
            received.length > 0
                ? html`<h2>${words('household.received')}</h2>
                      <ul class="rows">
                          ${received.map((one) => receivedRow(words, visit.token, one))}
                      </ul>`
                : NOTHING
        }
        ${
            household && wallet
                ? walletPart(site, visit, { who, wallet, all, household, sent })
                : html`<p class="soft">${words('household.unknown')}</p>`
        }`;
        const title = wallet
            ? words('household.title', { name: wallet.name })
            : words('household.members');
        const page = pageOf(words, title, content, sent.fault);
        return wallet || sent.fault ? page : ({ ...page, status: 404 } as Shown);
    };
    return {
        path: MEMBERS,
        show,
        submit: async (visit, values) => {
            const who = await door.session(visit.req);
            if (!who) return SIGN_IN;
            const answer = values.get('answer');
            if (answer) return answered(site, households, visit, values, who, show);
            const act = actFrom(values);
            const wallet = values.get('wallet') ?? '';
            if (act === null) {
                const text = words('account.fault.email');
                const fault = { status: 422, code: 'SHAPE', text, field: 'email', headers: {} };
                return show(visit, { values, fault: fault as Fault });
            }
            const done = await households.act(who.personId, wallet, act, people.now());
            if (done !== 'done') return show(visit, { values, fault: faultOf(site, done) });
            if (act.do === 'invite') people.wakeMail();
            const isOut = act.do === 'leave';
            return {
                kind: 'go',
                to: `${MEMBERS}?${isOut ? '' : `wallet=${wallet}&`}note=${act.do}`,
            };
        },
    };
}

interface WalletPart {
    readonly who: SignedIn;
    readonly wallet: OwnWallet;
    readonly all: readonly OwnWallet[];
    readonly household: Household;
    readonly sent: Sent;
}

function walletPart(
    { words }: Site,
    { token }: Visit,
    { who, wallet, all, household, sent }: WalletPart,
): Html {
    const { role } = wallet;
    const row = { words, token, wallet: wallet.id, role, own: who.personId };
    const isAsking = may(role, 'invite');
    const others = all.filter(({ id }) => id !== wallet.id);
    return html`<p class="soft">${words('household.you', { role })}</p>
        <h2>${words('household.members')}</h2>
        <ul class="rows">
            ${household.members.map((member) => memberRow(row, member))}
        </ul>
        ${
            isAsking && household.invitations.length > 0
                ? html`<h2>${words('household.waiting')}</h2>
                      <ul class="rows">
                          ${household.invitations.map((one) => waitingRow(row, one))}
                      </ul>`
                : NOTHING
        }
        ${isAsking ? askForm(row, sent) : NOTHING}
        ${household.members.length > 1 ? leaveForm(row) : NOTHING}
        ${
            others.length > 0
                ? html`<h2>${words('household.others')}</h2>
                      <ul class="rows">
                          ${others.map(
                              ({ id, name }) =>
                                  html`<li><a href="${MEMBERS}?wallet=${id}">${name}</a></li>`,
                          )}
                      </ul>`
                : NOTHING
        }`;
}

async function answered(
    site: Site,
    households: HouseholdStore,
    visit: Visit,
    values: URLSearchParams,
    who: SignedIn,
    show: SitePage['show'],
): Promise<Shown> {
    const asked = [who.personId, values.get('invitation') ?? '', site.people.now()] as const;
    const isYes = values.get('answer') === 'accept';
    const done = isYes ? await households.accept(...asked) : await households.decline(...asked);
    if (done === null || done === false) {
        return show(visit, { values, fault: faultOf(site, 'unknown') });
    }
    return { kind: 'go', to: `${MEMBERS}?note=${isYes ? 'accepted' : 'declined'}` };
}

function links({ words }: Site): Html {
    return html`<p class="links">
        <a href="/">${words('account.back')}</a> <a href="/account">${words('account.title')}</a>
        <a href="/account/wallet">${words('account.wallet.title')}</a>
    </p>`;
}

const NOTES: Readonly<Record<string, MessageKey>> = {
    invite: 'household.note.invite',
    withdraw: 'household.note.withdraw',
    'change-role': 'household.note.changeRole',
    remove: 'household.note.remove',
    'hand-over': 'household.note.handOver',
    leave: 'household.note.leave',
    accepted: 'household.note.accepted',
    declined: 'household.note.declined',
};

function noteFor({ words }: Site, { query }: Visit, { fault }: Sent): Html {
    const note = NOTES[query.get('note') ?? ''];
    return note && !fault ? notice(words(note), 'well') : NOTHING;
}

function faultOf({ words }: Site, done: Exclude<Done, 'done'>): Fault {
    const { status, code, key } = REFUSED[done];
    const field = done === 'member-already' ? 'email' : null;
    return { status, code, text: words(key), field, headers: {} };
}

/** null when what was written is none. */
function actFrom(values: URLSearchParams): HouseholdAct | null {
    const value = (name: string): string => values.get(name) ?? '';
    const member = value('member');
    const act = value('act');
    if (act === 'invite') {
        const given = INVITE.safeParse({ email: value('email').trim(), role: value('role') });
        return given.success ? { do: 'invite', ...given.data } : null;
    }
    if (act === 'change-role') {
        const given = ROLE.safeParse({ role: value('role') });
        return { do: 'change-role', member, role: given.data?.role ?? ROLES[2] };
    }
    if (act === 'remove') return { do: 'remove', member };
    if (act === 'hand-over') return { do: 'hand-over', member };
    if (act === 'leave') return { do: 'leave' };
    return { do: 'withdraw', invitation: value('invitation') };
}
