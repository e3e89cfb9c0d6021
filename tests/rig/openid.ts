/** Stands in for the token service: publishes a signing key, and counts who asks for it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

export interface OpenId {
    readonly metadataUrl: string;
    /** How often the keys were fetched. */
    readonly fetches: () => number;
    /** Signed by the published key unless `forged`, which only claims to be. */
    sign(claims: JWTPayload, header?: { kid?: string; forged?: boolean }): Promise<string>;
    close(): Promise<void>;
}

export async function startOpenId(endorsements = ['msteams']): Promise<OpenId> {
    const own = await generateKeyPair('RS256');
    const other = await generateKeyPair('RS256');
    const jwk = { ...(await exportJWK(own.publicKey)), kid: 'key-1', endorsements };
    let fetches = 0;
    const server = createServer((req, res) => {
        res.setHeader('content-type', 'application/json');
        if (req.url === '/keys') {
            fetches += 1;
            res.end(JSON.stringify({ keys: [jwk] }));
        } else {
            res.end(JSON.stringify({ jwks_uri: `http://${req.headers.host}/keys` }));
        }
    });
    await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    return {
        metadataUrl: `http://127.0.0.1:${port}/openid`,
        fetches: () => fetches,
        sign: (claims, { kid = 'key-1', forged = false } = {}) =>
            new SignJWT(claims)
                .setProtectedHeader({ alg: 'RS256', kid })
                .sign(forged ? other.privateKey : own.privateKey),
        close: async () => {
            server.closeAllConnections();
            await new Promise((resolve) => {
                server.close(resolve);
            });
        },
    };
}
