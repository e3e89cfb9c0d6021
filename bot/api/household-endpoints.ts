/** /api/v1: the wallets somebody is in, who shares them, and who is asked to. */
import type { Done, HouseholdStore, Received } from '../../db/household-store.ts';
import type { MessageKey, Words } from '../../dialogs/messages/catalogue.ts';
import type { HouseholdAct } from '../../ledger/household.ts';
import { may } from '../../ledger/privileges.ts';
import type { SignedIn } from '../../accounts/ports.ts';
import { Refusal } from '../http/problem.ts';
import { own, type Endpoint, type Result } from './endpoint.ts';
import { HAND_OVER, INVITATION, INVITE, ROLE } from './schemas.ts';

export interface HouseholdApi {
    readonly households: HouseholdStore;
    readonly words: Words;
    readonly now: () => Date;
    /** Something was queued that is to be mailed. */
    readonly wakeMail: () => void;
}

const DONE: Result = { status: 204 };

interface Refused {
    readonly status: number;
    readonly code: string;
    readonly key: MessageKey;
}

export const REFUSED: Readonly<Record<Exclude<Done, 'done'>, Refused>> = {
    unknown: { status: 404, code: 'UNKNOWN', key: 'household.unknown' },
    'last-owner': { status: 409, code: 'LAST_OWNER', key: 'household.lastOwner' },
    alone: { status: 409, code: 'ALONE', key: 'household.alone' },
    'member-already': { status: 409, code: 'MEMBER_ALREADY', key: 'household.memberAlready' },
    guest: { status: 403, code: 'GUEST', key: 'household.guest' },
    'too-many': { status: 409, code: 'TOO_MANY', key: 'household.tooMany' },
    'too-often': { status: 429, code: 'TOO_OFTEN', key: 'household.tooOften' },
};

export function householdEndpoints(api: HouseholdApi): readonly Endpoint[] {
    return [...wallets(api), ...members(api), ...invitations(api)];
}

function wallets({ households, words, now }: HouseholdApi): readonly Endpoint[] {
    return [
        own('get', '/wallets', async ({ who }) => {
            const list = await households.wallets(who.personId);
            return { status: 200, body: { wallets: list } };
        }),
        own('get', '/wallets/:id/members', async ({ who, params }) => {
            const household = await households.household(who.personId, params['id'] ?? '', now());
            if (!household) throw refusalFor('unknown', words);
            const role = household.members.find(({ personId }) => personId === who.personId)?.role;
            const listed = household.members.map((member) => ({
                id: member.personId,
                email: member.email,
                role: member.role,
                isYou: member.personId === who.personId,
            }));
            const asked = role && may(role, 'invite') ? household.invitations : [];
            return {
                status: 200,
                body: {
                    role,
                    members: listed,
                    invitations: asked.map(({ id, email, role: as, expiresAt }) => ({
                        id,
                        email,
                        role: as,
                        expiresAt,
                    })),
                },
            };
        }),
    ];
}

function members(api: HouseholdApi): readonly Endpoint[] {
    const act = async (
        {
            who,
            params,
        }: { readonly who: SignedIn; readonly params: Readonly<Record<string, string>> },
        wanted: HouseholdAct,
    ): Promise<Result> => {
        const { households, words, now, wakeMail } = api;
        const done = await households.act(who.personId, params['id'] ?? '', wanted, now());
        if (done !== 'done') throw refusalFor(done, words);
        if (wanted.do !== 'invite') return DONE;
        wakeMail();
        return { status: 202, body: { mailed: true } };
    };
    return [
        own(
            'post',
            '/wallets/:id/invitations',
            async (given) => act(given, { do: 'invite', ...given.body }),
            INVITE,
        ),
        own('del', '/wallets/:id/invitations/:other', async (given) =>
            act(given, { do: 'withdraw', invitation: given.params['other'] ?? '' }),
        ),
        own(
            'put',
            '/wallets/:id/members/:other',
            async (given) =>
                act(given, {
                    do: 'change-role',
                    member: given.params['other'] ?? '',
                    role: given.body.role,
                }),
            ROLE,
        ),
        own('del', '/wallets/:id/members/:other', async (given) =>
            act(given, { do: 'remove', member: given.params['other'] ?? '' }),
        ),
        own(
            'post',
            '/wallets/:id/owner',
            async (given) => act(given, { do: 'hand-over', member: given.body.member }),
            HAND_OVER,
        ),
    ];
}

function invitations({ households, words, now }: HouseholdApi): readonly Endpoint[] {
    return [
        own('get', '/invitations', async ({ who }) => {
            const received = await households.received(who.personId, now());
            return { status: 200, body: { invitations: received.map(shown) } };
        }),
        own(
            'post',
            '/invitations/:id',
            async ({ who, params, body }) => {
                const asked = [who.personId, params['id'] ?? '', now()] as const;
                const done =
                    body.answer === 'accept'
                        ? await households.accept(...asked)
                        : await households.decline(...asked);
                if (done === null || done === false) throw refusalFor('unknown', words);
                return DONE;
            },
            INVITATION,
        ),
    ];
}

function shown({ id, walletName, role, by, expiresAt }: Received): object {
    return { id, wallet: walletName, role, by, expiresAt };
}

function refusalFor(done: Exclude<Done, 'done'>, words: Words): Refusal {
    const { status, code, key } = REFUSED[done];
    return new Refusal(status, code, words(key));
}
