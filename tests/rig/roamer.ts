/** A person of the web chat whose requests go to any instance, in any of their conversations. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { textOf, type ShownActivity } from './web-visitor.ts';

const opened = z.object({ conversationId: z.string(), token: z.string() });
const shownLines = z.object({
    activities: z.array(
        z.looseObject({
            id: z.string().optional(),
            type: z.string(),
            text: z.string().optional(),
            from: z.looseObject({ id: z.string() }),
            attachments: z.array(z.looseObject({ content: z.unknown() })).optional(),
        }),
    ),
    watermark: z.string(),
});

/** Longer than a server may take to say that it can't. */
const LONGEST_WAIT_MS = 25_000;

/** Activities that a server answers at once, and more such answers than any test fills. */
const A_PAGE = 500;
const MOST_PAGES = 50;

const pressed = z.object({
    penny: z.object({ turn: z.string(), choice: z.number(), version: z.number() }),
});

/** What a button sends. */
export type Pressed = z.infer<typeof pressed>;

/** Places among the instances' addresses and among the person's conversations; the first unless given. */
interface Where {
    readonly instance?: number;
    readonly conversation?: number;
    /** Makes it a repeat of an earlier message. */
    readonly clientActivityId?: string;
}

export interface Answer {
    readonly status: number;
    readonly body: string;
}

export interface Roamer {
    /** As the browser sends it back. */
    readonly cookie: string;
    readonly tokens: readonly string[];
    /** Begins the conversation, or comes back to it. */
    open(where?: Where): Promise<Answer>;
    post(text: string, where?: Where): Promise<Answer>;
    press(button: Pressed, where?: Where): Promise<Answer>;
    /** A body of any shape, with the person's token. */
    send(body: string, where?: Where): Promise<Answer>;
    shown(where?: Where): Promise<readonly ShownActivity[]>;
    /** Posts, and answers the text of the newest activity. @throws when it wasn't taken. */
    say(text: string, where?: Where): Promise<string>;
    /** The newest button with that label that the conversation shows. @throws when there is none. */
    button(label: string, where?: Where): Promise<Pressed>;
}

interface Roaming {
    /** One unless given. */
    readonly conversations?: number;
    /** Of a person who was here before. */
    readonly cookie?: string;
    /** False leaves even the first word to the person. */
    readonly isOpened?: boolean;
}

/** @param urls read anew at each request, since an instance may have been restarted meanwhile. */
export async function roam(urls: () => readonly string[], roaming: Roaming = {}): Promise<Roamer> {
    const { conversations = 1, isOpened = true } = roaming;
    let { cookie = '' } = roaming;
    const url = (instance = 0): string => urls()[instance % urls().length] ?? '';
    const call = (path: string, token: string | null, where: Where, body?: string) =>
        fetch(`${url(where.instance)}/v3/directline${path}`, {
            method: body === undefined ? 'GET' : 'POST',
            signal: AbortSignal.timeout(LONGEST_WAIT_MS),
            headers: {
                'content-type': 'application/json',
                ...(token === null ? { cookie } : { authorization: `Bearer ${token}` }),
            },
            ...(body !== undefined && { body }),
        });
    const places: z.infer<typeof opened>[] = [];
    // A known guest gets a new conversation for each token until the first of them has begun.
    for (let count = 0; count < conversations; count += 1) {
        const answer = await call('/tokens/generate', null, {}, '{}');
        cookie ||= answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
        places.push(opened.parse(await answer.json()));
    }
    const place = ({ conversation = 0 }: Where): z.infer<typeof opened> => {
        const one = places[conversation];
        if (!one) throw new Error(`there is no conversation ${conversation}`);
        return one;
    };
    const open: Roamer['open'] = async (where = {}) => {
        const answer = await call('/conversations', place(where).token, where, '{}');
        return { status: answer.status, body: await answer.text() };
    };
    const send: Roamer['send'] = async (body, where = {}) => {
        const { conversationId, token } = place(where);
        const path = `/conversations/${conversationId}/activities`;
        const answer = await call(path, token, where, body);
        return { status: answer.status, body: await answer.text() };
    };
    const message = (about: object, where: Where): Promise<Answer> => {
        const channelData = { clientActivityID: where.clientActivityId ?? randomUUID() };
        return send(JSON.stringify({ type: 'message', ...about, channelData }), where);
    };
    const shown: Roamer['shown'] = async (where = {}) => {
        const { conversationId, token } = place(where);
        const lines: ShownActivity[] = [];
        for (let watermark = '', page = 0; page < MOST_PAGES; page += 1) {
            const path = `/conversations/${conversationId}/activities?watermark=${watermark}`;
            const read = shownLines.parse(await (await call(path, token, where)).json());
            lines.push(...read.activities);
            if (read.activities.length < A_PAGE) break;
            watermark = read.watermark;
        }
        return lines;
    };
    if (isOpened) for (const conversation of places.keys()) await open({ conversation });
    return {
        cookie,
        open,
        tokens: places.map(({ token }) => token),
        send,
        post: (text, where = {}) => message({ text }, where),
        press: (value, where = {}) => message({ value }, where),
        shown,
        say: async (text, where = {}) => {
            const { status } = await message({ text }, where);
            if (status !== 200) throw new Error(`the message was answered with ${status}`);
            return textOf((await shown(where)).at(-1));
        },
        button: async (label, where = {}) => {
            const lines = await shown(where);
            const found = lines.toReversed().flatMap((line) => buttonsOf(line.attachments, label));
            if (!found[0]) throw new Error(`no button says "${label}"`);
            return found[0];
        },
    };
}

/** The buttons with that label, wherever they stand in a card. */
function buttonsOf(node: unknown, label: string): Pressed[] {
    if (typeof node !== 'object' || node === null) return [];
    const { title, data } = node as { readonly title?: unknown; readonly data?: unknown };
    if (title === label && data !== undefined) return [pressed.parse(data)];
    return Object.values(node).flatMap((part) => buttonsOf(part, label));
}
