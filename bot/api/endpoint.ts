/** One route of the JSON API: its shape is checked, and who may use it, before anything happens. */
import type { Request, Response } from 'restify';
import { z } from 'zod';
import type { Caller } from '../../accounts/context.ts';
import type { SignedIn } from '../../accounts/ports.ts';
import type { Words } from '../../dialogs/messages/catalogue.ts';
import type { Handler } from '../http/guard.ts';
import { Refusal, sendJson } from '../http/problem.ts';
import type { Server } from '../server.ts';
import { passingFault, refusalOf } from './answers.ts';
import type { Door } from './door.ts';

const BASE = '/api/v1';

/** What comes back: a status, and JSON unless there is nothing to say. */
export interface Result {
    readonly status: 200 | 202 | 204;
    readonly body?: object;
}

interface Given<Body, Who> {
    readonly body: Body;
    readonly who: Who;
    readonly caller: Caller;
    readonly params: Readonly<Record<string, string>>;
    readonly req: Request;
    readonly res: Response;
}

export interface Endpoint {
    readonly method: 'get' | 'post' | 'put' | 'del';
    /** Under `BASE`. */
    readonly path: string;
    readonly handler: (desk: Desk) => Handler;
}

export interface Desk {
    readonly door: Door;
    readonly words: Words;
}

const NOTHING = z.undefined();

/** Anybody may use it. */
export function open<Body = undefined>(
    method: Endpoint['method'],
    path: string,
    handle: (given: Given<Body, null>) => Promise<Result>,
    schema: z.ZodType<Body> = NOTHING as unknown as z.ZodType<Body>,
): Endpoint {
    return endpoint(method, path, schema, () => Promise.resolve(null), handle);
}

/** Only who is signed in may use it. */
export function own<Body = undefined>(
    method: Endpoint['method'],
    path: string,
    handle: (given: Given<Body, SignedIn>) => Promise<Result>,
    schema: z.ZodType<Body> = NOTHING as unknown as z.ZodType<Body>,
): Endpoint {
    return endpoint(method, path, schema, known, handle);
}

async function known({ door, words }: Desk, req: Request): Promise<SignedIn> {
    const session = await door.session(req);
    if (!session) throw new Refusal(401, 'SESSION', words('account.fault.session'));
    return session;
}

function endpoint<Body, Who>(
    method: Endpoint['method'],
    path: string,
    schema: z.ZodType<Body>,
    who: (desk: Desk, req: Request) => Promise<Who>,
    handle: (given: Given<Body, Who>) => Promise<Result>,
): Endpoint {
    const handler = (desk: Desk): Handler => {
        const answered = async (req: Request, res: Response): Promise<void> => {
            if (method !== 'get') mustBeOurs(desk, req);
            const asker = await who(desk, req);
            const params = req.params as Readonly<Record<string, string>>;
            const given = { who: asker, caller: desk.door.caller(req), params, req, res };
            const result = await handle({ ...given, body: bodyOf(schema, req.body) });
            if (result.body) sendJson(res, result.status, result.body);
            else sendNothing(res, result.status);
        };
        return (req, res) => tellingWhatPasses(desk, () => answered(req, res));
    };
    return { method, path, handler };
}

/** A browser sends cookies along for whoever asks it to: so a page of ours has to prove itself. */
function mustBeOurs({ door, words }: Desk, req: Request): void {
    const token = req.headers['x-csrf-token'];
    if (typeof token !== 'string' || !door.isOurs(req, token)) {
        throw new Refusal(403, 'CROSS_SITE', words('account.fault.form'));
    }
}

/** @throws Refusal 400 that names the first field that is wrong. */
function bodyOf<Body>(schema: z.ZodType<Body>, body: unknown): Body {
    const parsed = schema.safeParse(body);
    if (parsed.success) return parsed.data;
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    const named = /^\w{1,40}$/.test(field) ? `“${field}”` : 'The body';
    throw new Refusal(400, 'SHAPE', `${named} isn’t as it has to be.`);
}

async function tellingWhatPasses({ words }: Desk, work: () => Promise<void>): Promise<void> {
    try {
        await work();
    } catch (error) {
        const fault = passingFault(error, words);
        throw fault ? refusalOf(fault) : error;
    }
}

function sendNothing(res: Response, status: number): void {
    res.setHeader('cache-control', 'no-store');
    res.writeHead(status);
    res.end();
}

export function mountEndpoints(
    server: Pick<Server, 'route'>,
    list: readonly Endpoint[],
    desk: Desk,
): void {
    for (const { method, path, handler } of list) {
        server.route(method, BASE + path, handler(desk));
    }
}
