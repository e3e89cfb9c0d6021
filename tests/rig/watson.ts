/** Stands in for IAM and Watson Assistant: a real HTTP server that keeps what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `hang`: no answer ever; `stall`: the headers, then nothing; `reset`: the connection is cut. */
export type WatsonAnswer =
    | 'hang'
    | 'stall'
    | 'reset'
    | {
          readonly status: number;
          readonly headers?: Record<string, string>;
          readonly body?: unknown;
      };

interface WatsonRequest {
    readonly path: string;
    readonly headers: IncomingMessage['headers'];
    readonly body: string;
}

export interface WatsonStandIn {
    readonly url: URL;
    readonly tokens: readonly WatsonRequest[];
    readonly messages: readonly WatsonRequest[];
    /** How it answers that text, whenever nothing else is lined up. */
    about(text: string, answer: WatsonAnswer): void;
    /** How the next messages are answered, in order; after them by their text, else as `always` says. */
    will(...answers: readonly WatsonAnswer[]): void;
    always(answer: WatsonAnswer): void;
    /** How the next tokens are answered; after them there is a good one. */
    willToken(...answers: readonly WatsonAnswer[]): void;
    close(): Promise<void>;
}

export const ASSISTANT = 'assistant-1';
export const ENVIRONMENT = 'environment-1';
const MESSAGE_PATH = `/v2/assistants/${ASSISTANT}/environments/${ENVIRONMENT}/message`;

/** What it answers to a message: intents by their confidence, and values of `category`. */
export function meaning(
    intents: Readonly<Record<string, number>>,
    ...categories: readonly (readonly [value: string, start: number, end: number])[]
): WatsonAnswer {
    const output = {
        intents: Object.entries(intents).map(([intent, confidence]) => ({
            intent,
            confidence,
            skill: 'main skill',
        })),
        entities: categories.map(([value, start, end]) => ({
            entity: 'category',
            location: [start, end],
            value,
            confidence: 1,
            skill: 'main skill',
        })),
        generic: [{ response_type: 'text', text: 'I recorded 999 for you.' }],
    };
    return { status: 200, body: { output, context: { global: {} }, user_id: 'x' } };
}

export async function startWatson(): Promise<WatsonStandIn> {
    const tokens: WatsonRequest[] = [];
    const messages: WatsonRequest[] = [];
    const lined: WatsonAnswer[] = [];
    const linedTokens: WatsonAnswer[] = [];
    const known = new Map<string, WatsonAnswer>();
    let usual = meaning({});
    const take = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
        const path = req.url ?? '';
        const request = { path, headers: req.headers, body: await read(req) };
        if (path === '/identity/token') {
            tokens.push(request);
            reply(res, linedTokens.shift() ?? { status: 200, body: token() });
        } else if (path.split('?')[0] === MESSAGE_PATH) {
            messages.push(request);
            reply(res, lined.shift() ?? known.get(textOf(request.body)) ?? usual);
        } else reply(res, { status: 404, body: { error: 'Resource not found' } });
    };
    const server = createServer((req, res) => void take(req, res));
    await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    return {
        url: new URL(`http://127.0.0.1:${port}`),
        tokens,
        messages,
        about: (text, answer) => void known.set(text, answer),
        will: (...answers) => void lined.push(...answers),
        always: (answer) => {
            usual = answer;
        },
        willToken: (...answers) => void linedTokens.push(...answers),
        close: async () => {
            const closed = new Promise<void>((resolve) => {
                server.close(() => resolve());
            });
            server.closeAllConnections();
            await closed;
        },
    };
}

function textOf(body: string): string {
    return (JSON.parse(body) as { readonly input: { readonly text: string } }).input.text;
}

/** The SDK reads only the times out of it. */
function token() {
    const seconds = Math.floor(Date.now() / 1000);
    const claims = { iat: seconds, exp: seconds + 3600 };
    return {
        access_token: `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.signature`,
        refresh_token: 'not_supported',
        token_type: 'Bearer',
        expires_in: 3600,
        expiration: seconds + 3600,
    };
}

function part(data: object): string {
    return Buffer.from(JSON.stringify(data)).toString('base64url');
}

async function read(req: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
}

function reply(res: ServerResponse, answer: WatsonAnswer): void {
    if (answer === 'hang') return;
    if (answer === 'reset') {
        res.socket?.resetAndDestroy();
        return;
    }
    if (answer === 'stall') {
        res.writeHead(200, { 'content-type': 'application/json', 'content-length': '10' });
        res.flushHeaders();
        return;
    }
    res.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    res.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {}));
}
