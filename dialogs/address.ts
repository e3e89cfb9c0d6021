/** The address that limit warnings go to: asked for when a limit is set, used once its link was opened. */
import { z } from 'zod';
import type { Understood } from '../understanding/understood.ts';
import { answered, told } from './answered.ts';
import { makeReply } from './reply.ts';
import type { Answered, Scene } from './scene.ts';

const email = z.email().max(254);

export function askAddress(scene: Scene): Answered {
    return told(scene, 'address.ask', {}, { awaiting: { kind: 'address' }, askedForAddress: true });
}

export function keepHere(scene: Scene): Answered {
    return told(scene, 'address.kept', {}, { askedForAddress: true });
}

/** The message after the question; null when it is about something else. */
export async function takeAddress(
    text: string,
    understood: Understood,
    scene: Scene,
): Promise<Answered | null> {
    if (understood.intent === 'no') return keepHere(scene);
    const given = understood.address ?? text.trim();
    if (email.safeParse(given).success) return sendLink(given, scene);
    if (understood.intent !== 'none' && understood.intent !== 'give_address') return null;
    return told(scene, 'address.unclear', {}, { awaiting: { kind: 'address' } });
}

/** An address out of the blue is taken when there is a limit to warn about. */
export async function giveUnderstood(understood: Understood, scene: Scene): Promise<Answered> {
    if (!scene.canMail) return told(scene, 'address.noMail');
    if (scene.book.wallet.limits.length === 0) return told(scene, 'address.notNeeded');
    const given = understood.address ?? '';
    if (!email.safeParse(given).success) return told(scene, 'address.unclear');
    return sendLink(given, scene);
}

async function sendLink(given: string, scene: Scene): Promise<Answered> {
    if (!(await scene.giveAddress(given))) {
        return told(scene, 'address.blocked', { email: given });
    }
    const text = scene.format.words('address.sent', { email: given });
    return answered(scene, makeReply(scene.turn, [{ text }]), { askedForAddress: true });
}
