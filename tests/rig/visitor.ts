/** A visitor of the chat who speaks Direct Line over plain fetch. */
import type { ChatServer } from './chat-server.ts';

export interface Activity {
    readonly id: string;
    readonly type: string;
    readonly text?: string;
    readonly from: { readonly id: string; readonly role: string; readonly name?: string };
    readonly channelData?: Readonly<Record<string, unknown>>;
    readonly attachments?: readonly {
        readonly content: { readonly actions?: readonly { readonly data: unknown }[] };
    }[];
}

export interface ActivitySet {
    readonly activities: readonly Activity[];
    readonly watermark: string;
}

export interface Opened {
    readonly conversationId: string;
    readonly token: string;
    readonly expires_in: number;
    readonly streamUrl: string;
}

export interface Visitor {
    readonly token: string;
    readonly conversation: string;
    /** As the browser sends it back. */
    readonly cookie: string;
    /** The id within the token. */
    readonly user: string;
    call(method: string, path: string, body?: unknown): Promise<Response>;
    /** Opens the conversation. */
    open(): Promise<Opened>;
    post(activity: object): Promise<Response>;
    say(text: string): Promise<Response>;
    read(watermark?: string): Promise<ActivitySet>;
}

export function generate(url: string, headers: object = {}, body?: unknown): Promise<Response> {
    return fetch(`${url}/v3/directline/tokens/generate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

export async function visit(
    chat: Pick<ChatServer, 'url'>,
    cookie?: string,
    about?: object,
): Promise<Visitor> {
    const answer = await generate(chat.url, cookie === undefined ? {} : { cookie }, about);
    const { token, conversationId } = (await answer.json()) as Opened;
    const conversationPath = `/conversations/${conversationId}`;
    const call: Visitor['call'] = (method, path, body) =>
        fetch(`${chat.url}/v3/directline${path}`, {
            method,
            headers: {
                authorization: `Bearer ${token}`,
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
    const post = (activity: object): Promise<Response> =>
        call('POST', `${conversationPath}/activities`, activity);
    return {
        token,
        conversation: conversationId,
        cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '',
        user: String(claimsOf(token)['user']),
        call,
        open: async () => (await (await call('POST', '/conversations')).json()) as Opened,
        post,
        say: (text) => post({ type: 'message', text }),
        read: async (watermark = '') => {
            const path = `${conversationPath}/activities?watermark=${watermark}`;
            return (await (await call('GET', path)).json()) as ActivitySet;
        },
    };
}

export function claimsOf(token: string): Record<string, unknown> {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    return JSON.parse(payload) as Record<string, unknown>;
}
