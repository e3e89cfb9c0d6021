/** Who a request is counted against. */
import type { IncomingMessage } from 'node:http';

/**
 * The sender's address; for IPv6 its /64, since one customer holds all of it.
 * @param proxies how many of the last hops are ours: only what they wrote into X-Forwarded-For counts.
 */
export function clientAddress(req: IncomingMessage, proxies: number): string {
    const peer = req.socket.remoteAddress ?? 'unknown';
    const forwarded = String(req.headers['x-forwarded-for'] ?? '')
        .split(',')
        .map((hop) => hop.trim())
        .filter((hop) => hop !== '');
    const address = proxies === 0 ? peer : (forwarded.at(-proxies) ?? forwarded[0] ?? peer);
    return network(address.slice(0, 64));
}

function network(address: string): string {
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
    if (mapped !== undefined) return mapped;
    if (!address.includes(':')) return address;
    const [head = '', tail] = address.toLowerCase().split('::');
    const groups = head === '' ? [] : head.split(':');
    const after = tail === undefined || tail === '' ? [] : tail.split(':');
    while (groups.length + after.length < 8) groups.push('0');
    return [...groups, ...after].slice(0, 4).join(':');
}
