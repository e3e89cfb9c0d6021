import { z } from 'zod';
import type { ChoiceRef } from '../../dialogs/message.ts';

const Pressed = z.object({
    penny: z.object({
        turn: z.string().min(1).max(64),
        choice: z.int().min(0).max(9_999),
        version: z.int().min(0),
    }),
});

/** What a pressed button carries, from an activity's `value`; null when it isn't one of ours. */
export function choiceOf(value: unknown): ChoiceRef | null {
    const pressed = Pressed.safeParse(value);
    return pressed.success ? pressed.data.penny : null;
}
