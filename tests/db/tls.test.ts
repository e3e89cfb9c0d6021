import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { connect } from '../../db/connect.ts';
import { migrate } from '../../db/migrate.ts';
import { describeWithMariaDb } from '../rig/databases.ts';
import { startMariaDb, type MariaDb } from '../rig/mariadb.ts';
import { recording, spending, talker } from './people.ts';

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

function openssl(...given: readonly string[]): void {
    execFileSync('openssl', given, { stdio: 'ignore' });
}

/** An authority of its own, and a certificate for `host` that it has signed, as files. */
function certify(folder: string, name: string, host: string) {
    const file = (suffix: string): string => join(folder, `${name}-${suffix}`);
    const ca = file('ca.pem');
    const cert = file('cert.pem');
    const key = file('key.pem');
    const authority = ['-x509', ...KEY, '-days', '2', '-subj', `/CN=${name}`];
    openssl('req', ...authority, '-keyout', file('ca.key'), '-out', ca);
    openssl('req', ...KEY, '-subj', '/CN=db', '-keyout', key, '-out', file('csr.pem'));
    writeFileSync(file('names'), `subjectAltName=DNS:${host}`);
    const signed = ['-CA', ca, '-CAkey', file('ca.key'), '-set_serial', '1', '-days', '2'];
    const names = ['-extfile', file('names')];
    openssl('x509', '-req', '-in', file('csr.pem'), ...signed, ...names, '-out', cert);
    return { ca, flags: [`--ssl-cert=${cert}`, `--ssl-key=${key}`] };
}

const urlOf = ({ port }: MariaDb, parameters: string): string =>
    `mysql://root@localhost:${port}/mysql${parameters}`;

// The server of TEST_DATABASE_URL can't be told to demand TLS, so this needs one of its own.
describeWithMariaDb()('a server that demands TLS', () => {
    let folder: string;
    let server: MariaDb;
    let elsewhere: MariaDb;
    let right: string;
    let wrong: string;
    beforeAll(async () => {
        folder = mkdtempSync(join(tmpdir(), 'penny-tls-'));
        const named = certify(folder, 'right', 'localhost');
        const other = certify(folder, 'other', 'db.example.com');
        right = named.ca;
        wrong = other.ca;
        const demanding = '--require-secure-transport=ON';
        [server, elsewhere] = await Promise.all([
            startMariaDb([demanding, ...named.flags]),
            startMariaDb([demanding, ...other.flags]),
        ]);
    });
    afterAll(async () => {
        await Promise.all([server.stop(), elsewhere.stop()]);
        rmSync(folder, { recursive: true, force: true });
    });

    const attempt = async (databaseUrl: string): Promise<string> => {
        const database = connect({ databaseUrl, dataDir: folder });
        try {
            await database.knex.raw('SELECT 1');
            return 'reached';
        } catch (error) {
            return String((error as { code?: unknown }).code);
        } finally {
            await database.close();
        }
    };

    it('is reached when its authority is named, and records turns', async () => {
        const databaseUrl = urlOf(server, `?ssl-ca=${right}`);
        const database = connect({ databaseUrl, dataDir: folder });
        try {
            await migrate(database);
            await talker(database).run(recording(spending(5)));
            const [row] = await database.dialect.read(
                database.knex,
                "SHOW SESSION STATUS LIKE 'Ssl_version'",
                [],
            );
            expect(row?.['Value']).toMatch(/^TLSv1\.[23]$/);
        } finally {
            await database.close();
        }
    });

    it('is not spoken to without TLS', async () => {
        expect(await attempt(urlOf(server, ''))).toMatch(/ACCESS_DENIED|SECURE_TRANSPORT/);
    });

    it('is not believed when another authority is named, or none', async () => {
        expect(await attempt(urlOf(server, `?ssl-ca=${wrong}`))).toBe('HANDSHAKE_SSL_ERROR');
        const byTheSystem = urlOf(server, '?ssl-mode=VERIFY_IDENTITY');
        expect(await attempt(byTheSystem)).toBe('HANDSHAKE_SSL_ERROR');
    });

    it('is not believed when the right authority has signed it for another name', async () => {
        expect(await attempt(urlOf(elsewhere, `?ssl-ca=${wrong}`))).toBe('HANDSHAKE_SSL_ERROR');
    });
});
