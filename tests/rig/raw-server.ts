/** A server with nothing on it but what a test registers, and ways to speak to it below fetch. */
import { connect, type Socket } from 'node:net';
import { pino } from 'pino';
import { createServer, type Server, type ServerOptions } from '../../bot/server.ts';

export interface RawServer {
    readonly server: Server;
    /** Without a slash at its end. */
    readonly url: string;
    /** What the logger wrote. */
    readonly logged: readonly string[];
}

export async function startRawServer(
    register: (server: Server) => void = () => undefined,
    options: Partial<ServerOptions> = {},
): Promise<RawServer> {
    const logged: string[] = [];
    const logger = pino({ level: 'trace' }, { write: (entry: string) => void logged.push(entry) });
    const server = createServer({
        logger,
        publicUrl: null,
        ready: () => Promise.resolve(true),
        ...options,
    });
    register(server);
    const port = await server.listen(0, '127.0.0.1');
    return { server, url: `http://127.0.0.1:${port}`, logged };
}

/** Answers at /echo what it took for the body. */
export function echo(server: Server): void {
    server.route('post', '/echo', (req, res) => {
        res.writeHead(200, { 'content-type': 'application/json' });
        res.end(JSON.stringify({ body: req.body, polluted: ({} as { admin?: true }).admin }));
    });
}

export function post(
    url: string,
    body: string,
    headers: Record<string, string> = {},
): Promise<Response> {
    const type = { 'content-type': 'application/json' };
    return fetch(`${url}/echo`, { method: 'POST', headers: { ...type, ...headers }, body });
}

export function dial(url: string): Socket {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    return socket;
}

/** Sends just that, and gives what comes back up to the end of the headers. */
export function sendRaw(url: string, sent: string): Promise<string> {
    return new Promise((resolve) => {
        let answer = '';
        const socket = dial(url);
        socket.on('data', (chunk) => {
            answer += chunk.toString();
            if (answer.includes('\r\n\r\n')) socket.end();
        });
        socket.on('close', () => resolve(answer));
        socket.write(sent);
    });
}
