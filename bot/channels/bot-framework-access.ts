/** Who may hand an activity in, and where its answer may be sent. */
import type { IncomingMessage } from 'node:http';
import { decodeJwt } from 'jose';

export interface AccessConfig {
    readonly appId?: string | undefined;
    readonly production: boolean;
    /** Hosts of other clouds, and those of tests; ".example.com" stands for all below it. */
    readonly serviceHosts?: readonly string[] | undefined;
}

/** Where Azure Bot Service and Teams are answered. */
const SERVICE_HOSTS = [
    'smba.trafficmanager.net',
    '.botframework.com',
    '.botframework.azure.us',
    '.teams.microsoft.com',
    '.teams.microsoft.us',
];

/** Azure Bot Service signs with this name; the Emulator and other bots with a tenant's. */
const CHANNEL_ISSUERS = new Set(['https://api.botframework.com', 'https://api.botframework.us']);

/** From this very machine, and not through a proxy or a page that points its own name here. */
export function fromLoopback(req: IncomingMessage): boolean {
    const forwarded = req.headers['x-forwarded-for'] ?? req.headers['forwarded'];
    const host = URL.parse(`http://${req.headers.host ?? ''}`)?.hostname ?? '';
    const address = req.socket.remoteAddress ?? '';
    return forwarded === undefined && isLoopback(host) && isLoopback(address);
}

/** Whether a reply may be sent there. Without an app id, this machine alone is reached. */
export function mayAnswer(serviceUrl: string, config: AccessConfig): boolean {
    const url = URL.parse(serviceUrl);
    if (url === null || url.username !== '' || url.password !== '') {
        return false;
    }
    if (isLoopback(url.hostname)) {
        return !config.production;
    }
    const hosts = [...SERVICE_HOSTS, ...(config.serviceHosts ?? [])];
    return (
        config.appId !== undefined &&
        url.protocol === 'https:' &&
        hosts.some((host) =>
            host.startsWith('.') ? url.hostname.endsWith(host) : url.hostname === host,
        )
    );
}

/** Whether the token says that a channel made it. Its signature is checked afterwards. */
export function fromChannel(authorization: string): boolean {
    try {
        const { iss } = decodeJwt(authorization.replace(/^Bearer /, ''));
        return iss !== undefined && CHANNEL_ISSUERS.has(iss);
    } catch {
        return false;
    }
}

function isLoopback(host: string): boolean {
    return /^(localhost|(::ffff:)?127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}
