/** What each role may do in a wallet. This table alone decides, for the chat, the API, buttons and pages. */
import type { Id } from './entry.ts';
import type { Change, Posting, Revision, SubjectKind, Subjects } from './posting.ts';

export const ROLES = ['owner', 'editor', 'viewer'] as const;

export type Role = (typeof ROLES)[number];

const OWNERS: readonly Role[] = ['owner'];
const EDITORS: readonly Role[] = ['owner', 'editor'];
const ALL: readonly Role[] = ROLES;

const PRIVILEGES = {
    see: ALL,
    record: EDITORS,
    'edit-own': EDITORS,
    'edit-any': EDITORS,
    'delete-own': EDITORS,
    'delete-any': OWNERS,
    /** Takes back what somebody else did, whatever it was. */
    'undo-any': OWNERS,
    'set-limit': EDITORS,
    /** What things are called and where they go. */
    categorize: EDITORS,
    /** What is entered by itself. */
    repeat: EDITORS,
    settings: OWNERS,
    close: OWNERS,
    invite: OWNERS,
    'change-role': OWNERS,
    'remove-member': OWNERS,
    'hand-over': OWNERS,
    leave: ALL,
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof PRIVILEGES;

export const ACTIONS = Object.keys(PRIVILEGES) as readonly Action[];

export function may(role: Role, action: Action): boolean {
    const roles: readonly Role[] = PRIVILEGES[action];
    return roles.includes(role);
}

/** Who somebody is in a wallet. */
export interface Standing {
    readonly role: Role;
    /** How many people share it, they included. */
    readonly memberCount: number;
}

/** The wallet isn't theirs to do that in. Thrown before anything is posted. */
export class NotAllowed extends Error {
    readonly code = 'NOT_ALLOWED';
    override readonly name = 'NotAllowed';
    readonly action: Action;
    readonly role: Role;
    readonly wallet: { readonly id: Id; readonly name: string };

    constructor(action: Action, role: Role, { id, name }: NotAllowed['wallet']) {
        super(`a role doesn’t allow that: ${role}, ${action}`);
        this.action = action;
        this.role = role;
        this.wallet = { id, name };
    }
}

declare const checked: unique symbol;

/** A posting that was held against the table. There is no other way to one, so none skips it. */
export type Permitted = Posting & { readonly [checked]: true };

/** A change that is to be taken back, and whose it was. */
export type Undone = Pick<Change, 'id' | 'personId'>;

interface Place {
    readonly role: Role;
    readonly wallet: NotAllowed['wallet'];
}

/** @throws NotAllowed for the first thing in it that isn't theirs to do. */
export function permitted(place: Place, posting: Posting, undoes: readonly Undone[]): Permitted {
    mustAllow(place, posting, posting.change.personId, undoes);
    return posting as Permitted;
}

type Acts = Pick<Posting, SubjectKind>;

/** @throws NotAllowed */
export function mustAllow(
    { role, wallet }: Place,
    acts: Acts,
    personId: Id,
    undoes: readonly Undone[] = [],
): void {
    const wanted = actionsOf(acts, personId, undoes);
    const denied = wanted.find((action) => !may(role, action));
    if (denied) throw new NotAllowed(denied, role, wallet);
}

/** All that a person needs to be allowed to do for it. */
export function actionsOf(
    acts: Acts,
    personId: Id,
    undoes: readonly Undone[] = [],
): readonly Action[] {
    const others = undoes.some((change) => change.personId !== personId);
    return [
        ...(others ? (['undo-any'] as const) : []),
        ...(Object.keys(ACTION_OF) as SubjectKind[]).flatMap((kind) =>
            actionsOn(kind, acts[kind], personId),
        ),
    ];
}

function actionsOn<Kind extends SubjectKind>(
    kind: Kind,
    revisions: readonly Revision<Subjects[Kind]>[],
    personId: Id,
): Action[] {
    return revisions.map((revision) => ACTION_OF[kind](revision, personId));
}

/** What revising a subject is. A new kind of subject has a line here, or nothing compiles. */
const ACTION_OF: {
    readonly [Kind in SubjectKind]: (revision: Revision<Subjects[Kind]>, personId: Id) => Action;
} = {
    entries: ({ before, after }, personId) => {
        if (before === null) return 'record';
        const isOwn = before.authorId === personId;
        if (before.deleted !== after.deleted) return isOwn ? 'delete-own' : 'delete-any';
        return isOwn ? 'edit-own' : 'edit-any';
    },
    limits: () => 'set-limit',
    categories: () => 'categorize',
    phrases: () => 'categorize',
    debts: () => 'record',
    recurring: () => 'repeat',
    wallets: ({ before, after }) =>
        before !== null && before.closed !== after.closed ? 'close' : 'settings',
};
