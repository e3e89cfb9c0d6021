import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createAsset } from '../../bot/pages/asset.ts';
import { chatPage } from '../../bot/pages/chat-page.ts';
import { contentSecurityPolicy } from '../../bot/pages/content-security-policy.ts';
import { PAGE_WORDS, startChatServer, type ChatServer } from '../rig/chat-server.ts';

let chat: ChatServer;

beforeAll(async () => {
    chat = await startChatServer();
});

afterAll(() => chat.close());

interface Raw {
    readonly status: number | undefined;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly body: Buffer;
}

/** As it comes over the wire: fetch would unpack it. */
function raw(path: string, headers: Record<string, string> = {}): Promise<Raw> {
    return new Promise((resolve, reject) => {
        const sent = request(`${chat.url}${path}`, { headers }, (answer) => {
            const chunks: Buffer[] = [];
            answer.on('data', (chunk: Buffer) => chunks.push(chunk));
            answer.on('end', () => {
                const { statusCode: status, headers: received } = answer;
                resolve({ status, headers: received, body: Buffer.concat(chunks) });
            });
        });
        sent.on('error', reject);
        sent.end();
    });
}

const nonceOf = (html: string): string => /<script defer nonce="([^"]+)"/.exec(html)?.[1] ?? '';
const pathOf = (html: string, name: string): string =>
    new RegExp(`"(/assets/${name}\\.[^"]+)"`).exec(html)?.[1] ?? '';

describe('the page', () => {
    it('allows scripts and styles by a nonce that is new each time', async () => {
        const [first, second] = [await fetch(chat.url), await fetch(chat.url)];
        const policy = first.headers.get('content-security-policy') ?? '';
        const nonce = nonceOf(await first.text());
        expect(nonce).toMatch(/^[\w-]{24}$/);
        expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`);
        expect(policy).toMatch(new RegExp(`style-src 'nonce-${nonce}' 'sha256-[^ ]+'; `));
        expect(policy).not.toMatch(/unsafe|\*/);
        expect(nonceOf(await second.text())).not.toBe(nonce);
        expect(first.headers.get('cache-control')).toBe('no-store');
    });

    it('lets a socket be opened to its own host alone', () => {
        const policy = contentSecurityPolicy('n', [
            'penny.example:3978',
            "evil'; script-src *",
            '',
        ]);
        expect(policy).toContain(
            "connect-src 'self' ws://penny.example:3978 wss://penny.example:3978;",
        );
        expect(policy).not.toContain('evil');
    });

    it('escapes its words, wherever they stand', () => {
        const hostile = `</script><img src=x onerror="alert(1)">'&`;
        const words = Object.fromEntries(
            Object.keys(PAGE_WORDS).map((key) => [key, hostile]),
        ) as unknown as typeof PAGE_WORDS;
        const paths = {
            webchat: '',
            look: '',
            delivery: '',
            script: '',
            style: '',
            icon: '',
            manifest: '',
        };
        const html = chatPage({
            words,
            nonce: 'n',
            paths,
            account: { href: '/account', label: hostile },
        });
        expect(html).not.toContain('<img src=x');
        expect(html.match(/<\/script>/g)).toHaveLength(5);
    });

    it('loads nothing from elsewhere', async () => {
        const html = await (await fetch(chat.url)).text();
        expect(html).not.toMatch(/(src|href)="(?!\/)/);
    });
});

describe('the files of the page', () => {
    it('are all there, of the right type and kept for good', async () => {
        const html = await (await fetch(chat.url)).text();
        const paths = [...html.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
        const answers = await Promise.all(
            [...new Set(paths)].map((path) => fetch(chat.url + path)),
        );
        const types = answers.map((answer) => answer.headers.get('content-type') ?? '');
        expect(types.toSorted((one, other) => one.localeCompare(other))).toEqual([
            'application/manifest+json',
            'image/svg+xml',
            'text/css; charset=utf-8',
            'text/javascript; charset=utf-8',
            'text/javascript; charset=utf-8',
            'text/javascript; charset=utf-8',
            'text/javascript; charset=utf-8',
        ]);
        for (const answer of answers) {
            expect([answer.status, answer.headers.get('cache-control')]).toEqual([
                200,
                'public, max-age=31536000, immutable',
            ]);
        }
    });

    it('come packed as the browser can unpack them', async () => {
        const path = pathOf(await (await fetch(chat.url)).text(), 'chat');
        const plain = await raw(path);
        const br = await raw(path, { 'accept-encoding': 'gzip, br;q=0.9' });
        const gz = await raw(path, { 'accept-encoding': 'gzip, br;q=0' });
        expect([plain, br, gz].map(({ headers }) => headers['content-encoding'])).toEqual([
            undefined,
            'br',
            'gzip',
        ]);
        expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
        expect(gunzipSync(gz.body).equals(plain.body)).toBe(true);
        expect(br.headers['vary']).toBe('accept-encoding');
    });

    it('are not sent again to who has them', async () => {
        const path = pathOf(await (await fetch(chat.url)).text(), 'chat');
        const etag = String((await raw(path)).headers['etag']);
        const again = await raw(path, { 'if-none-match': etag });
        expect([again.status, again.body.length]).toEqual([304, 0]);
        expect((await raw(path, { 'if-none-match': '"other"' })).status).toBe(200);
    });

    it('hold the bundle of Web Chat in less than a quarter of its size', async () => {
        const path = pathOf(await (await fetch(chat.url)).text(), 'webchat');
        const { body } = await raw(path, { 'accept-encoding': 'br' });
        expect(body.length).toBeLessThan(900_000);
        expect(brotliDecompressSync(body).length).toBeGreaterThan(3_500_000);
    });

    it('have another address when they have another content', () => {
        const [one, two] = ['a', 'b'].map(
            (text) => createAsset('x.js', 't', Buffer.from(text)).path,
        );
        expect(one).toMatch(/^\/assets\/x\.[\w-]{16}\.js$/);
        expect(one).not.toBe(two);
    });
});

const quiet = (): Promise<void> => Promise.resolve();

describe('a file that is packed tightly', () => {
    it('is kept, and taken from there the next time, unless it was spoilt', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'penny-asset-'));
        try {
            const body = Buffer.from('the same line again and again\n'.repeat(1000));
            const first = createAsset('x.js', 'text/javascript', body);
            await first.tighten(folder, quiet);
            expect(brotliDecompressSync(await first.packed('br')).equals(body)).toBe(true);
            const [name = ''] = await readdir(folder);
            expect(name).toBe(`x.js.${first.hash}.br`);
            const second = createAsset('x.js', 'text/javascript', body);
            await second.tighten(folder, quiet);
            expect((await second.packed('br')).equals(await first.packed('br'))).toBe(true);
            expect(await readdir(folder)).toEqual([name]);
            await writeFile(join(folder, name), 'half a fi');
            const third = createAsset('x.js', 'text/javascript', body);
            await third.tighten(folder, quiet);
            expect((await third.packed('br')).equals(await first.packed('br'))).toBe(true);
        } finally {
            await rm(folder, { recursive: true });
        }
    });
});

describe('an address that is none', () => {
    it('shows a person a page that leads to the chat', async () => {
        const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
        const { status, headers, body } = await raw('/nothing', browser);
        expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
        expect(headers['content-security-policy']).toMatch(/^default-src 'none';style-src 'nonce-/);
        const page = body.toString();
        expect(page).toContain('<h1>No such page.</h1>');
        expect(page).toContain('Look at the &lt;address&gt; again.');
        expect(page).toContain('<a class="button" href="/">To the chat</a>');
        expect(page).toContain('<svg');
    });

    it.each([{ accept: 'application/json' }, { accept: '*/*' }, {}])(
        'tells a program in problem details: %j',
        async (headers: Record<string, string>) => {
            const answer = await raw('/nothing', headers);
            expect(answer.headers['content-type']).toBe('application/problem+json');
            expect(JSON.parse(answer.body.toString())).toMatchObject({ code: 'NOT_FOUND' });
        },
    );
});
