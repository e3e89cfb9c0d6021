import type { Utterance } from '../utterance.ts';

/** Whether a word stands close enough to the one before it to be of the same phrase. */
export function joinedIn({ words, plain }: Utterance): (at: number) => boolean {
    return (at) => {
        const between = plain.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
        return between === ' ' || (/^[\s.,'/-]{0,3}$/.test(between) && !between.includes('\n'));
    };
}
