/** The secret that signs tokens: the configured one, or one made at the first start and kept. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @throws what the file system says, when the folder can't be written. */
export function tokenSecret(configured: string | undefined, dataDir: string): Uint8Array {
    if (configured !== undefined) return new TextEncoder().encode(configured);
    const path = join(dataDir, 'token-secret');
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    try {
        // Of two processes that start at once, one writes and both read the same.
        writeFileSync(path, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    return new TextEncoder().encode(readFileSync(path, 'utf8'));
}
