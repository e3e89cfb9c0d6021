/** Whether a request comes from a page of ours. */
import type { IncomingMessage } from 'node:http';

/** A browser says so by itself; a program that isn't one sends neither header and is let through,
 *  since it holds no other person's cookie. */
export function isSameOrigin(req: IncomingMessage, publicUrl: URL | null): boolean {
    const site = req.headers['sec-fetch-site'];
    // A page that tells nobody where it was sends its forms with the origin "null".
    if (site === 'same-origin' && req.headers.origin === 'null') return true;
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
    const { origin } = req.headers;
    return origin === undefined || isOurs(origin, req, publicUrl);
}

function isOurs(origin: string, req: IncomingMessage, publicUrl: URL | null): boolean {
    if (publicUrl !== null && origin === publicUrl.origin) return true;
    try {
        return new URL(origin).host === req.headers.host;
    } catch {
        return false;
    }
}
