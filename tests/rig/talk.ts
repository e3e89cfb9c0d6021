/** Talks to Penny as a person does, through the real turn and a real database, without a channel. */
import type { Database } from '../../db/connect.ts';
import { newId } from '../../db/ids.ts';
import { createTurnStore } from '../../db/turn-store.ts';
import { plainText } from '../../bot/cards/plain-text.ts';
import { createTurns, type Turned, type TurnOptions, type Turns } from '../../bot/turn.ts';
import type { Message } from '../../dialogs/message.ts';
import type { SecondOpinion } from '../../dialogs/opinion.ts';
import type { Choice, Reply } from '../../dialogs/reply.ts';
import { silentLogger } from './silent-logger.ts';

export interface Talk {
    /** The id that the channel knows the person by. */
    readonly sender: string;
    /** What Penny answers, as plain text with its buttons in brackets. */
    say(text: string): Promise<string>;
    /** Presses the button with that label on the newest card that has it. */
    press(label: string): Promise<string>;
    send(message: Partial<Message>): Promise<Turned>;
    /** Something that Penny says unasked. */
    hear(reply: Reply): void;
    /** Every reply so far, oldest first. */
    readonly replies: readonly Reply[];
}

export interface TalkOptions {
    readonly currency?: string;
    readonly timeZone?: string;
    readonly locale?: string;
    /** The time of each message. */
    readonly now?: () => Date;
    /** Nobody is asked unless given. */
    readonly secondOpinion?: SecondOpinion;
    readonly recorded?: TurnOptions['recorded'];
    readonly exportLink?: TurnOptions['exportLink'];
}

/** A Thursday. */
export const TODAY = new Date('2026-11-19T12:00:00Z');

export function turnsOn(database: Database, options: TalkOptions = {}): Turns {
    return createTurns({
        store: createTurnStore(database),
        defaults: {
            currency: options.currency ?? 'USD',
            timeZone: options.timeZone ?? 'UTC',
            locale: options.locale ?? 'en-US',
        },
        logger: silentLogger,
        now: options.now ?? (() => TODAY),
        newId,
        canMail: true,
        wakeAlerts: () => undefined,
        exportLink:
            options.exportLink ??
            (async (_person, { category, period }) =>
                `https://penny.example/export/${category ?? 'all'}/${period?.start ?? 'ever'}`),
        ...(options.secondOpinion && { secondOpinion: options.secondOpinion }),
        ...(options.recorded && { recorded: options.recorded }),
    });
}

/** A new person in a new conversation. */
export function talk(turns: Turns, now: () => Date = () => TODAY): Talk {
    const person = newId();
    const replies: Reply[] = [];
    const send: Talk['send'] = async (message) => {
        const turned = await turns.handle({ ...blankMessage(person, now()), ...message }, () => []);
        replies.push(turned.reply);
        return turned;
    };
    return {
        sender: person,
        replies,
        send,
        hear: (reply) => void replies.push(reply),
        say: async (text) => plainText((await send({ text })).reply),
        press: async (label) => {
            const { reply, at, choice } = find(replies, label);
            const action = { turn: reply.turn, choice: at, version: choice.version };
            return plainText((await send({ text: '', action })).reply);
        },
    };
}

/** A message in which nothing is said yet. */
export function blankMessage(person: string, at: Date): Message {
    return {
        channel: 'test',
        tenant: '',
        conversation: person,
        sender: { id: person, name: 'Ann' },
        id: newId(),
        kind: 'message',
        text: '',
        attachments: 0,
        action: null,
        at,
        locale: null,
        timeZone: null,
    };
}

interface Found {
    readonly reply: Reply;
    readonly at: number;
    readonly choice: Choice;
}

function find(replies: readonly Reply[], label: string): Found {
    const cards = replies.toReversed().flatMap((reply) => [...reply.updates.toReversed(), reply]);
    for (const reply of cards) {
        const at = reply.choices.findIndex((choice) => choice.label === label);
        const choice = reply.choices[at];
        if (choice) return { reply, at, choice };
    }
    throw new Error(`no button says "${label}"`);
}
