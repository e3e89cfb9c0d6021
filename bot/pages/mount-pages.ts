/** The page at / and its files. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { createAsset, sendAsset, type Asset } from './asset.ts';
import { chatPage, type ChatPageParts } from './chat-page.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { sendNotFound } from './not-found.ts';
import type { PageWords } from './page-words.ts';
import type { Handler } from '../http/guard.ts';
import type { Server } from '../server.ts';

export type { PageWords } from './page-words.ts';

export interface PagesOptions {
    readonly server: Server;
    readonly words: PageWords;
    readonly publicUrl: URL | null;
    /** Where the tightly packed bundle is kept between starts; it is made again when it is gone. */
    readonly cacheDir: string;
    readonly logger: Logger;
    /** Whether a browser is signed in; absent where nobody can be. */
    readonly isMember?: (req: IncomingMessage) => boolean;
}

export interface Pages {
    /** Packs the large bundle tightly, a while after the start: the first time it takes some seconds
     *  of one core. A server that closes before doesn't begin. */
    tighten(): Promise<void>;
}

const QUIET_MS = 5_000;
const BROWSER_FILES = fileURLToPath(new URL('../../web-chat/', import.meta.url));
// The package's list of exports leaves its ready-made bundle out, so it is found by its place.
const BUNDLE = fileURLToPath(
    new URL('../../node_modules/botframework-webchat/dist/webchat.js', import.meta.url),
);

/** @throws when a file of the page is missing. */
export async function mountPages(options: PagesOptions): Promise<Pages> {
    const { server, words } = options;
    const files = await load(words);
    for (const asset of Object.values(files)) {
        server.route('get', asset.path, (req, res) => sendAsset(req, res, asset));
    }
    server.route('get', '/', page(options, files));
    server.onNotFound((res) => sendNotFound(res, words));
    const closing = new AbortController();
    server.onClose(() => closing.abort());
    const quiet = (): Promise<void> =>
        wait(QUIET_MS, undefined, { ref: false, signal: closing.signal });
    return {
        tighten: async () => {
            await files.webchat.tighten(options.cacheDir, quiet).catch((error: unknown) => {
                // Without it the page works as well, only its first visit takes longer.
                if (closing.signal.aborted) return;
                options.logger.warn({ err: error }, 'the packed bundle could not be kept');
            });
        },
    };
}

type Files = Readonly<
    Record<'webchat' | 'look' | 'delivery' | 'script' | 'style' | 'icon' | 'manifest', Asset>
>;

function ours(name: string): Promise<Buffer> {
    return readFile(join(BROWSER_FILES, name));
}

async function load(words: PageWords): Promise<Files> {
    const javascript = 'text/javascript; charset=utf-8';
    const icon = createAsset('icon.svg', 'image/svg+xml', await ours('icon.svg'));
    return {
        webchat: createAsset('webchat.js', javascript, await readFile(BUNDLE)),
        look: createAsset('look.js', javascript, await ours('look.js')),
        delivery: createAsset('delivery.js', javascript, await ours('delivery.js')),
        script: createAsset('chat.js', javascript, await ours('chat.js')),
        style: createAsset('chat.css', 'text/css; charset=utf-8', await ours('chat.css')),
        icon,
        manifest: createAsset(
            'penny.webmanifest',
            'application/manifest+json',
            Buffer.from(JSON.stringify(manifest(words, icon.path))),
        ),
    };
}

function manifest(words: PageWords, icon: string): object {
    return {
        name: words.name,
        short_name: words.name,
        description: words.description,
        lang: words.language,
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#f4f6f4',
        theme_color: '#f4f6f4',
        icons: [{ src: icon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
    };
}

function accountLink(words: PageWords, isMember: boolean | undefined): ChatPageParts['account'] {
    if (isMember === undefined) return null;
    return isMember
        ? { href: '/account', label: words.account }
        : { href: '/sign-in', label: words.signIn };
}

function page({ words, publicUrl, isMember }: PagesOptions, files: Files): Handler {
    const paths = {
        webchat: files.webchat.path,
        look: files.look.path,
        delivery: files.delivery.path,
        script: files.script.path,
        style: files.style.path,
        icon: files.icon.path,
        manifest: files.manifest.path,
    };
    return (req, res) => {
        const nonce = randomBytes(18).toString('base64url');
        const hosts = [req.headers.host ?? '', publicUrl?.host ?? ''];
        res.writeHead(200, {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': contentSecurityPolicy(nonce, hosts),
            // A kept page would carry a nonce for the second time.
            'cache-control': 'no-store',
        });
        res.end(chatPage({ words, nonce, paths, account: accountLink(words, isMember?.(req)) }));
    };
}
