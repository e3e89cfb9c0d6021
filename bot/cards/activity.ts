import type { Reply } from '../../dialogs/reply.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { displayText } from './display-text.ts';
import { plainText } from './plain-text.ts';
import { replyCard } from './reply-card.ts';

export interface ReplyActivity {
    /** The turn whose place on the screen it takes; its own turn when it is new. */
    readonly id: string;
    readonly activity: MessageActivity;
}

export interface MessageActivity {
    readonly type: 'message';
    /** Missing beside a card: Web Chat would show both. */
    readonly text?: string;
    readonly textFormat: 'plain';
    /** What a notification shows of a card. Teams reads it; Web Chat doesn't. */
    readonly summary?: string;
    readonly attachments?: readonly [CardAttachment, ...FileAttachment[]];
    readonly suggestedActions?: { readonly actions: readonly ImBack[] };
    readonly inputHint: 'acceptingInput';
    /** What Web Chat reads out in place of a card, which it would otherwise draw a second time. */
    readonly channelData?: { readonly 'webchat:fallback-text': string };
}

interface CardAttachment {
    readonly contentType: 'application/vnd.microsoft.card.adaptive';
    readonly content: AdaptiveCard;
}

/** A file that is had from an address. Teams takes none of these, and has the card's button. */
interface FileAttachment {
    readonly contentType: 'text/csv';
    readonly contentUrl: string;
    readonly name: string;
}

interface ImBack {
    readonly type: 'imBack';
    readonly title: string;
    readonly value: string;
}

/** The reply itself, when it says something, then each earlier reply in its new form. */
export function toActivities(reply: Reply): readonly ReplyActivity[] {
    const shown = reply.lines.length > 0 ? [toActivity(reply)] : [];
    return [...shown, ...reply.updates.map(toActivity)];
}

function toActivity(reply: Reply): ReplyActivity {
    return {
        id: reply.replaces ?? reply.turn,
        activity: {
            type: 'message',
            textFormat: 'plain',
            inputHint: 'acceptingInput',
            ...(isSimple(reply) ? { text: plainText(reply) } : asCard(reply)),
            ...suggested(reply.suggestions),
        },
    };
}

/** Web Chat sets the lines of one text apart like paragraphs, and a card can keep them together. */
function isSimple(reply: Reply): boolean {
    const said = reply.lines.filter((line) => displayText(line.text) !== '');
    return reply.choices.length === 0 && !reply.links && said.length <= 1;
}

function asCard(reply: Reply): Pick<MessageActivity, 'summary' | 'attachments' | 'channelData'> {
    return {
        summary: reply.lines.map((line) => displayText(line.text)).join('\n'),
        attachments: [
            {
                contentType: 'application/vnd.microsoft.card.adaptive',
                content: replyCard(reply),
            },
            ...(reply.links ?? []).map(
                ({ url, file }) =>
                    ({ contentType: 'text/csv', contentUrl: url, name: file }) as const,
            ),
        ],
        channelData: { 'webchat:fallback-text': plainText(reply) },
    };
}

function suggested(suggestions: readonly string[]): Pick<MessageActivity, 'suggestedActions'> {
    if (suggestions.length === 0) {
        return {};
    }
    const actions = suggestions.map(displayText).map((text) => ({
        type: 'imBack' as const,
        title: text,
        value: text,
    }));
    return { suggestedActions: { actions } };
}
