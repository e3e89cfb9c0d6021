/** Finds the entry that somebody means by a word of it. */
import type { Entry } from '../ledger/entry.ts';
import type { Scene } from './scene.ts';

/** How far back a word reaches. */
const LATEST = 50;

/** The newest of the latest entries that is called so and fits; null when there is none. */
export async function newestNamed(
    name: string,
    scene: Scene,
    fits: (entry: Entry) => boolean = () => true,
): Promise<Entry | null> {
    const named = await latestNamed(name, scene);
    return named.find(fits) ?? null;
}

/** All of the latest entries that are called so, newest first. */
export async function latestNamed(name: string, { book }: Scene): Promise<readonly Entry[]> {
    const latest = await book.latestEntries(null, LATEST);
    return latest.filter((entry) => isCalled(entry, name));
}

export function isCalled({ description }: Entry, name: string): boolean {
    return description.toLowerCase().includes(name.toLowerCase());
}
