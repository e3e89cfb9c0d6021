/** A reply and the state it leaves: what was waited for is over, unless the reply asks anew. */
import { makeReply, type Reply } from './reply.ts';
import type { MessageKey, MessageValues } from './messages/catalogue.ts';
import type { Answered, Scene } from './scene.ts';
import type { ConversationState } from './state.ts';

export function answered(
    scene: Scene,
    reply: Reply,
    changes: Partial<ConversationState> = {},
): Answered {
    const wallet = scene.book.wallet.id;
    const updates = reply.updates.map((update) => ({ ...update, wallet }));
    const last = changes.last ? { lastIn: wallet } : {};
    return {
        reply: { ...reply, updates, wallet },
        state: {
            ...scene.state,
            at: wallet,
            awaiting: null,
            misunderstood: 0,
            ...last,
            ...changes,
        },
    };
}

/** A plain sentence. */
export function told(
    scene: Scene,
    key: MessageKey,
    values: MessageValues = {},
    changes: Partial<ConversationState> = {},
): Answered {
    const text = scene.format.words(key, values);
    return answered(scene, makeReply(scene.turn, [{ text }]), changes);
}

/** A question with buttons, which can be answered in words as well. */
export function asking(scene: Scene, reply: Reply): Answered {
    return answered(scene, reply, reply.choices.length > 0 ? asked(reply.turn) : {});
}

export function asked(turn: string): Pick<ConversationState, 'awaiting'> {
    return { awaiting: { kind: 'choice', turn } };
}

/** A card whose buttons can be said by their labels; nothing was asked, so yes and no mean none of them. */
export function sayable(turn: string): Pick<ConversationState, 'awaiting'> {
    return { awaiting: { kind: 'choice', turn, isAsked: false } };
}
