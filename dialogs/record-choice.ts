/** The two answers to whether something shall be recorded. */
import { draftToJson } from './command.ts';
import type { Draft } from './exchange.ts';
import type { Choice } from './reply.ts';
import type { Scene } from './scene.ts';

export function recordChoice(label: string, drafts: readonly Draft[]): Choice {
    return { label, command: { do: 'record', drafts: drafts.map(draftToJson) }, version: 0 };
}

export function dropChoice(scene: Scene): Choice {
    return { label: scene.format.words('ask.no'), command: { do: 'drop' }, version: 0 };
}
