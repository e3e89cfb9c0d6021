/** Reads a request's body up to a limit, so that no sender decides how much memory we use. */
import type { IncomingMessage } from 'node:http';
import { Refusal } from './problem.ts';

export const JSON_LIMIT = 64 * 1024;

/** @throws Refusal 413 when it is longer than `limit` bytes, 415 when it is compressed. */
export async function readBody(req: IncomingMessage, limit: number): Promise<Buffer> {
    const encoding = req.headers['content-encoding'] ?? 'identity';
    // Unpacking would let a small body grow past the limit; none of the clients packs.
    if (encoding !== 'identity') {
        throw discarding(req, new Refusal(415, 'ENCODING', 'Send the body uncompressed.'));
    }
    if (Number(req.headers['content-length'] ?? 0) > limit) throw discarding(req, tooLarge(limit));
    return new Promise((resolve, reject) => {
        const chunks: Buffer[] = [];
        let size = 0;
        req.on('data', (chunk: Buffer) => {
            size += chunk.length;
            if (size <= limit) chunks.push(chunk);
            else reject(tooLarge(limit));
        });
        req.once('end', () => resolve(Buffer.concat(chunks)));
        req.once('close', () => {
            if (!req.complete) reject(new Refusal(400, 'CUT_OFF', 'The body was cut off.'));
        });
    });
}

/** The body as JSON; undefined when there is none. @throws Refusal 400, 413 or 415. */
export async function readJson(req: IncomingMessage, limit: number): Promise<unknown> {
    const body = await readBody(req, limit);
    if (body.length === 0) return undefined;
    const type = (req.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!/^application\/([\w.-]+\+)?json$/.test(type)) {
        throw new Refusal(415, 'NOT_JSON', 'Send the body as application/json.');
    }
    try {
        // A key of that name would become the prototype of whatever the body is copied into.
        return JSON.parse(body.toString('utf8'), (key, value: unknown) =>
            key === '__proto__' ? undefined : value,
        ) as unknown;
    } catch {
        throw new Refusal(400, 'BROKEN_JSON', 'The body is not readable as JSON.');
    }
}

// What is still on its way is read and dropped: closing under it would lose the answer as well.
function discarding(req: IncomingMessage, refusal: Refusal): Refusal {
    req.resume();
    return refusal;
}

function tooLarge(limit: number): Refusal {
    return new Refusal(413, 'TOO_LARGE', `The body is larger than ${limit / 1024} KB.`);
}
