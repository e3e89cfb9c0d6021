/** What the chat shows of a turn: the person's own activity, then the reply's. */
import { decodeTime } from 'ulid';
import type { Json, LogLine } from '../../../db/turn.ts';
import type { Message } from '../../../dialogs/message.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import { toActivities } from '../../cards/activity.ts';
import { CHANNEL, type Incoming } from './incoming.ts';

/** What follows it tells updates of one turn apart. */
const ULID_LENGTH = 26;

const PENNY = { id: 'penny', name: 'Penny', role: 'bot' };

/** The log of a turn that a person's message began. */
export function transcript(message: Message, incoming: Incoming, reply: Reply): LogLine[] {
    return [ownLine(message, incoming), ...replyLines(message, reply)];
}

/** The log of a reply alone, as after the opening of a conversation. */
export function replyLines(message: Message, reply: Reply): LogLine[] {
    const { conversation, at } = message;
    return linesOf(reply, conversation, at, message.kind === 'message' ? message.id : null);
}

/** The log of what Penny says unasked. */
export function unaskedLines(reply: Reply, conversation: string, at: Date): LogLine[] {
    return linesOf(reply, conversation, at, null);
}

function linesOf(reply: Reply, conversation: string, at: Date, replyTo: string | null): LogLine[] {
    return toActivities(reply).map(({ id, activity }) => ({
        id,
        payload: {
            ...(activity as unknown as Record<string, Json>),
            id,
            channelId: CHANNEL,
            conversation: { id: conversation },
            from: PENNY,
            timestamp: timeOf(id, at).toISOString(),
            ...(replyTo === null ? {} : { replyToId: replyTo }),
        },
    }));
}

/** Something that stands in no log: shown to those who look now. */
export function passing(id: string, text: string, conversation: string, at: Date): Json {
    return {
        type: 'message',
        id,
        channelId: CHANNEL,
        conversation: { id: conversation },
        from: PENNY,
        text,
        textFormat: 'plain',
        timestamp: at.toISOString(),
    };
}

function ownLine(message: Message, incoming: Incoming): LogLine {
    const { clientActivityID } = incoming;
    const channelData: Record<string, Json> = {
        ...(clientActivityID === null ? {} : { clientActivityID }),
        // Web Chat draws no bubble for a pressed button when this is set.
        ...(message.action === null ? {} : { postBack: true }),
    };
    return {
        id: message.id,
        payload: {
            type: 'message',
            id: message.id,
            channelId: CHANNEL,
            conversation: { id: message.conversation },
            from: { id: message.sender.id, role: 'user' },
            text: shownText(message),
            textFormat: 'plain',
            timestamp: message.at.toISOString(),
            channelData,
        },
    };
}

/** Web Chat leaves out a message without text, and the person would see their files vanish. */
function shownText(message: Message): string {
    return message.text === '' && message.attachments > 0 ? '📎' : message.text;
}

/** Web Chat puts activities in the order of their times. A card that is drawn anew keeps its id, and
 *  the id holds the time when it was first said, so the card keeps its place as well. */
function timeOf(id: string, otherwise: Date): Date {
    try {
        return new Date(decodeTime(id.slice(0, ULID_LENGTH)));
    } catch {
        return otherwise;
    }
}
