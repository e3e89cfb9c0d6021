/** Keeps open sockets up to date with their conversation's log: at once for what this process wrote,
 *  within about a second for what another replica did. */
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import type { ConversationLog, Json } from '../../../db/turn.ts';
import { CHANNEL } from './incoming.ts';
import type { ChatPeople } from './people.ts';
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
    readonly session: string | null;
    /** The place in the log up to which it was sent. */
    sent: number;
    reading: boolean;
    /** Something came while it was reading. */
    again: boolean;
    alive: boolean;
}

export function createFeed(
    log: ConversationLog,
    people: Pick<ChatPeople, 'openOf'>,
    logger: Logger,
): Feed {
    return new SocketFeed(log, people, logger);
}

class SocketFeed implements Feed {
    readonly #log: ConversationLog;
    readonly #people: Pick<ChatPeople, 'openOf'>;
    readonly #logger: Logger;
    readonly #listeners = new Set<Listener>();
    readonly #byConversation = new Map<string, Set<Listener>>();
    #timers: readonly NodeJS.Timeout[] = [];
    #looking = false;

    constructor(log: ConversationLog, people: Pick<ChatPeople, 'openOf'>, logger: Logger) {
        this.#log = log;
        this.#people = people;
        this.#logger = logger;
    }

    hasRoom(user: string): boolean {
        const own = [...this.#listeners].filter((listener) => listener.user === user);
        return own.length < SOCKETS_OF_ONE_PERSON;
    }

    open(socket: WebSocket, { user, conv, after, session }: StreamClaims): void {
        const idle = { reading: false, again: false, alive: true };
        const listener = { socket, user, conversation: conv, session, sent: after, ...idle };
        this.#listeners.add(listener);
        this.#byConversation.set(conv, new Set(this.#of(conv)).add(listener));
        socket.on('close', () => this.#forget(listener));
        socket.on('error', () => socket.terminate());
        // Clients send empty frames as their own keep-alive, and nothing else.
        for (const sign of ['message', 'pong']) socket.on(sign, () => (listener.alive = true));
        if (this.#timers.length === 0) this.#startTimers();
        this.#read(listener);
    }

    wake(conversation: string): void {
        for (const listener of this.#of(conversation)) this.#read(listener);
    }

    flash(conversation: string, activity: Json): void {
        for (const listener of this.#of(conversation)) send(listener, [activity]);
    }

    close(): void {
        for (const { socket } of this.#listeners) {
            socket.close(1001);
            setTimeout(() => socket.terminate(), CLOSING_MS).unref();
        }
    }

    #of(conversation: string): readonly Listener[] {
        return [...(this.#byConversation.get(conversation) ?? [])];
    }

    #forget(listener: Listener): void {
        this.#listeners.delete(listener);
        const others = this.#byConversation.get(listener.conversation);
        others?.delete(listener);
        if (others?.size === 0) this.#byConversation.delete(listener.conversation);
        if (this.#listeners.size > 0) return;
        for (const timer of this.#timers) clearInterval(timer);
        this.#timers = [];
    }

    #startTimers(): void {
        this.#timers = [
            setInterval(() => void this.#look(), LOOK_MS).unref(),
            setInterval(() => keepAlive(this.#listeners), KEEP_ALIVE_MS).unref(),
        ];
    }

    async #look(): Promise<void> {
        if (this.#looking) return;
        this.#looking = true;
        try {
            await letGo(this.#people, this.#listeners);
            const late = await behind(this.#log, [...this.#listeners]);
            for (const listener of late) this.#read(listener);
        } catch (error) {
            this.#logger.debug({ err: error }, 'the heads of the logs could not be read');
        } finally {
            this.#looking = false;
        }
    }

    #read(listener: Listener): void {
        readOn(this.#log, listener).catch((error: unknown) => {
            this.#logger.warn({ err: error }, 'the log could not be read for an open socket');
        });
    }
}

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

/** Who signed out, here or elsewhere, sees no more. */
async function letGo(
    people: Pick<ChatPeople, 'openOf'>,
    listeners: ReadonlySet<Listener>,
): Promise<void> {
    const sessions = new Set([...listeners].flatMap(({ session }) => session ?? []));
    if (sessions.size === 0) return;
    const open = await people.openOf([...sessions]);
    for (const { socket, session } of listeners) {
        if (session !== null && !open.has(session)) socket.terminate();
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
