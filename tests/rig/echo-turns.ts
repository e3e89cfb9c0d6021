/** Turns that record nothing but the log: each message is answered with a card about itself. */
import { ulid } from 'ulid';
import { inOrder } from '../../bot/in-order.ts';
import type { Turned, Turns } from '../../bot/turn.ts';
import type { Message } from '../../dialogs/message.ts';
import type { Choice, Line, Reply } from '../../dialogs/reply.ts';
import type { MemoryLog } from './memory-log.ts';

export interface EchoTurns extends Turns {
    /** Every message that was handled for the first time. */
    readonly seen: Message[];
}

export function echoTurns(log: MemoryLog): EchoTurns {
    const seen: Message[] = [];
    const answered = new Map<string, Reply>();
    const queue = inOrder();
    const handle: Turns['handle'] = async (message, transcript) => {
        if (log.isAway())
            return { reply: said('It was not saved.'), repeated: false, saved: false };
        const key = `${message.conversation} ${message.id}`;
        const before = answered.get(key);
        if (before !== undefined) return { reply: before, repeated: true, saved: true };
        const reply = answer(message);
        answered.set(key, reply);
        seen.push(message);
        log.append(message.conversation, message.sender.id, transcript(reply));
        return { reply, repeated: false, saved: true };
    };
    return {
        seen,
        handle: (message, transcript): Promise<Turned> =>
            queue(message.conversation, () => handle(message, transcript)),
    };
}

function answer(message: Message): Reply {
    if (message.kind === 'start') return WELCOME();
    if (message.action !== null) {
        return { ...said('✓ Undone: $20.00 lunch'), replaces: message.action.turn };
    }
    if (message.attachments > 0) return said('Files come later. Nothing was recorded.');
    const choices = ['Undo', 'Edit'].map((label): Choice => ({
        label,
        command: { do: 'ask-address' },
        version: 1,
    }));
    const [headline, detail] = [`✓ $20.00 ${message.text} · Food`, 'Balance −$20.00'];
    return {
        ...said(headline),
        lines: [line(headline, 'headline'), line(detail, 'detail')],
        choices,
    };
}

const WELCOME = (): Reply => ({
    ...said("Hi, I'm Penny. Tell me what you spend and I'll keep count."),
    suggestions: ['spent 20 on lunch', 'got paid 3000', 'how much did I spend this week?'],
});

function said(text: string): Reply {
    return {
        turn: ulid(),
        lines: [line(text, 'detail')],
        choices: [],
        suggestions: [],
        replaces: null,
        updates: [],
    };
}

function line(text: string, style: Line['style']): Line {
    return { text, style, choices: [] };
}
