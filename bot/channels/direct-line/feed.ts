/** Keeps open sockets up to date with their conversation's log: at once for what this process wrote,
 *  within about a second for what another replica did. */
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import type { ConversationLog, Json } from '../../../db/turn.ts';
import { CHANNEL } from './incoming.ts';
import type { StreamClaims } from './tokens.ts';

const PAGE = 100;
const LOOK_MS = 1_000;
const KEEP_ALIVE_MS = 25_000;
/** How long a client may take to agree to a closing. */
const CLOSING_MS = 1_000;
/** Bytes that wait for a slow reader before it is let go; it comes back and reads on from its place. */
const BACKLOG = 1024 * 1024;
const SOCKETS_OF_ONE_PERSON = 10;
const CONVERSATIONS_AT_ONCE = 500;

export interface Feed {
    /** False when the person has too many open already. */
    hasRoom(user: string): boolean;
    /** Sends all that comes after the claims' place, then what comes new. */
    open(socket: WebSocket, claims: StreamClaims): void;
    /** Something was written to the conversation's log. */
    wake(conversation: string): void;
    /** Shows an activity that is in no log. */
    flash(conversation: string, activity: Json): void;
    close(): void;
}

interface Listener {
    readonly socket: WebSocket;
    readonly user: string;
    readonly conversation: string;
    /** The place in the log up to which it was sent. */
    sent: number;
    reading: boolean;
    again: boolean;
    alive: boolean;
}

export function createFeed(log: ConversationLog, logger: Logger): Feed {
    const listeners = new Set<Listener>();
    const byConversation = new Map<string, Set<Listener>>();
    const timers: NodeJS.Timeout[] = [];
    const of = (conversation: string): Listener[] => [...(byConversation.get(conversation) ?? [])];
    const read = (listener: Listener): void => {
        readOn(log, listener).catch((error: unknown) => {
            logger.warn({ err: error }, 'the log could not be read for an open socket');
        });
    };
    const start = (): void => {
        if (timers.length > 0) return;
        let looking = false;
        const look = async (): Promise<void> => {
            if (looking) return;
            looking = true;
            try {
                for (const listener of await behind(log, [...listeners])) read(listener);
            } catch (error) {
                logger.debug({ err: error }, 'the heads of the logs could not be read');
            } finally {
                looking = false;
            }
        };
        timers.push(
            setInterval(() => void look(), LOOK_MS).unref(),
            setInterval(() => keepAlive(listeners), KEEP_ALIVE_MS).unref(),
        );
    };
    const forget = (listener: Listener): void => {
        listeners.delete(listener);
        const others = byConversation.get(listener.conversation);
        others?.delete(listener);
        if (others?.size === 0) byConversation.delete(listener.conversation);
        if (listeners.size === 0) for (const timer of timers.splice(0)) clearInterval(timer);
    };
    return {
        hasRoom: (user) =>
            [...listeners].filter((listener) => listener.user === user).length <
            SOCKETS_OF_ONE_PERSON,
        open: (socket, { user, conv, after }) => {
            const listener = { socket, user, conversation: conv, sent: after, ...IDLE };
            listeners.add(listener);
            byConversation.set(conv, new Set(of(conv)).add(listener));
            socket.on('close', () => forget(listener));
            socket.on('error', () => socket.terminate());
            // Clients send empty frames as their own keep-alive, and nothing else.
            for (const sign of ['message', 'pong']) socket.on(sign, () => (listener.alive = true));
            start();
            read(listener);
        },
        wake: (conversation) => of(conversation).forEach(read),
        flash: (conversation, activity) => {
            for (const listener of of(conversation)) send(listener, [activity]);
        },
        close: () => {
            for (const { socket } of listeners) {
                socket.close(1001);
                setTimeout(() => socket.terminate(), CLOSING_MS).unref();
            }
        },
    };
}

const IDLE = { reading: false, again: false, alive: true };

async function readOn(log: ConversationLog, listener: Listener): Promise<void> {
    listener.again = true;
    if (listener.reading) return;
    listener.reading = true;
    try {
        while (listener.again) {
            listener.again = false;
            const lines = await log.read(CHANNEL, listener.conversation, listener.sent, PAGE);
            const last = lines.at(-1);
            if (last === undefined) break;
            listener.sent = last.seq;
            send(
                listener,
                lines.map((line) => line.payload),
            );
            listener.again ||= lines.length === PAGE;
        }
    } finally {
        listener.reading = false;
    }
}

async function behind(log: ConversationLog, listeners: readonly Listener[]): Promise<Listener[]> {
    const conversations = [...new Set(listeners.map(({ conversation }) => conversation))];
    const late: Listener[] = [];
    for (let at = 0; at < conversations.length; at += CONVERSATIONS_AT_ONCE) {
        const some = conversations.slice(at, at + CONVERSATIONS_AT_ONCE);
        const heads = await log.heads(CHANNEL, some);
        late.push(
            ...listeners.filter(({ conversation, sent }) => (heads.get(conversation) ?? 0) > sent),
        );
    }
    return late;
}

function send(listener: Listener, activities: readonly Json[]): void {
    const { socket, sent } = listener;
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > BACKLOG) {
        socket.terminate();
        return;
    }
    socket.send(JSON.stringify({ activities, watermark: String(sent) }));
}

function keepAlive(listeners: ReadonlySet<Listener>): void {
    for (const listener of listeners) {
        if (!listener.alive) {
            listener.socket.terminate();
        } else if (listener.socket.readyState === listener.socket.OPEN) {
            listener.alive = false;
            listener.socket.ping();
            listener.socket.send('');
        }
    }
}
