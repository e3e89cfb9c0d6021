import type { Reply } from '../../dialogs/reply.ts';

/** Places of the choices that belong to the reply as a whole: those that no line claims. */
export function commonChoices(reply: Reply): readonly number[] {
    const claimed = new Set(reply.lines.flatMap((line) => line.choices));
    return [...reply.choices.keys()].filter((place) => !claimed.has(place));
}
