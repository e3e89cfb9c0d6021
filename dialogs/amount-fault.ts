/** Why an amount can't be kept, said plainly; nothing is recorded then. */
import { MAX_ENTRY_MINOR, type Money } from '../ledger/money.ts';
import { told } from './answered.ts';
import type { Answered, Scene } from './scene.ts';

/** null when nothing is wrong with it. */
export function amountFault(amount: Money, scene: Scene): Answered | null {
    const own = scene.book.wallet.currency;
    if (amount.currency !== own) {
        return told(scene, 'ask.currency', { own, other: amount.currency });
    }
    return sizeFault(amount.minor, scene);
}

/** The same, whatever currency it is in. */
export function sizeFault(minor: bigint, scene: Scene): Answered | null {
    if (minor <= 0n) return told(scene, 'amount.zero');
    return minor > MAX_ENTRY_MINOR ? tooLarge(scene) : null;
}

export function tooLarge(scene: Scene): Answered {
    return told(scene, 'amount.tooLarge', { most: scene.format.minor(MAX_ENTRY_MINOR) });
}
