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
    const latest = await scene.book.latestEntries(null, LATEST);
    return latest.find((entry) => isCalled(entry, name) && fits(entry)) ?? null;
}

export function isCalled({ description }: Entry, name: string): boolean {
    return description.toLowerCase().includes(name.toLowerCase());
}
