/** The HTTP server: restify with its traps closed. What it answers is registered by bot/app.ts. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import restify from 'restify';
import type { Request, Response, Server as Restify } from 'restify';
import { JSON_LIMIT, readJson } from './http/body.ts';
import { guard, type Handler } from './http/guard.ts';
import { problem, sendJson, sendProblem } from './http/problem.ts';
import { refuse } from './http/refuse.ts';
import { logRequest, routeOf } from './http/request-log.ts';
import { securityHeaders } from './http/security-headers.ts';

export interface ServerOptions {
    readonly logger: Logger;
    /** The address people use; null when it is only known from their requests. */
    readonly publicUrl: URL | null;
    /** Whether what the answers need can be reached; a throw counts as no. */
    readonly ready: () => Promise<boolean>;
    /** Told of each answer: the route as it is registered, the method, the status. */
    readonly answered?: (route: string, method: string, status: number) => void;
    /** How long a sender may take for its headers, and for the whole request. */
    readonly timeouts?: { readonly headersMs: number; readonly requestMs: number };
}

type Method = 'get' | 'post' | 'put' | 'del' | 'opts';

interface Route {
    readonly method: string;
    readonly path: string;
}

/** True when the upgrade was its own, and it answers it. */
type UpgradeHandler = (req: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

export interface Server {
    /** `body: 'json'` (the default for post and put) reads up to 64 KB into `req.body` first. */
    route(method: Method, path: string, handler: Handler, body?: 'json' | 'raw'): void;
    onUpgrade(handler: UpgradeHandler): void;
    /** What a browser is shown at an address that is none; programs get problem details. */
    onNotFound(show: (res: Response) => void): void;
    /** Run when the server closes, before it waits for what is still open. */
    onClose(action: () => void): void;
    routes(): readonly Route[];
    /** @returns the port. @throws when it can't be listened on. */
    listen(port: number, host?: string): Promise<number>;
    /** From now on /readyz says no, and connections end after their next answer. */
    drain(): void;
    /** Takes no more, waits for what is being answered, and cuts off what takes longer. */
    close(graceMs: number): Promise<void>;
}

export function createServer(options: ServerOptions): Server {
    const { logger } = options;
    // Restify names itself in a header unless the name is empty, and logs addresses, which can hold
    // tokens: what is worth a line is logged here.
    const log = logger.child({}, { level: 'silent' });
    const inner = restify.createServer({ name: '', log: log as never });
    const state: State = { draining: false, showNotFound: null };
    prepare(inner, options, state);
    const upgrades: UpgradeHandler[] = [];
    const closers: (() => void)[] = [];
    httpOf(inner).on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
        socket.on('error', () => socket.destroy());
        if (state.draining || !upgrades.some((handler) => handler(req, socket, head))) {
            refuse(socket, 404);
        }
    });
    const route: Server['route'] = (method, path, handler, body = 'json') => {
        const reads = body === 'json' && (method === 'post' || method === 'put');
        const guarded = guard(logger, randomUUID, reads ? withJson(handler) : handler);
        inner[method](path, guarded);
        if (method === 'get') inner.head(path, guarded);
    };
    route('get', '/livez', (_req, res) => sendJson(res, 200, { live: true }));
    route('get', '/readyz', async (_req, res) => {
        const ready = !state.draining && (await options.ready().catch(() => false));
        sendJson(res, ready ? 200 : 503, { ready });
    });
    return {
        route,
        onUpgrade: (handler) => void upgrades.push(handler),
        onNotFound: (show) => {
            state.showNotFound = show;
        },
        onClose: (action) => void closers.push(action),
        routes: () => routesOf(inner),
        listen: (port, host) => listen(httpOf(inner), port, host),
        drain: () => {
            state.draining = true;
        },
        close: async (graceMs) => {
            state.draining = true;
            for (const action of closers) action();
            await close(httpOf(inner), graceMs);
        },
    };
}

interface State {
    draining: boolean;
    showNotFound: ((res: Response) => void) | null;
}

/** Missing in restify's types. */
interface WithFirst extends Restify {
    first(handler: (req: Request, res: Response) => boolean): void;
}

function prepare(inner: Restify, options: ServerOptions, state: State): void {
    const http = httpOf(inner);
    const { headersMs, requestMs } = options.timeouts ?? { headersMs: 10_000, requestMs: 30_000 };
    http.headersTimeout = headersMs;
    http.requestTimeout = requestMs;
    http.keepAliveTimeout = 65_000;
    // Node looks for late senders this often, and takes the setting from its constructor alone,
    // which restify calls without any.
    Object.assign(http, { connectionsCheckingInterval: Math.min(5_000, headersMs) });
    http.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
        const late = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
        refuse(socket, late ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400);
    });
    const headers = securityHeaders(options.publicUrl?.protocol === 'https:');
    // `first` comes before restify reads the address, which ends the process when it can't.
    (inner as WithFirst).first((req, res) => {
        headers(req, res, () => undefined);
        if (state.draining) res.setHeader('connection', 'close');
        if (readable(req.url ?? '')) return true;
        const body = problem(400, 'BAD_ADDRESS', 'The address is not readable.', randomUUID());
        res.writeHead(400, { 'content-type': 'application/problem+json' });
        res.end(JSON.stringify(body));
        return false;
    });
    inner.on('restifyError', (req: Request, res: Response, error: unknown, done: () => void) => {
        if (state.showNotFound && statusOf(error) === 404 && readsPages(req) && !res.headersSent) {
            state.showNotFound(res);
        } else {
            answerRestify(options.logger, res, error);
        }
        done();
    });
    // Restify repeats what its HTTP server tells, and an error that nobody hears ends the process:
    // whoever listens gets it from the HTTP server itself.
    inner.on('error', () => undefined);
    inner.on('after', (req: Request, res: Response) => {
        logRequest(options.logger, req, res);
        options.answered?.(routeOf(req), methodOf(req), res.statusCode);
        // Node lets go of idle connections when it closes, and not of those that become idle later.
        if (state.draining) setImmediate(() => http.closeIdleConnections());
    });
}

function readable(address: string): boolean {
    try {
        decodeURIComponent(new URL(address, 'http://localhost').pathname);
        return address.startsWith('/') && !address.startsWith('//');
    } catch {
        return false;
    }
}

function withJson(handler: Handler): Handler {
    return async (req, res) => {
        req.body = await readJson(req, JSON_LIMIT);
        await handler(req, res);
    };
}

/** What restify found wrong by itself: no such address, or not by that method. */
function answerRestify(logger: Logger, res: Response, error: unknown): void {
    if (res.headersSent) return;
    const id = randomUUID();
    const status = statusOf(error);
    if (status === 404) {
        sendProblem(res, problem(404, 'NOT_FOUND', 'There is nothing at this address.', id));
    } else if (status === 405) {
        sendProblem(res, problem(405, 'METHOD', 'This address is not used that way.', id));
    } else {
        logger.error({ err: error, id }, 'a request failed');
        sendProblem(res, problem(500, 'FAULT', 'Something went wrong on our side.', id));
    }
}

function statusOf(error: unknown): unknown {
    return (error as { statusCode?: unknown }).statusCode;
}

/** Browsers name HTML when somebody opens an address, and not when a script asks. */
function readsPages(req: Request): boolean {
    const opens = req.method === 'GET' || req.method === 'HEAD';
    return opens && /\btext\/html\b/i.test(req.headers.accept ?? '');
}

/** Anybody may send any word as a method. */
function methodOf({ method = '' }: Request): string {
    return KNOWN.has(method) ? method : 'other';
}

const KNOWN: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);

function httpOf(inner: Restify): HttpServer {
    return inner.server;
}

function routesOf(inner: Restify): readonly Route[] {
    const routes = Object.values(inner.router.getRoutes()) as unknown as readonly Route[];
    return routes.map(({ method, path }) => ({ method, path }));
}

async function listen(http: HttpServer, port: number, host?: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
        http.once('error', reject);
        http.listen(port, host, () => {
            http.off('error', reject);
            resolve();
        });
    });
    return (http.address() as AddressInfo).port;
}

async function close(http: HttpServer, graceMs: number): Promise<void> {
    const closed = new Promise<void>((resolve) => {
        http.close(() => resolve());
    });
    http.closeIdleConnections();
    const cutOff = setTimeout(() => http.closeAllConnections(), graceMs);
    await closed;
    clearTimeout(cutOff);
}
