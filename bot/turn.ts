/** One message, one transaction: the delivery check, the answer, and all it changed commit together. */
import type { Logger } from 'pino';
import {
    SenderLeft,
    StoreUnavailable,
    type Defaults,
    type Json,
    type LogLine,
    type OpenTurn,
    type TurnEnd,
    type TurnKey,
    type TurnStore,
} from '../db/turn.ts';
import { answer } from '../dialogs/answer.ts';
import type { ExportOrder } from '../dialogs/export.ts';
import type { Message } from '../dialogs/message.ts';
import { wordsFor, type MessageKey } from '../dialogs/messages/catalogue.ts';
import { opinionOn, type Opinion, type SecondOpinion } from '../dialogs/opinion.ts';
import { makeReply, type Reply } from '../dialogs/reply.ts';
import type { Stage } from '../dialogs/scene.ts';
import type { ConversationState } from '../dialogs/state.ts';
import { parseReply, parseState } from '../dialogs/stored.ts';
import type { Entry, Id } from '../ledger/entry.ts';
import type { NewId } from '../ledger/ports.ts';
import { inOrder } from './in-order.ts';

/** How a message ended. When it wasn't saved, nothing of it was: neither entries nor log lines. */
export interface Turned {
    readonly reply: Reply;
    /** The delivery was known already; this is the reply it got then. */
    readonly repeated: boolean;
    readonly saved: boolean;
}

/** What a channel shows in its conversation's log for a reply; it is written in the turn's transaction. */
type Transcript = (reply: Reply) => readonly LogLine[];

export interface Turns {
    /**
     * Messages of one conversation are answered one after another.
     * @throws SenderLeft, and nothing else.
     */
    handle(message: Message, transcript: Transcript): Promise<Turned>;
}

export interface StageOptions {
    readonly newId: NewId;
    /** Whether mail can leave at all. */
    readonly canMail: boolean;
    /** Signs an address under which a person has a file for a while; without it there are no files. */
    readonly exportLink?: (personId: Id, order: ExportOrder, now: Date) => Promise<string>;
}

export interface TurnOptions extends StageOptions {
    readonly store: TurnStore;
    readonly defaults: Defaults;
    readonly logger: Logger;
    readonly now: () => Date;
    /** Told after each commit that queued mail. */
    readonly wakeAlerts: () => void;
    /** Asked what a message means when Penny herself isn't sure; nobody is unless given. */
    readonly secondOpinion?: SecondOpinion;
    /** Told after each commit that recorded something, and waits for nothing. */
    readonly recorded?: (entries: readonly Entry[], place: Omit<TurnKey, 'delivery'>) => void;
}

export function createTurns(options: TurnOptions): Turns {
    const queue = inOrder();
    return {
        handle: (message, transcript) =>
            queue(`${message.channel}|${message.conversation}`, () =>
                handle(options, message, transcript),
            ),
    };
}

async function handle(
    options: TurnOptions,
    message: Message,
    transcript: Transcript,
): Promise<Turned> {
    const now = options.now();
    try {
        // Before the transaction: nothing is locked while somebody else thinks.
        const opinion = await opinionFor(message, options, now);
        let reply: Reply | null = null;
        const work = async (turn: OpenTurn): Promise<TurnEnd> => {
            const answered = await answer(message, stageOf(turn, options, now, opinion));
            reply = answered.reply;
            return {
                state: asJson(answered.state),
                reply: asJson(answered.reply),
                log: transcript(answered.reply),
            };
        };
        const key = keyOf(message);
        const result = await options.store.run(key, defaultsFor(message, options), now, work);
        if (!result.repeated) {
            if (result.hasAlerts) options.wakeAlerts();
            if (result.recorded.length > 0) options.recorded?.(result.recorded, key);
        }
        const shown = result.repeated ? parseReply(result.reply) : reply;
        return {
            reply: shown ?? sentence('choice.gone', message, options),
            repeated: result.repeated,
            saved: true,
        };
    } catch (error) {
        if (error instanceof SenderLeft) throw error;
        return { reply: failed(error, message, options), repeated: false, saved: false };
    }
}

function opinionFor(message: Message, options: TurnOptions, now: Date): Promise<Opinion | null> {
    const { secondOpinion } = options;
    if (!secondOpinion) return Promise.resolve(null);
    return opinionOn(message, { ...defaultsFor(message, options), now }, secondOpinion);
}

/** The turn as dialogs see it. */
export function stageOf(
    turn: OpenTurn,
    options: StageOptions,
    now: Date,
    opinion: Opinion | null = null,
): Stage {
    return {
        turn: turn.id,
        person: turn.person,
        state: parseState(turn.state),
        book: turn.book,
        left: turn.left,
        walletCount: turn.walletCount,
        wallets: once(() => turn.wallets()),
        openWallet: (id) => turn.openWallet(id),
        makeWallet: (wallet) => turn.makeWallet(wallet),
        useWallet: (id) => turn.useWallet(id),
        latestWallet: (which) => turn.latestWallet(which),
        now,
        opinion,
        newId: options.newId,
        canMail: options.canMail,
        rate: (from, to, day) => turn.rate(from, to, day),
        reminder: () => turn.reminder(),
        remind: (minute) => turn.remind(minute),
        reminded: (day) => turn.reminded(day),
        habits: turn.habits,
        earlierReply: async (id) => parseReply(await turn.reply(id)),
        alerts: () => turn.alerts(),
        setAlerts: (settings) => turn.setAlerts(settings),
        decide: (walletId, act) => turn.decide(walletId, act),
        snooze: (limit, until) => turn.snooze(limit, until),
        wake: (limit) => turn.wake(limit),
        snoozed: () => turn.snoozed(),
        exportLink: async (order) =>
            (await options.exportLink?.(turn.person.id, order, now)) ?? null,
        giveAddress: async (email) => {
            if (await turn.isBlocked(email)) return false;
            const confirmationId = turn.giveAddress(email, now);
            turn.queue([
                {
                    id: options.newId(),
                    key: `confirm|${confirmationId}`,
                    personId: turn.person.id,
                    way: 'mail',
                    content: { kind: 'confirm-address', confirmationId },
                },
            ]);
            return true;
        },
    };
}

/** What doesn't change within a turn is read once. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
    let known: Promise<T> | null = null;
    return () => (known ??= read());
}

function keyOf(message: Message): TurnKey {
    return {
        channel: message.channel,
        tenant: message.tenant,
        sender: message.sender.id,
        conversation: message.conversation,
        delivery: message.id,
    };
}

/** What the channel knows of a new person goes before what the operator set. */
function defaultsFor(message: Message, { defaults }: TurnOptions): Defaults {
    return {
        currency: defaults.currency,
        timeZone: message.timeZone ?? defaults.timeZone,
        locale: message.locale ?? defaults.locale,
    };
}

/** The person reads that nothing was saved; the log gets the error itself. */
function failed(error: unknown, message: Message, options: TurnOptions): Reply {
    if (error instanceof StoreUnavailable) {
        options.logger.warn({ err: error, channel: message.channel }, 'turn not saved');
        const key = error.isUnknown ? 'fault.unknown' : 'fault.away';
        return sentence(key, message, options);
    }
    options.logger.error({ err: error, channel: message.channel }, 'turn failed');
    return sentence('fault.ours', message, options);
}

function sentence(key: MessageKey, message: Message, { defaults, newId }: TurnOptions): Reply {
    const text = wordsFor(message.locale ?? defaults.locale)(key);
    return makeReply(newId(), [{ text }]);
}

/** A reply and a state are plain data without large integers: JSON as they are. */
export function asJson(data: Reply | ConversationState): Json {
    return data as unknown as Json;
}
