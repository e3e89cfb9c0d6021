/** Stands in for a channel's connector service: takes what the bot sends, and can refuse to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface SentRequest {
    readonly method: string;
    readonly path: string;
    readonly authorization: string | undefined;
    readonly body: SentActivity;
}

interface SentActivity {
    readonly type: string;
    readonly text?: string;
    readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
    readonly channelData?: unknown;
    readonly replyToId?: string;
}

/** A status to answer with, or silence. */
type Outcome = number | 'hang';

export interface Connector {
    readonly url: string;
    readonly requests: readonly SentRequest[];
    /** Decides what the next requests get; without it, a post is 201 and a put 200. */
    answer(decide: (request: SentRequest) => Outcome): void;
    close(): Promise<void>;
}

export async function startConnector(): Promise<Connector> {
    const requests: SentRequest[] = [];
    let decide = (request: SentRequest): Outcome => (request.method === 'POST' ? 201 : 200);
    const server = createServer((req, res) => {
        void (async () => {
            const request = await read(req);
            requests.push(request);
            reply(res, decide(request), requests.length);
        })();
    });
    await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    return {
        url: `http://127.0.0.1:${port}/`,
        requests,
        answer: (next) => {
            decide = next;
        },
        close: async () => {
            server.closeAllConnections();
            await new Promise((resolve) => {
                server.close(resolve);
            });
        },
    };
}

async function read(req: IncomingMessage): Promise<SentRequest> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) {
        chunks.push(chunk as Buffer);
    }
    return {
        method: req.method ?? '',
        path: req.url ?? '',
        authorization: req.headers.authorization,
        body: JSON.parse(Buffer.concat(chunks).toString('utf8') || 'null') as SentActivity,
    };
}

function reply(res: ServerResponse, outcome: Outcome, count: number): void {
    if (outcome === 'hang') {
        return;
    }
    const moved = outcome >= 300 && outcome < 400 ? { location: '/elsewhere' } : {};
    const wait = outcome === 429 ? { 'retry-after': '3600' } : {};
    res.writeHead(outcome, { 'content-type': 'application/json', ...moved, ...wait });
    const failed = { error: { code: 'Refused', message: 'secret of the connector' } };
    res.end(JSON.stringify(outcome < 300 ? { id: `sent-${count}` } : failed));
}
