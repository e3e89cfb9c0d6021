/** Shows a reply in a Bot Framework channel: new messages, and cards put in place of earlier ones. */
import type { Activity, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Reply } from '../../dialogs/reply.ts';
import { toActivities, type MessageActivity } from '../cards/activity.ts';
import type { SentActivities } from './bot-framework-sent.ts';

/** The channel didn't take the reply. It holds nothing of the request, which carries our token. */
export class SendFailed extends Error {
    override readonly name = 'SendFailed';
    readonly code: string;

    constructor(error: unknown) {
        const { statusCode, code } = error as { statusCode?: number; code?: string };
        super('The channel did not take the reply.');
        this.code = String(statusCode ?? code ?? 'UNKNOWN');
    }
}

/** Web Chat's own clients; others might stumble over data that isn't theirs. */
const WEB_CHATS = new Set(['directline', 'webchat', 'emulator']);

/**
 * @param pressed the channel's id of the card that was pressed, when it says so.
 * @throws SendFailed when the reply itself couldn't be sent. An earlier card that couldn't be
 * brought up to date is only logged: the reply says what changed, and old buttons are checked.
 */
export async function showReply(
    context: TurnContext,
    reply: Reply,
    pressed: string | null,
    { sent, logger }: { readonly sent: SentActivities; readonly logger: Logger },
): Promise<void> {
    const collected = context.activity.deliveryMode === 'expectReplies';
    for (const [place, { id, activity }] of toActivities(reply).entries()) {
        const isReply = place === 0 && reply.lines.length > 0;
        const shownAs = sent.find(id) ?? (isReply ? pressed : null);
        const mayReplace = !collected && shownAs !== null && (!isReply || reply.replaces !== null);
        const replaced = mayReplace && (await replace(context, shownAs, activity, logger));
        if (replaced) {
            sent.remember(id, shownAs);
        } else if (isReply) {
            const sentAs = await send(context, activity);
            if (sentAs !== '') {
                sent.remember(id, sentAs);
            }
        }
    }
}

/** @returns the channel's id of what was sent, '' when it tells none. @throws SendFailed */
export async function send(context: TurnContext, activity: MessageActivity): Promise<string> {
    try {
        const response = await context.sendActivity(forChannel(context, activity));
        return response?.id ?? '';
    } catch (error) {
        throw new SendFailed(error);
    }
}

async function replace(
    context: TurnContext,
    id: string,
    activity: MessageActivity,
    logger: Logger,
): Promise<boolean> {
    try {
        await context.updateActivity({ ...forChannel(context, activity), id });
        return true;
    } catch (error) {
        logger.info({ code: new SendFailed(error).code }, 'a card could not be replaced');
        return false;
    }
}

function forChannel(context: TurnContext, activity: MessageActivity): Partial<Activity> {
    // The library writes its own fields into what it is given.
    const { channelData, attachments, ...rest } = structuredClone(activity);
    const cards = attachments?.slice(0, 1);
    const shown = WEB_CHATS.has(context.activity.channelId)
        ? { ...rest, channelData, ...(attachments && { attachments }) }
        : { ...rest, ...(cards && { attachments: cards }) };
    return shown as unknown as Partial<Activity>;
}
