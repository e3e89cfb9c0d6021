/** Has an exchange of the dialogs by what was understood, in a real turn on a real database. */
import { randomUUID } from 'node:crypto';
import { stageOf } from '../../bot/turn.ts';
import { plainText } from '../../bot/cards/plain-text.ts';
import type { Database } from '../../db/connect.ts';
import { newId } from '../../db/ids.ts';
import { createTurnStore } from '../../db/turn-store.ts';
import type { Json } from '../../db/turn.ts';
import type { ChoiceRef } from '../../dialogs/message.ts';
import { press } from '../../dialogs/press.ts';
import type { Reply } from '../../dialogs/reply.ts';
import { sceneOf, type Answered, type Scene } from '../../dialogs/scene.ts';
import { understand } from '../../understanding/understand.ts';
import type { Understood } from '../../understanding/understood.ts';
import { TODAY } from './talk.ts';

export interface Exchanges {
    /** One turn: what Penny answers, as plain text. `now` is the time of this turn and those after it. */
    have(work: (scene: Scene) => Promise<Answered> | Answered, now?: Date): Promise<string>;
    /** Presses the button with that label on the newest reply that has it. */
    press(label: string): Promise<string>;
    readonly replies: readonly Reply[];
}

/** Nothing was read but what is given. */
export function understood(given: Partial<Understood>): Understood {
    const context = {
        now: TODAY,
        timeZone: 'UTC',
        locale: 'en-US',
        currency: 'USD',
        monthStart: 1,
        categories: new Map<string, string>(),
        learned: new Map<string, string>(),
    };
    return { ...understand('', context), ...given };
}

/** A new person in a new conversation. */
export function exchangesOn(database: Database): Exchanges {
    const store = createTurnStore(database);
    const person = randomUUID();
    const key = { channel: 'directline', tenant: '', sender: person, conversation: person };
    const defaults = { currency: 'USD', timeZone: 'UTC', locale: 'en-US' };
    const replies: Reply[] = [];
    let clock = TODAY;
    const have: Exchanges['have'] = async (work, now = clock) => {
        clock = now;
        const answers: Reply[] = [];
        await store.run({ ...key, delivery: randomUUID() }, defaults, now, async (turn) => {
            const stage = stageOf(turn, { newId, canMail: true }, now);
            const { reply, state } = await work(await sceneOf(stage, key.channel));
            answers.push(reply);
            return { state: asJson(state), reply: asJson(reply), log: [] };
        });
        const reply = answers.at(-1);
        if (!reply) throw new Error('the turn was a repeated one');
        replies.push(reply);
        return plainText(reply);
    };
    return {
        have,
        replies,
        press: (label) => have((scene) => press(refTo(label, replies), scene)),
    };
}

function refTo(label: string, replies: readonly Reply[]): ChoiceRef {
    const cards = replies.toReversed().flatMap((reply) => [...reply.updates.toReversed(), reply]);
    for (const { turn, choices } of cards) {
        const choice = choices.findIndex((one) => one.label === label);
        const version = choices[choice]?.version;
        if (version !== undefined) return { turn, choice, version };
    }
    throw new Error(`no button says "${label}"`);
}

function asJson(data: object): Json {
    return data as unknown as Json;
}
