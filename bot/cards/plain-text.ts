import type { Reply } from '../../dialogs/reply.ts';
import { commonChoices } from './common-choices.ts';
import { displayText } from './display-text.ts';

/** A reply for a channel without cards: each line, its own choices after it, the others at the end. */
export function plainText(reply: Reply): string {
    return [
        ...reply.lines.map((line) => `${displayText(line.text)} ${labels(reply, line.choices)}`),
        ...(reply.links ?? []).map(({ label, url }) => `${displayText(label)}: ${url}`),
        labels(reply, commonChoices(reply)),
    ]
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n');
}

function labels(reply: Reply, places: readonly number[]): string {
    return places
        .map((place) => reply.choices[place])
        .filter((choice) => choice !== undefined)
        .map((choice) => `[${displayText(choice.label)}]`)
        .join(' ');
}
