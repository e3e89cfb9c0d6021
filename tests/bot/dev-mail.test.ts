import { afterEach, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { createLocalMailbox } from '../../alerts/local-mailbox.ts';
import { mountDevMail } from '../../bot/pages/dev-mail.ts';
import { createServer, type Server } from '../../bot/server.ts';
import { mail } from '../alerts/mails.ts';

const open: Server[] = [];
afterEach(async () => {
    for (const server of open.splice(0)) await server.close(0);
});

async function setUp() {
    const mailbox = createLocalMailbox(() => new Date('2026-11-19T12:00:00Z'));
    const logger = pino({ level: 'silent' });
    const server = createServer({ logger, publicUrl: null, ready: async () => true });
    open.push(server);
    mountDevMail(server, mailbox, false);
    const port = await server.listen(0, '127.0.0.1');
    const get = async (path: string) => {
        const response = await fetch(`http://127.0.0.1:${port}${path}`);
        return { status: response.status, headers: response.headers, text: await response.text() };
    };
    return { mailbox, get };
}

const MAIL = mail({
    subject: 'Food <is> over',
    text: 'the text & more\n  indented',
    html: '<p style="color:red">the html</p><script>alert(1)</script>',
});

describe('the local mailbox on its page', () => {
    it('says so when it is empty', async () => {
        const { get } = await setUp();
        const { status, text } = await get('/dev/mail');
        expect(status).toBe(200);
        expect(text).toContain('No mail yet.');
    });

    it('lists the mails and shows one as text and, in a sandbox, as HTML', async () => {
        const { mailbox, get } = await setUp();
        await mailbox.send(MAIL);
        const list = await get('/dev/mail');
        expect(list.text).toContain(`href="/dev/mail/${MAIL.id}"`);
        expect(list.text).toContain('Food &lt;is&gt; over');
        expect(list.text).toContain('19 Nov 2026, 12:00 UTC');
        const one = await get(`/dev/mail/${MAIL.id}`);
        expect(one.text).toContain('<pre>the text &amp; more\n  indented</pre>');
        expect(one.text).toMatch(
            /<iframe[^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/,
        );
        expect(one.text).not.toContain('<script');
    });

    it('keeps what runs in a mail from running, on the page and opened alone', async () => {
        const { mailbox, get } = await setUp();
        await mailbox.send(MAIL);
        const page = await get(`/dev/mail/${MAIL.id}`);
        const pagePolicy = page.headers.get('content-security-policy') ?? '';
        expect(pagePolicy).toContain("default-src 'none'");
        expect(pagePolicy).toContain("frame-src 'self'");
        expect(pagePolicy).not.toContain('unsafe');
        const inner = await get(`/dev/mail/${MAIL.id}/html`);
        expect(inner.text).toBe(MAIL.html);
        const policy = inner.headers.get('content-security-policy') ?? '';
        expect(policy).toContain("default-src 'none'");
        expect(policy).toContain("frame-ancestors 'self'");
        expect(policy).toMatch(/sandbox allow-popups allow-popups-to-escape-sandbox$/);
        expect(policy).not.toContain('script');
    });

    it('shows the pictures that came along, and none from elsewhere', async () => {
        const { mailbox, get } = await setUp();
        const image = { id: 'use', type: 'image/png', content: Buffer.from('png') } as const;
        const html = '<img src="cid:use"><img src="cid:other">';
        await mailbox.send(mail({ html, images: [image] }));
        const { text, headers } = await get(`/dev/mail/${MAIL.id}/html`);
        expect(text).toBe('<img src="data:image/png;base64,cG5n"><img src="cid:other">');
        expect(headers.get('content-security-policy')).toContain(';img-src data:;');
    });

    it.each(['/dev/mail/none', '/dev/mail/none/html'])('has nothing at %s', async (path) => {
        const { get } = await setUp();
        expect((await get(path)).status).toBe(404);
    });

    it('can’t be shown in production', () => {
        const routes: string[] = [];
        const server = { route: (_method: string, path: string) => void routes.push(path) };
        const mailbox = createLocalMailbox(() => new Date(0));
        expect(() => mountDevMail(server, mailbox, true)).toThrow('never shown in production');
        expect(routes).toEqual([]);
    });
});
