/** What a client posts -> Message. The client's word for who it is counts for nothing. */
import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ChoiceRef, Message } from '../../../dialogs/message.ts';
import { choiceOf } from '../../cards/choice.ts';
import { Refusal } from '../../http/problem.ts';
import type { ChatClaims } from './tokens.ts';

export const CHANNEL = 'directline';

const ACTIVITY = z.object({
    type: z.string().min(1).max(64),
    text: z.string().nullish(),
    value: z.unknown().optional(),
    replyToId: z.string().max(64).nullish(),
    attachments: z.array(z.unknown()).nullish(),
    locale: z.string().nullish(),
    localTimezone: z.string().nullish(),
    channelData: z.object({ clientActivityID: z.string().max(256).nullish() }).nullish(),
});

export interface Incoming {
    /** The activity's id, the same each time the client sends the same clientActivityID. */
    readonly id: string;
    readonly type: string;
    readonly text: string;
    readonly action: ChoiceRef | null;
    readonly replyTo: string | null;
    readonly attachments: number;
    readonly clientActivityID: string | null;
    readonly locale: string | null;
    readonly timeZone: string | null;
}

/** @throws Refusal 400 when it has not the shape of an activity. */
export function parseActivity(body: unknown): Incoming {
    const parsed = ACTIVITY.safeParse(body);
    if (!parsed.success) throw new Refusal(400, 'NOT_AN_ACTIVITY', 'That is not an activity.');
    const activity = parsed.data;
    const clientActivityID = activity.channelData?.clientActivityID ?? null;
    return {
        id: activityId(clientActivityID),
        type: activity.type,
        // Half a surrogate pair is no text, and not every store would take it.
        text: (activity.text ?? '').toWellFormed(),
        action: choiceOf(activity.value),
        replyTo: activity.replyToId ?? null,
        attachments: activity.attachments?.length ?? 0,
        clientActivityID,
        locale: validLocale(activity.locale),
        timeZone: validTimeZone(activity.localTimezone),
    };
}

export function toMessage(incoming: Incoming, claims: ChatClaims, at: Date): Message {
    return {
        ...opening(claims, at),
        id: incoming.id,
        kind: 'message',
        text: incoming.text,
        attachments: incoming.attachments,
        action: incoming.action,
        ...(incoming.replyTo === null ? {} : { replyTo: incoming.replyTo }),
        locale: claims.locale ?? incoming.locale,
        timeZone: claims.tz ?? incoming.timeZone,
    };
}

/** The person opened the conversation and said nothing yet. */
export function opening(claims: ChatClaims, at: Date): Message {
    return {
        channel: CHANNEL,
        tenant: '',
        conversation: claims.conv,
        sender: { id: claims.user, name: '' },
        id: 'start',
        kind: 'start',
        text: '',
        attachments: 0,
        action: null,
        at,
        locale: claims.locale,
        timeZone: claims.tz,
    };
}

/** Hashed, so that its length is known and no client picks the id of a line that isn't its own. */
function activityId(clientActivityID: string | null): string {
    if (clientActivityID === null || clientActivityID === '') return `u-${randomUUID()}`;
    const hash = createHash('sha256').update(clientActivityID).digest().subarray(0, 16);
    return `u-${hash.toString('base64url')}`;
}

export function validLocale(locale: string | null | undefined): string | null {
    if (typeof locale !== 'string' || locale.length > 35) return null;
    try {
        return Intl.getCanonicalLocales(locale)[0] ?? null;
    } catch {
        return null;
    }
}

export function validTimeZone(zone: string | null | undefined): string | null {
    // Offsets pass for zones in Intl, but know nothing of summer time.
    if (typeof zone !== 'string' || zone.length > 64 || !/^[A-Za-z]/.test(zone)) return null;
    try {
        return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    } catch {
        return null;
    }
}
