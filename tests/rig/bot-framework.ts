/** The real server with the Bot Framework's route, and turns that answer as a test says. */
import { pino } from 'pino';
import type { Activity } from 'botbuilder';
import { mountBotFramework } from '../../bot/channels/bot-framework.ts';
import type { BotFrameworkOptions } from '../../bot/channels/bot-framework-handler.ts';
import { createServer } from '../../bot/server.ts';
import type { Turned, Turns } from '../../bot/turn.ts';
import type { Message } from '../../dialogs/message.ts';
import { aLine, aReply } from '../bot/cards/replies.ts';

interface Answered {
    readonly status: number;
    readonly body: { readonly activities?: readonly Partial<Activity>[]; readonly code?: string };
}

export interface BotFramework {
    readonly address: string;
    readonly messages: readonly Message[];
    readonly logged: readonly string[];
    /** What the next messages get; "Got it." until then. */
    answer(turn: (message: Message) => Turned): void;
    post(body: unknown, headers?: Record<string, string>): Promise<Answered>;
    close(): Promise<void>;
}

function gotIt(): Turned {
    return turned(aReply({ lines: [aLine('Got it.')] }));
}

export function turned(reply: Turned['reply'], repeated = false): Turned {
    return { reply, repeated, saved: true };
}

export async function startBotFramework(
    options: Partial<BotFrameworkOptions> = {},
): Promise<BotFramework> {
    const messages: Message[] = [];
    const logged: string[] = [];
    let answer: (message: Message) => Turned = gotIt;
    const turns: Turns = {
        handle: async (message) => {
            messages.push(message);
            return answer(message);
        },
    };
    const logger = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
    const server = createServer({ logger, publicUrl: null, ready: async () => true });
    mountBotFramework(server, {
        turns,
        config: { production: false },
        words: { personalOnly: 'Message me directly.', failure: 'That did not work.' },
        logger,
        timeouts: { checkMs: 5_000, sendMs: 5_000 },
        now: () => new Date('2026-11-19T12:00:00Z'),
        ...options,
    });
    const address = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}/api/messages`;
    return {
        address,
        messages,
        logged,
        answer: (next) => {
            answer = next;
        },
        post: async (body, headers = {}) => {
            const response = await fetch(address, {
                method: 'POST',
                headers: { 'content-type': 'application/json', ...headers },
                body: typeof body === 'string' ? body : JSON.stringify(body),
            });
            const text = await response.text();
            return { status: response.status, body: JSON.parse(text || '{}') as Answered['body'] };
        },
        close: () => server.close(100),
    };
}

/** A complete message from Teams, but for what a test changes. */
export function anActivity(serviceUrl: string, parts: Record<string, unknown> = {}): object {
    return {
        type: 'message',
        id: 'activity-1',
        channelId: 'msteams',
        serviceUrl,
        conversation: { id: 'conversation-1', conversationType: 'personal' },
        from: { id: 'user-1', name: 'Kim' },
        recipient: { id: 'bot-1', name: 'Penny' },
        text: 'spent 20 on lunch',
        ...parts,
    };
}
