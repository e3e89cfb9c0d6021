/** A file that the page loads: under an address that holds its hash, so a browser keeps it for good. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'restify';

const brotli = promisify(brotliCompress);
const unbrotli = promisify(brotliDecompress);
const zip = promisify(gzip);

export interface Asset {
    readonly path: string;
    readonly type: string;
    readonly body: Buffer;
    readonly hash: string;
    /** Packs it once and keeps the result; a file of megabytes is packed lightly until it is tight. */
    packed(encoding: 'br' | 'gzip'): Promise<Buffer>;
    /**
     * Takes the tightly packed file from the cache folder; when it isn't there, waits for `quiet`,
     * packs it, which takes seconds, and keeps it there.
     */
    tighten(cacheDir: string, quiet: () => Promise<void>): Promise<void>;
}

/** @param name "chat.js"; its hash is put before the ending. */
export function createAsset(name: string, type: string, body: Buffer): Asset {
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16);
    const quick = body.length > 1024 * 1024 ? 5 : 11;
    const kept: { br?: Promise<Buffer>; gzip?: Promise<Buffer> } = {};
    return {
        path: `/assets/${name.replace(/(?=\.\w+$)/, `.${hash}`)}`,
        type,
        body,
        hash,
        packed: (encoding) => {
            if (encoding === 'gzip') return (kept.gzip ??= zip(body));
            return (kept.br ??= squeeze(body, quick));
        },
        tighten: async (cacheDir, quiet) => {
            const file = join(cacheDir, `${name}.${hash}.br`);
            const tight = await readFile(file).catch(() => null);
            const whole = tight !== null && (await unpacks(tight, body));
            if (!whole) await quiet();
            kept.br = Promise.resolve(whole ? tight : await squeezeInto(file, cacheDir, body));
        },
    };
}

export async function sendAsset(req: Request, res: Response, asset: Asset): Promise<void> {
    const encoding = accepted(req.headers['accept-encoding'] ?? '');
    const etag = `"${asset.hash}${encoding ?? ''}"`;
    const headers = {
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
        etag,
    };
    if (req.headers['if-none-match'] === etag) {
        res.writeHead(304, headers);
        res.end();
        return;
    }
    const body = encoding === null ? asset.body : await asset.packed(encoding);
    res.writeHead(200, {
        ...headers,
        'content-type': asset.type,
        'content-length': body.length,
        ...(encoding === null ? {} : { 'content-encoding': encoding }),
    });
    res.end(body);
}

function accepted(header: string): 'br' | 'gzip' | null {
    const parts = header.split(',').map((part) => part.trim());
    const wanted = parts.filter((part) => !/;\s*q=0(\.0+)?$/.test(part));
    const offered = new Set(wanted.map((part) => part.split(';')[0]?.trim()));
    if (offered.has('br')) return 'br';
    return offered.has('gzip') ? 'gzip' : null;
}

function squeeze(body: Buffer, quality: number): Promise<Buffer> {
    const params = {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    };
    return brotli(body, { params });
}

/** A disk that was full, or somebody's hand, may have left something else there. */
async function unpacks(tight: Buffer, body: Buffer): Promise<boolean> {
    const unpacked = await unbrotli(tight).catch(() => null);
    return unpacked !== null && unpacked.equals(body);
}

// Written beside its place and moved there, so that no one reads half a file.
async function squeezeInto(file: string, folder: string, body: Buffer): Promise<Buffer> {
    const tight = await squeeze(body, constants.BROTLI_MAX_QUALITY);
    await mkdir(folder, { recursive: true });
    await writeFile(`${file}.${process.pid}`, tight);
    await rename(`${file}.${process.pid}`, file);
    return tight;
}
