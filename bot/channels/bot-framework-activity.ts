/** A Bot Framework activity as it comes in, and the message that it is. */
import { z } from 'zod';
import type { Message } from '../../dialogs/message.ts';
import { choiceOf } from '../cards/choice.ts';

const Id = z.string().min(1).max(1_024);
const Account = z.looseObject({ id: Id, name: z.string().nullish() });

/** Without these five, signature checks of the library are skipped or a reply has nowhere to go. */
export const IncomingActivity = z.object({
    type: z.string().min(1).max(64),
    channelId: Id,
    serviceUrl: z.url({ protocol: /^https?$/ }).max(2_048),
    conversation: z.looseObject({
        id: Id,
        isGroup: z.boolean().nullish(),
        conversationType: z.string().nullish(),
        tenantId: z.string().nullish(),
    }),
    from: Account,
    recipient: Account.optional().catch(undefined),
    id: Id.optional().catch(undefined),
    replyToId: Id.optional().catch(undefined),
    deliveryMode: z.string().optional().catch(undefined),
    text: z.string().catch(''),
    value: z.unknown().optional(),
    locale: z.string().max(64).optional().catch(undefined),
    localTimezone: z.string().max(64).optional().catch(undefined),
    timestamp: z.coerce.date().optional().catch(undefined),
    attachments: z.array(z.looseObject({ contentType: z.string() })).catch([]),
    entities: z.array(z.looseObject({ type: z.string() })).catch([]),
    membersAdded: z.array(Account).catch([]),
    channelData: z
        .looseObject({ tenant: z.looseObject({ id: z.string() }).optional().catch(undefined) })
        .optional()
        .catch(undefined),
});
export type IncomingActivity = z.infer<typeof IncomingActivity>;

const Mention = z.looseObject({
    type: z.literal('mention'),
    text: z.string().min(1),
    mentioned: z.looseObject({ id: z.string() }),
});

/** Not Penny's and a person's alone: everybody there would read what she answers. */
export function isGroup({ conversation }: IncomingActivity): boolean {
    const { isGroup: flagged, conversationType } = conversation;
    return flagged === true || conversationType === 'groupChat' || conversationType === 'channel';
}

/** @returns null when nobody said anything: a reaction, a typing sign, the bot itself being added. */
export function toMessage(
    activity: IncomingActivity,
    now: Date,
    newId: () => string,
): Message | null {
    if (activity.type === 'message') {
        return {
            ...origin(activity, activity.from, now),
            id: activity.id ?? newId(),
            kind: 'message',
            text: spoken(activity),
            // Teams sends each text a second time, as HTML.
            attachments: activity.attachments.filter((file) => file.contentType !== 'text/html')
                .length,
            action: choiceOf(activity.value),
        };
    }
    const arrived = activity.membersAdded.find((member) => member.id !== activity.recipient?.id);
    if (activity.type !== 'conversationUpdate' || arrived === undefined) {
        return null;
    }
    // One id for all of them, so that a conversation is opened once however often members come.
    const id = 'start';
    const said = { kind: 'start', text: '', attachments: 0, action: null } as const;
    return { ...origin(activity, arrived, now), id, ...said };
}

function origin(activity: IncomingActivity, sender: z.infer<typeof Account>, now: Date) {
    const { channelId, conversation, channelData, locale, localTimezone, timestamp } = activity;
    return {
        channel: channelId,
        tenant: channelData?.tenant?.id ?? conversation.tenantId ?? '',
        conversation: conversation.id,
        sender: { id: sender.id, name: sender.name ?? '' },
        at: timestamp ?? now,
        locale: known(locale, (tag) => Intl.getCanonicalLocales(tag)[0]),
        timeZone: known(
            localTimezone,
            (zone) => new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone,
        ),
    };
}

/** What the person wrote, without the "@Penny" that addresses it. */
function spoken({ text, entities, recipient }: IncomingActivity): string {
    return entities
        .flatMap((entity) => Mention.safeParse(entity).data ?? [])
        .filter((mention) => mention.mentioned.id === recipient?.id)
        .reduce((rest, mention) => rest.replaceAll(mention.text, ' '), text)
        .trim();
}

/** The value in its canonical form; null when it is missing or nobody knows it. */
function known(
    value: string | undefined,
    find: (value: string) => string | undefined,
): string | null {
    if (value === undefined || value === '') {
        return null;
    }
    try {
        return find(value) ?? null;
    } catch {
        return null;
    }
}
