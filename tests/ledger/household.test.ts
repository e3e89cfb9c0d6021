import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
    decide,
    type Household,
    type HouseholdAct,
    type HouseholdChanges,
    type Member,
} from '../../ledger/household.ts';
import { may, NotAllowed, ROLES, type Action, type Role } from '../../ledger/privileges.ts';

const WALLET = { id: 'home', name: 'Home' };

function member(personId: string, role: Role): Member {
    return { personId, role, email: `${personId}@example.com` };
}

function household(...members: readonly Member[]): Household {
    return { wallet: WALLET, members, invitations: [] };
}

const DAN = {
    id: 'i1',
    email: 'Dan@example.com',
    role: 'viewer',
    by: 'ann',
    expiresAt: new Date(0),
} as const;

const FULL: Household = {
    ...household(member('ann', 'owner'), member('bob', 'editor'), member('cyd', 'viewer')),
    invitations: [DAN],
};

const NOTHING = { roles: [], gone: [], withdrawn: [], invited: null };

/** Each action of a household, as an act that everything but the role allows. */
const ACTS: readonly (readonly [Action, HouseholdAct])[] = [
    ['invite', { do: 'invite', email: 'eve@example.com', role: 'viewer' }],
    ['invite', { do: 'withdraw', invitation: 'i1' }],
    ['change-role', { do: 'change-role', member: 'cyd', role: 'editor' }],
    ['remove-member', { do: 'remove', member: 'cyd' }],
    ['hand-over', { do: 'hand-over', member: 'cyd' }],
    ['leave', { do: 'leave' }],
];

describe('a household', () => {
    for (const role of ROLES) {
        it.each(ACTS)(`lets a second ${role} %s as the table says: %j`, (action, act) => {
            const there = { ...FULL, members: [...FULL.members, member('me', role)] };
            if (may(role, action)) expect(decide(there, 'me', act)).toHaveProperty('roles');
            else expect(() => decide(there, 'me', act)).toThrow(NotAllowed);
        });
    }

    it.each<readonly [string, string, HouseholdAct, unknown]>([
        [
            'asks somebody anew, and the link of before is over',
            'ann',
            { do: 'invite', email: 'dan@example.com', role: 'editor' },
            {
                ...NOTHING,
                withdrawn: ['i1'],
                invited: { email: 'dan@example.com', role: 'editor' },
            },
        ],
        [
            'knows who is in it',
            'ann',
            { do: 'invite', email: 'BOB@example.com', role: 'owner' },
            'member-already',
        ],
        ['knows no stranger', 'eve', { do: 'leave' }, 'unknown'],
        ['has nobody of that name', 'ann', { do: 'remove', member: 'eve' }, 'unknown'],
        ['has no such invitation', 'ann', { do: 'withdraw', invitation: 'i2' }, 'unknown'],
        ['keeps its last owner', 'ann', { do: 'leave' }, 'last-owner'],
        ['keeps its last owner, removed', 'ann', { do: 'remove', member: 'ann' }, 'last-owner'],
        [
            'keeps its last owner an owner',
            'ann',
            { do: 'change-role', member: 'ann', role: 'viewer' },
            'last-owner',
        ],
        ['isn’t handed over to its owner', 'ann', { do: 'hand-over', member: 'ann' }, 'unknown'],
        [
            'is handed over, with what its owner asked',
            'ann',
            { do: 'hand-over', member: 'bob' },
            {
                ...NOTHING,
                roles: [
                    { personId: 'bob', role: 'owner' },
                    { personId: 'ann', role: 'editor' },
                ],
                withdrawn: ['i1'],
            },
        ],
        ['lets a viewer go', 'cyd', { do: 'leave' }, { ...NOTHING, gone: ['cyd'] }],
        [
            'lets one remove oneself',
            'bob',
            { do: 'remove', member: 'bob' },
            { ...NOTHING, gone: ['bob'] },
        ],
    ])('%s', (_name, by, act, expected) => {
        expect(decide(FULL, by, act)).toEqual(expected);
    });

    it('has nobody to be left to while one is alone in it', () => {
        expect(decide(household(member('ann', 'owner')), 'ann', { do: 'leave' })).toBe('alone');
    });

    it('asks nobody in the name of a guest', () => {
        const guest = { personId: 'ann', role: 'owner', email: null } as const;
        const act = { do: 'invite', email: 'bob@example.com', role: 'viewer' } as const;
        expect(decide(household(guest), 'ann', act)).toBe('guest');
    });

    it('keeps an owner, and its other members as they were, whatever is done', () => {
        const people = ['p0', 'p1', 'p2', 'p3'];
        const person = fc.constantFrom(...people);
        const role = fc.constantFrom(...ROLES);
        const act: fc.Arbitrary<HouseholdAct> = fc.oneof(
            fc.record({ do: fc.constant('change-role' as const), member: person, role }),
            fc.record({ do: fc.constant('remove' as const), member: person }),
            fc.record({ do: fc.constant('hand-over' as const), member: person }),
            fc.constant({ do: 'leave' as const }),
        );
        fc.assert(
            fc.property(
                fc.array(role, { minLength: 1, maxLength: 4 }),
                fc.array(fc.tuple(person, act), { maxLength: 12 }),
                (roles, acts) => {
                    let members = roles.map((one, at) =>
                        member(people[at] ?? '', at === 0 ? 'owner' : one),
                    );
                    for (const [by, one] of acts) {
                        members = after(members, trying(household(...members), by, one));
                        expect(members.some((each) => each.role === 'owner')).toBe(true);
                    }
                },
            ),
            { numRuns: 300 },
        );
    });
});

function trying(there: Household, by: string, act: HouseholdAct): HouseholdChanges | null {
    try {
        const decided = decide(there, by, act);
        return typeof decided === 'string' ? null : decided;
    } catch (error) {
        expect(error).toBeInstanceOf(NotAllowed);
        return null;
    }
}

function after(members: Member[], changes: HouseholdChanges | null): Member[] {
    if (!changes) return members;
    return members
        .filter(({ personId }) => !changes.gone.includes(personId))
        .map((one) => ({
            ...one,
            role: changes.roles.find(({ personId }) => personId === one.personId)?.role ?? one.role,
        }));
}
