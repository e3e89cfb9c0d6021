/** The button that takes back what a reply tells. */
import type { Outcome } from '../ledger/post.ts';
import type { Choice } from './reply.ts';
import type { Scene } from './scene.ts';

/** None when all was so already: the button, as the word, would take back something older. */
export function undoChoices({ change, isPosted }: Outcome, { format }: Scene): readonly Choice[] {
    const command = { do: 'undo', change: change.id } as const;
    return isPosted ? [{ label: format.words('choice.undo'), command, version: 0 }] : [];
}
