/** `/.well-known/security.txt` (RFC 9116): whom to tell of a hole. Without a contact there is none. */
import type { Config } from '../config.ts';
import type { Server } from '../server.ts';

const PATH = '/.well-known/security.txt';

/** The RFC wants less than a year; a process that runs longer should have been restarted since. */
const DAYS = 360;

/** @param started from when on the file is good for `DAYS` days. */
export function mountSecurityText(
    server: Pick<Server, 'route'>,
    { securityContact, publicUrl }: Pick<Config, 'securityContact' | 'publicUrl'>,
    started: Date,
): void {
    if (securityContact === undefined) return;
    const expires = new Date(started.getTime() + DAYS * 86_400_000);
    const fields = [
        `Contact: ${securityContact}`,
        `Expires: ${expires.toISOString()}`,
        'Preferred-Languages: en',
        ...(publicUrl ? [`Canonical: ${new URL(PATH, publicUrl).href}`] : []),
    ];
    const text = fields.map((field) => `${field}\n`).join('');
    server.route('get', PATH, (_req, res) => {
        res.setHeader('cache-control', 'no-store');
        res.sendRaw(200, text, { 'content-type': 'text/plain; charset=utf-8' });
    });
}
