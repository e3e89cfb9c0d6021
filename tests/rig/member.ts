/** Somebody at a browser of their own: it keeps its cookies, and knows the pages and the API. */
import { z } from 'zod';

const OPENED = z.object({ conversationId: z.string(), token: z.string() });
const SESSION = z.object({
    account: z.object({ email: z.string() }).nullable(),
    csrfToken: z.string(),
});

export interface Answer {
    readonly status: number;
    readonly text: string;
    readonly headers: Headers;
}

interface Asked {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly redirect?: 'follow';
}

export class Member {
    /** By name, as the browser holds them. */
    readonly cookies = new Map<string, string>();
    /** Where the next request goes. */
    url: string;

    constructor(url: string) {
        this.url = url;
    }

    cookie(): string {
        return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    }

    async ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
        const answer = await fetch(this.url + path, {
            method,
            redirect: 'manual',
            headers: { cookie: this.cookie(), 'sec-fetch-site': 'same-origin', ...headers },
            ...(body !== undefined && { body }),
        });
        for (const set of answer.headers.getSetCookie()) this.#keep(set);
        return { status: answer.status, text: await answer.text(), headers: answer.headers };
    }

    /** With the token that proves a page of ours. */
    async api(method: string, path: string, body?: unknown): Promise<Answer> {
        return this.ask(`/api/v1${path}`, {
            method,
            headers: {
                'x-csrf-token': await this.csrfToken(),
                ...(body !== undefined && { 'content-type': 'application/json' }),
            },
            ...(body !== undefined && { body: JSON.stringify(body) }),
        });
    }

    async csrfToken(): Promise<string> {
        return (await this.session()).csrfToken;
    }

    async session(): Promise<z.infer<typeof SESSION>> {
        return SESSION.parse(JSON.parse((await this.ask('/api/v1/session')).text));
    }

    /** The address that they are signed in with; null for a guest. */
    async email(): Promise<string | null> {
        return (await this.session()).account?.email ?? null;
    }

    /** Opens a page and sends its form there, with what it hides. */
    async send(
        path: string,
        values: Readonly<Record<string, string>>,
        from = path,
    ): Promise<Answer> {
        const page = await this.ask(from);
        const form = /name="form" value="([^"]*)"/.exec(page.text)?.[1] ?? '';
        return this.ask(path, {
            method: 'POST',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: new URLSearchParams({ form, ...values }).toString(),
        });
    }

    /** A token of the chat, in the newest conversation there is. */
    async chat(): Promise<{ readonly token: string; readonly conversation: string }> {
        const answer = await this.#chatCall('/tokens/generate', null, {});
        const { token, conversationId } = OPENED.parse(JSON.parse(answer.text));
        await this.#chatCall('/conversations', token, {});
        return { token, conversation: conversationId };
    }

    /** Says it under that token, and answers how it was taken and all that is shown then. */
    async say(
        text: string,
        { token, conversation }: { readonly token: string; readonly conversation: string },
    ): Promise<{ readonly status: number; readonly shown: string }> {
        const path = `/conversations/${conversation}/activities`;
        const { status } = await this.#chatCall(path, token, { type: 'message', text });
        return { status, shown: (await this.#chatCall(path, token)).text };
    }

    #chatCall(path: string, token: string | null, body?: unknown): Promise<Answer> {
        return this.ask(`/v3/directline${path}`, {
            method: body === undefined ? 'GET' : 'POST',
            headers: {
                'content-type': 'application/json',
                ...(token !== null && { authorization: `Bearer ${token}` }),
            },
            ...(body !== undefined && { body: JSON.stringify(body) }),
        });
    }

    #keep(set: string): void {
        const [pair = '', ...attributes] = set.split(';');
        const [name = '', value = ''] = pair.split('=');
        if (attributes.some((one) => one.trim().toLowerCase() === 'max-age=0')) {
            this.cookies.delete(name);
        } else {
            this.cookies.set(name, value);
        }
    }
}
