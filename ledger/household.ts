/** Who shares a wallet, and what becomes of that: pure, over all its members as they are locked. */
import type { Id } from './entry.ts';
import { may, NotAllowed, type Action, type Role } from './privileges.ts';

export interface Member {
    readonly personId: Id;
    readonly role: Role;
    /** The address of their account; null for a guest. */
    readonly email: string | null;
}

/** Somebody asked to come in, who hasn't said yet. */
export interface Invitation {
    readonly id: Id;
    readonly email: string;
    readonly role: Role;
    readonly by: Id;
    readonly expiresAt: Date;
}

export interface Household {
    readonly wallet: { readonly id: Id; readonly name: string };
    /** In the order of their ids. */
    readonly members: readonly Member[];
    readonly invitations: readonly Invitation[];
}

export type HouseholdAct =
    | { readonly do: 'invite'; readonly email: string; readonly role: Role }
    | { readonly do: 'withdraw'; readonly invitation: Id }
    | { readonly do: 'change-role'; readonly member: Id; readonly role: Role }
    | { readonly do: 'remove'; readonly member: Id }
    /** The wallet is the other's from then on, and the one who gave it is an editor. */
    | { readonly do: 'hand-over'; readonly member: Id }
    | { readonly do: 'leave' };

/** Why nothing was changed. */
export type HouseholdFault =
    /** There is no such member or invitation. */
    | 'unknown'
    /** Somebody has to own it. */
    | 'last-owner'
    /** Nobody else is in it: there is nobody to leave it to. */
    | 'alone'
    | 'member-already'
    /** Guests can't be known again, nor be told who asks. */
    | 'guest'
    | 'too-many';

/** What is to be written, as one. */
export interface HouseholdChanges {
    readonly roles: readonly Pick<Member, 'personId' | 'role'>[];
    readonly gone: readonly Id[];
    readonly withdrawn: readonly Id[];
    readonly invited: { readonly email: string; readonly role: Role } | null;
}

const NOTHING: HouseholdChanges = { roles: [], gone: [], withdrawn: [], invited: null };

/** More wouldn't be a household, and each is asked for by name. */
const MOST_PEOPLE = 50;

const ACTIONS: Readonly<Record<HouseholdAct['do'], Action>> = {
    invite: 'invite',
    withdraw: 'invite',
    'change-role': 'change-role',
    remove: 'remove-member',
    'hand-over': 'hand-over',
    leave: 'leave',
};

/**
 * What an act of somebody in it changes; a wallet never loses its last owner.
 * @throws NotAllowed
 */
export function decide(
    household: Household,
    by: Id,
    act: HouseholdAct,
): HouseholdChanges | HouseholdFault {
    const own = household.members.find(({ personId }) => personId === by);
    if (!own) return 'unknown';
    const isLeaving = act.do === 'leave' || (act.do === 'remove' && act.member === by);
    const action = isLeaving ? 'leave' : ACTIONS[act.do];
    if (!may(own.role, action)) throw new NotAllowed(action, own.role, household.wallet);
    return isLeaving ? left(household, by) : decided(household, own, act);
}

function decided(
    household: Household,
    own: Member,
    act: HouseholdAct,
): HouseholdChanges | HouseholdFault {
    const { members, invitations } = household;
    if (act.do === 'leave') return left(household, own.personId);
    if (act.do === 'invite') return invited(household, own, act);
    if (act.do === 'withdraw') {
        const isThere = invitations.some(({ id }) => id === act.invitation);
        return isThere ? { ...NOTHING, withdrawn: [act.invitation] } : 'unknown';
    }
    const other = members.find(({ personId }) => personId === act.member);
    if (!other) return 'unknown';
    if (act.do === 'remove') return left(household, other.personId);
    if (act.do === 'change-role') {
        return withRoles(household, [{ ...other, role: act.role }]);
    }
    if (other === own) return 'unknown';
    return withRoles(household, [
        { ...other, role: 'owner' },
        { ...own, role: 'editor' },
    ]);
}

function invited(
    { members, invitations }: Household,
    own: Member,
    { email, role }: Extract<HouseholdAct, { do: 'invite' }>,
): HouseholdChanges | HouseholdFault {
    if (own.email === null) return 'guest';
    const isSame = (one: { readonly email: string | null }): boolean =>
        one.email?.toLowerCase() === email.toLowerCase();
    if (members.some(isSame)) return 'member-already';
    if (members.length + invitations.length >= MOST_PEOPLE) return 'too-many';
    // The later word holds, and the link of before opens nothing any more.
    const earlier = invitations.filter(isSame).map(({ id }) => id);
    return { ...NOTHING, withdrawn: earlier, invited: { email, role } };
}

function left(household: Household, personId: Id): HouseholdChanges | HouseholdFault {
    const { members } = household;
    if (members.length === 1) return 'alone';
    const others = members.filter((one) => one.personId !== personId);
    if (!others.some(isOwner)) return 'last-owner';
    return { ...NOTHING, gone: [personId], withdrawn: askedBy(household, [personId]) };
}

function withRoles(
    household: Household,
    changed: readonly Member[],
): HouseholdChanges | HouseholdFault {
    const after = household.members.map(
        (one) => changed.find(({ personId }) => personId === one.personId) ?? one,
    );
    if (!after.some(isOwner)) return 'last-owner';
    const unable = changed.filter(({ role }) => !may(role, 'invite'));
    return {
        ...NOTHING,
        roles: changed.map(({ personId, role }) => ({ personId, role })),
        withdrawn: askedBy(
            household,
            unable.map(({ personId }) => personId),
        ),
    };
}

function isOwner({ role }: Member): boolean {
    return role === 'owner';
}

/** What somebody asked who may ask nobody any more. */
function askedBy({ invitations }: Household, people: readonly Id[]): Id[] {
    return invitations.filter(({ by }) => people.includes(by)).map(({ id }) => id);
}
