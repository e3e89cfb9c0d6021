/** Stands in for SendGrid: a real HTTP server that keeps what it was sent and answers as it is told. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `hang`: no answer ever; `stall`: the headers, then nothing; `reset`: the connection is cut. */
export type SendGridAnswer =
    | 'hang'
    | 'stall'
    | 'reset'
    | {
          readonly status: number;
          readonly headers?: Record<string, string>;
          readonly body?: unknown;
      };

interface SentMail {
    readonly personalizations: readonly { readonly to: readonly { readonly email: string }[] }[];
    readonly from: { readonly email: string; readonly name: string };
    readonly subject: string;
    readonly content: readonly { readonly type: string; readonly value: string }[];
    readonly headers: Readonly<Record<string, string>>;
    readonly categories: readonly string[];
    readonly attachments?: readonly Readonly<Record<string, string>>[];
    readonly custom_args: Readonly<Record<string, string>>;
    readonly mail_settings: { readonly sandbox_mode: { readonly enable: boolean } };
    readonly tracking_settings: {
        readonly click_tracking: { readonly enable: boolean };
        readonly open_tracking: { readonly enable: boolean };
    };
}

interface SendGridRequest {
    readonly path: string;
    readonly authorization: string | undefined;
    readonly mail: SentMail;
    readonly answer: SendGridAnswer;
}

export interface SendGridStandIn {
    readonly url: URL;
    /** Everything that arrived, also what was refused. */
    readonly requests: readonly SendGridRequest[];
    /** What was answered 202. */
    accepted(): readonly SentMail[];
    /** The next answers in order; after them it is 202 again. */
    will(...answers: readonly SendGridAnswer[]): void;
    /** The answer whenever none is lined up. */
    always(answer: SendGridAnswer): void;
    close(): Promise<void>;
}

const ACCEPTED: SendGridAnswer = { status: 202, headers: { 'x-message-id': 'sg-1' } };

export async function startSendGrid(): Promise<SendGridStandIn> {
    const requests: SendGridRequest[] = [];
    const lined: SendGridAnswer[] = [];
    let usual = ACCEPTED;
    const take = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
        const mail = JSON.parse(await read(req)) as SentMail;
        const answer = lined.shift() ?? usual;
        requests.push({
            path: req.url ?? '',
            authorization: req.headers.authorization,
            mail,
            answer,
        });
        reply(res, answer);
    };
    const server = createServer((req, res) => void take(req, res));
    await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    return {
        url: new URL(`http://127.0.0.1:${port}`),
        requests,
        accepted: () =>
            requests
                .filter(({ answer }) => typeof answer === 'object' && answer.status === 202)
                .map(({ mail }) => mail),
        will: (...answers) => void lined.push(...answers),
        always: (answer) => {
            usual = answer;
        },
        close: async () => {
            const closed = new Promise<void>((resolve) => {
                server.close(() => resolve());
            });
            server.closeAllConnections();
            await closed;
        },
    };
}

async function read(req: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
}

function reply(res: ServerResponse, answer: SendGridAnswer): void {
    if (answer === 'hang') return;
    if (answer === 'reset') {
        res.socket?.resetAndDestroy();
        return;
    }
    if (answer === 'stall') {
        res.writeHead(202, { 'content-length': '10' });
        res.flushHeaders();
        return;
    }
    res.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    res.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
}
