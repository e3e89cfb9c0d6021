/** "rename cinema to movies": which entry, and what it is to be called. */
import type { Utterance } from '../utterance.ts';
import { lexiconOf } from '../words/lexicon.ts';

/** Both as they were written; the words of the order end at the first that is no filler. */
export function renamingOf({ text, words, language }: Utterance): { which: string; to: string } {
    const joint = words.findLastIndex((word) => language.dates.to.includes(word.text));
    const { fillers, cues } = lexiconOf(language);
    const isOrder = (at: number): boolean =>
        at === 0 && cues.startingWith(words[at]?.text ?? '').length > 0;
    const first = words.findIndex((word, at) => !isOrder(at) && !fillers.has(word.text));
    const [from, before, after] = [words[first], words[joint - 1], words[joint + 1]];
    if (!from || !before || !after || first >= joint) return { which: '', to: '' };
    return {
        which: text.slice(from.start, before.end),
        to: text.slice(after.start).replace(/[\s.!"']+$/u, ''),
    };
}
