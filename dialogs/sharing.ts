/** "share this wallet with ann@example.com as viewer": who may come in, and as what. */
import type { HouseholdFault } from '../ledger/household.ts';
import { ROLES, type Role } from '../ledger/privileges.ts';
import type { Understood } from '../understanding/understood.ts';
import { asking, told } from './answered.ts';
import type { MessageKey } from './messages/catalogue.ts';
import { makeReply, type Choice } from './reply.ts';
import type { Answered, Scene } from './scene.ts';

/** What a person is asked to be is never assumed: it's asked back when it wasn't said. */
export function shareUnderstood(understood: Understood, scene: Scene): Promise<Answered> {
    const email = understood.address ?? '';
    const role = ROLES.find((one) => one === understood.to);
    if (role) return shareWith(email, role, scene);
    const { words } = scene.format;
    const choices: Choice[] = [
        ...ROLES.toReversed().map((each) => ({
            label: words('household.role', { role: each }),
            command: { do: 'share', email, role: each } as const,
            version: 0,
        })),
        { label: words('ask.no'), command: { do: 'drop' }, version: 0, says: 'no' },
    ];
    const text = words('share.as', { email, name: scene.book.wallet.name });
    return Promise.resolve(asking(scene, makeReply(scene.turn, [{ text }], { choices })));
}

const REFUSED: Readonly<Record<HouseholdFault | 'too-often' | 'away', MessageKey>> = {
    unknown: 'choice.gone',
    'last-owner': 'household.lastOwner',
    alone: 'household.alone',
    'member-already': 'household.memberAlready',
    guest: 'household.guest',
    'too-many': 'household.tooMany',
    'too-often': 'household.tooOften',
    away: 'share.away',
};

export async function shareWith(email: string, role: Role, scene: Scene): Promise<Answered> {
    const { wallet } = scene.book;
    const done = await scene.decide(wallet.id, { do: 'invite', email, role });
    if (done !== 'done') return told(scene, REFUSED[done]);
    return told(scene, 'share.asked', { email, name: wallet.name, role });
}
