/** Reads DATABASE_URL. No message repeats the value, since it holds a password. */
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import type { ConnectionOptions } from 'mysql2';

export class DatabaseUrlError extends Error {
    readonly code = 'DATABASE_URL';
    override readonly name = 'DatabaseUrlError';
}

const PARAMETERS = ['ssl-ca', 'ssl-mode'];

/** @throws DatabaseUrlError that says what is wrong with it. */
export function parseDatabaseUrl(databaseUrl: string): ConnectionOptions {
    const url = parse(databaseUrl);
    const database = decodeURIComponent(url.pathname.slice(1));
    if (!database || database.includes('/')) {
        throw new DatabaseUrlError('DATABASE_URL must name a database: mysql://host/database');
    }
    for (const name of url.searchParams.keys()) {
        if (!PARAMETERS.includes(name)) {
            throw new DatabaseUrlError(
                `DATABASE_URL has an unknown parameter; known are ${PARAMETERS.join(', ')}`,
            );
        }
    }
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    const tls = parseTls(url.searchParams);
    // The driver compares a certificate with a name alone.
    if (tls && isIP(host) !== 0) {
        throw new DatabaseUrlError('DATABASE_URL: TLS needs the name of the host, not its address');
    }
    return {
        host,
        port: Number(url.port || 3306),
        user: decodeURIComponent(url.username),
        password: decodeURIComponent(url.password),
        database,
        ...(tls && { ssl: tls }),
    };
}

function parse(databaseUrl: string): URL {
    const url = URL.parse(databaseUrl);
    if (!url || !['mysql:', 'mariadb:'].includes(url.protocol) || !url.hostname) {
        throw new DatabaseUrlError(
            'DATABASE_URL must look like mysql://user:password@host/database',
        );
    }
    return url;
}

/** TLS is either off or checked in full, the host's name included: anything between protects nobody. */
function parseTls(parameters: URLSearchParams): ConnectionOptions['ssl'] | null {
    const file = parameters.get('ssl-ca');
    const mode = parameters.get('ssl-mode') ?? (file ? 'VERIFY_IDENTITY' : 'DISABLED');
    if (mode === 'DISABLED' && !file) return null;
    if (mode !== 'VERIFY_IDENTITY') {
        throw new DatabaseUrlError(
            'DATABASE_URL knows ssl-mode=VERIFY_IDENTITY, and ssl-mode=DISABLED without ssl-ca',
        );
    }
    const checked = { rejectUnauthorized: true, verifyIdentity: true, minVersion: 'TLSv1.2' };
    return file ? { ...checked, ca: readAuthority(file) } : checked;
}

function readAuthority(file: string): string {
    try {
        return readFileSync(file, 'utf8');
    } catch (cause) {
        throw new DatabaseUrlError('DATABASE_URL: the file that ssl-ca names cannot be read', {
            cause,
        });
    }
}
