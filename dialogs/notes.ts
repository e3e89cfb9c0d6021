/** What Penny says unasked: a row of the outbox that goes by the chat. */
import type { AddressLost, Outgoing } from '../ledger/alert.ts';
import { answered } from './answered.ts';
import { makeReply } from './reply.ts';
import type { Answered, Scene } from './scene.ts';

/** Null when there is nothing to say any more. */
export async function note(content: Outgoing, scene: Scene): Promise<Answered | null> {
    switch (content.kind) {
        case 'address-lost':
            return addressLost(content, scene);
        case 'limit-alert':
        case 'confirm-address':
            return null;
    }
}

function addressLost({ email, reason }: AddressLost, scene: Scene): Answered {
    const { words } = scene.format;
    const pieces = [
        { text: words(`note.address.${reason}`, { email }), style: 'headline' },
        { text: words(`note.address.${reason}Next`) },
    ] as const;
    return answered(scene, makeReply(scene.turn, pieces));
}
