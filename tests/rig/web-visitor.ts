/** A visitor of the web chat, over Direct Line's REST endpoints alone. */
import { z } from 'zod';
import { randomUUID } from 'node:crypto';

const opened = z.object({ conversationId: z.string(), token: z.string() });

const activity = z.looseObject({
    id: z.string().optional(),
    type: z.string(),
    text: z.string().optional(),
    from: z.looseObject({ id: z.string(), role: z.string().optional() }),
    attachments: z.array(z.looseObject({ content: z.unknown().optional() })).optional(),
});

const activities = z.object({ activities: z.array(activity), watermark: z.string() });

export type ShownActivity = z.infer<typeof activity>;

interface Posted {
    readonly status: number;
    /** The message's own id, that a repeat would carry again. */
    readonly clientActivityId: string;
}

export interface Visitor {
    readonly conversation: string;
    readonly token: string;
    /** Sends and answers the status; `clientActivityId` makes it a repeat of an earlier one. */
    post(text: string, clientActivityId?: string): Promise<Posted>;
    /** All that the conversation shows. */
    shown(): Promise<readonly ShownActivity[]>;
    /** Sends, and answers all text of Penny's newest activity, cards included. */
    say(text: string): Promise<string>;
}

export async function visit(url: string, headers: Record<string, string> = {}): Promise<Visitor> {
    const base = `${url}/v3/directline`;
    const call = async (path: string, token: string | null, body?: unknown): Promise<Response> =>
        fetch(`${base}${path}`, {
            method: body === undefined ? 'GET' : 'POST',
            headers: {
                'content-type': 'application/json',
                ...(token !== null && { authorization: `Bearer ${token}` }),
                ...headers,
            },
            ...(body !== undefined && { body: JSON.stringify(body) }),
        });
    const generated = opened.parse(await (await call('/tokens/generate', null, {})).json());
    const started = opened.parse(await (await call('/conversations', generated.token, {})).json());
    const { conversationId: conversation, token } = started;
    const path = `/conversations/${conversation}/activities`;
    const shown = async (): Promise<readonly ShownActivity[]> => {
        const answer = await call(path, token);
        return activities.parse(await answer.json()).activities;
    };
    const post: Visitor['post'] = async (text, clientActivityId = randomUUID()) => {
        const answer = await call(path, token, {
            type: 'message',
            text,
            from: { id: 'somebody-else' },
            channelData: { clientActivityID: clientActivityId },
        });
        await answer.text();
        return { status: answer.status, clientActivityId };
    };
    return {
        conversation,
        token,
        post,
        shown,
        say: async (text) => {
            const { status } = await post(text);
            if (status !== 200) throw new Error(`the message was answered with ${status}`);
            return textOf((await shown()).at(-1));
        },
    };
}

/** Every text a person can read in an activity, one a line. */
export function textOf(shown: ShownActivity | undefined): string {
    if (!shown) return '';
    const texts: string[] = shown.text === undefined ? [] : [shown.text];
    const collect = (node: unknown): void => {
        if (Array.isArray(node)) for (const one of node) collect(one);
        else if (typeof node === 'object' && node !== null) {
            const { text, title } = node as { readonly text?: unknown; readonly title?: unknown };
            if (typeof text === 'string') texts.push(text);
            if (typeof title === 'string') texts.push(`[${title}]`);
            for (const value of Object.values(node)) if (typeof value === 'object') collect(value);
        }
    };
    for (const attachment of shown.attachments ?? []) collect(attachment.content);
    return texts.join('\n');
}
