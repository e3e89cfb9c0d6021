/** Teams and every other Azure Bot Service channel, the Emulator and the Playground, by the Bot Framework. */
import { randomUUID } from 'node:crypto';
import { CloudAdapter, type Activity, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Message } from '../../dialogs/message.ts';
import type { MessageActivity } from '../cards/activity.ts';
import { sendJson } from '../http/problem.ts';
import type { Handler } from '../http/guard.ts';
import type { Turns } from '../turn.ts';
import type { AccessConfig } from './bot-framework-access.ts';
import { isGroup, toMessage, type IncomingActivity } from './bot-framework-activity.ts';
import { CachedAuthentication, type Authority, type BotIdentity } from './bot-framework-auth.ts';
import { createGate } from './bot-framework-gate.ts';
import { send, SendFailed, showReply } from './bot-framework-reply.ts';
import { sentActivities, type SentActivities } from './bot-framework-sent.ts';
import { TooSlow, within } from './bot-framework-within.ts';

export interface BotFrameworkOptions {
    readonly turns: Turns;
    readonly config: BotIdentity & AccessConfig;
    readonly words: {
        /** Where others read along: "message me directly". */
        readonly personalOnly: string;
        /** Something broke on our side. */
        readonly failure: string;
    };
    readonly logger: Logger;
    readonly now?: () => Date;
    /** How long checking a token, and sending a reply, may take each. A channel sends again what
     *  isn't answered in 15 s. */
    readonly timeouts?: { readonly checkMs: number; readonly sendMs: number };
    readonly authority?: Authority;
}

const TIMEOUTS = { checkMs: 4_000, sendMs: 8_000 };

/** What answers POST /api/messages. */
export function createBotFrameworkHandler(options: BotFrameworkOptions): Handler {
    const { config, logger, timeouts = TIMEOUTS } = options;
    const authentication = new CachedAuthentication(config, timeouts.sendMs, options.authority);
    const admit = createGate(authentication, config, timeouts.checkMs);
    const answer = createAnswer(options);
    const adapter = new CloudAdapter(authentication);
    adapter.onTurnError = async (context, error) => {
        logger.error({ err: error }, 'an activity could not be answered');
        if (error instanceof SendFailed || error instanceof TooSlow) {
            throw error;
        }
        await within(timeouts.sendMs, send(context, plain(options.words.failure)));
    };
    return async (req, res) => {
        const { activity, proof } = await admit(req);
        if (activity.type === 'invoke') {
            sendJson(res, 501, {});
            return;
        }
        let collected: readonly Partial<Activity>[] = [];
        try {
            await adapter.processActivityDirect(
                proof,
                activity as unknown as Activity,
                async (context) => {
                    collected = context.bufferedReplyActivities;
                    await answer(context, activity);
                },
            );
        } catch {
            // Logged above. The channel may send it again: the turn then gives its stored answer.
            sendJson(res, 502, {});
            return;
        }
        sendJson(
            res,
            200,
            activity.deliveryMode === 'expectReplies' ? { activities: collected } : {},
        );
    };
}

function createAnswer(
    options: BotFrameworkOptions,
): (context: TurnContext, activity: IncomingActivity) => Promise<void> {
    const { turns, words, logger, now = () => new Date(), timeouts = TIMEOUTS } = options;
    const shown = { sent: sentActivities(), logger };
    return async (context, activity) => {
        const message = toMessage(activity, now(), randomUUID);
        if (message === null) {
            return;
        }
        if (isGroup(activity)) {
            if (message.kind === 'message') {
                await within(timeouts.sendMs, send(context, plain(words.personalOnly)));
            }
            return;
        }
        const { reply, repeated } = await turns.handle(
            answering(message, activity, shown.sent),
            () => [],
        );
        // Several members and several deliveries open the same conversation.
        if (message.kind === 'start' && repeated) {
            return;
        }
        const pressed = message.action === null ? null : (activity.replyToId ?? null);
        await within(timeouts.sendMs, showReply(context, reply, pressed, shown));
    };
}

/** With the card that its words answer, as long as it is known; a press names its card itself. */
function answering(
    message: Message,
    { replyToId }: IncomingActivity,
    sent: SentActivities,
): Message {
    const turn = replyToId !== undefined && !message.action ? sent.turnOf(replyToId) : null;
    return turn === null ? message : { ...message, replyTo: turn };
}

function plain(text: string): MessageActivity {
    return { type: 'message', text, textFormat: 'plain', inputHint: 'acceptingInput' };
}
