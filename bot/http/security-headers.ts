/** The headers that every answer carries, whatever it is; a page puts its own CSP over this one. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

/** Writes the headers; `https` says whether the public address is https, so that HSTS is true. */
export function securityHeaders(
    https: boolean,
): (req: IncomingMessage, res: ServerResponse, next: () => void) => void {
    const set = helmet({
        contentSecurityPolicy: {
            useDefaults: false,
            directives: {
                defaultSrc: ["'none'"],
                baseUri: ["'none'"],
                formAction: ["'none'"],
                frameAncestors: ["'none'"],
            },
        },
        xFrameOptions: { action: 'deny' },
        referrerPolicy: { policy: 'no-referrer' },
        strictTransportSecurity: https && { maxAge: 31_536_000, includeSubDomains: false },
        xPoweredBy: true,
    });
    return (req, res, next) => set(req, res, next);
}

/** The same for an answer that is written straight to a socket, before there is a request. */
export const RAW_HEADERS: readonly string[] = [
    "Content-Security-Policy: default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    'X-Content-Type-Options: nosniff',
    'X-Frame-Options: DENY',
    'Referrer-Policy: no-referrer',
    'Cache-Control: no-store',
    'Connection: close',
];
