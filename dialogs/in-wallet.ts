/** Another of the person's wallets in the same turn: what is said and done there is as if it were in use. */
import type { Id } from '../ledger/entry.ts';
import type { Wallet } from '../ledger/wallet.ts';
import { sceneOf, type Scene } from './scene.ts';

/** The scene in that wallet; as it is when there is none such, or none is named. */
export async function inWallet(scene: Scene, id: Id | null | undefined): Promise<Scene> {
    if (!id || id === scene.book.wallet.id) return scene;
    const book = await scene.openWallet(id);
    if (!book) return scene;
    return sceneOf({ ...scene, book }, scene.channel, scene.home);
}

/** The wallet that is called so, or begins so when only one does; null when none or several do. */
export function walletNamed(name: string, { purse }: Scene): Wallet | null {
    const wanted = name.trim().toLowerCase();
    const called = purse.find((wallet) => wallet.name.toLowerCase() === wanted);
    if (called) return called;
    const begun = purse.filter((wallet) => wallet.name.toLowerCase().startsWith(wanted));
    const [only, another] = begun;
    return wanted !== '' && only && !another ? only : null;
}

/** The newest change, or undo, may be in another wallet than the one in use. */
export async function whereNewest(scene: Scene, which: 'change' | 'undo'): Promise<Scene> {
    return scene.walletCount > 1 ? inWallet(scene, await scene.latestWallet(which)) : scene;
}
