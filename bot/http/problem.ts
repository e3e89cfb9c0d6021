/** How every route answers that isn't a page: JSON, and RFC 9457 problem details when it went wrong. */
import { STATUS_CODES } from 'node:http';
import type { Response } from 'restify';

/** What the sender did wrong, thrown by a handler: its text is meant to be read by the sender. */
export class Refusal extends Error {
    override readonly name = 'Refusal';
    readonly status: number;
    readonly code: string;
    readonly headers: Readonly<Record<string, string>>;

    constructor(
        status: number,
        code: string,
        detail: string,
        headers: Readonly<Record<string, string>> = {},
    ) {
        super(detail);
        this.status = status;
        this.code = code;
        this.headers = headers;
    }
}

export interface Problem {
    readonly type: 'about:blank';
    readonly title: string;
    readonly status: number;
    readonly code: string;
    readonly detail: string;
    /** Ties the answer to a line of the log. */
    readonly id: string;
}

export function problem(status: number, code: string, detail: string, id: string): Problem {
    const title = STATUS_CODES[status] ?? 'Problem';
    return { type: 'about:blank', title, status, code, detail, id };
}

export function sendProblem(res: Response, body: Problem): void {
    send(res, body.status, 'application/problem+json', JSON.stringify(body));
}

export function sendJson(res: Response, status: number, body: unknown): void {
    send(res, status, 'application/json', JSON.stringify(body));
}

function send(res: Response, status: number, type: string, text: string): void {
    if (!res.hasHeader('cache-control')) res.setHeader('cache-control', 'no-store');
    res.sendRaw(status, text, { 'content-type': type });
}
