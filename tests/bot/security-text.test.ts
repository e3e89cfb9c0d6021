import { afterEach, describe, expect, it } from '@jest/globals';
import { startApp, type RunningApp } from '../rig/app.ts';
import { TODAY } from '../rig/talk.ts';

const CONTACT = 'mailto:security@example.com';
const PATH = '/.well-known/security.txt';

const open: RunningApp[] = [];
afterEach(async () => {
    for (const app of open.splice(0)) await app.stop();
});

async function ask(environment: Record<string, string>, method = 'GET') {
    const app = await startApp(environment);
    open.push(app);
    const response = await fetch(app.url + PATH, { method });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text };
}

/** Throws for a line that isn't a field. */
function fieldsOf(text: string): Record<string, string> {
    expect(text.endsWith('\n')).toBe(true);
    const lines = text.slice(0, -1).split('\n');
    const fields = lines.map((line) => /^([A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1) ?? [line, '']);
    expect(new Set(fields.map(([name]) => name)).size).toBe(lines.length);
    return Object.fromEntries(fields) as Record<string, string>;
}

describe('security.txt', () => {
    it('is not there without a contact', async () => {
        expect((await ask({})).status).toBe(404);
        expect((await ask({ SECURITY_CONTACT: ' ' })).status).toBe(404);
    });

    it('says whom to tell, in which language, and until when', async () => {
        const { status, headers, text } = await ask({ SECURITY_CONTACT: CONTACT });
        expect(status).toBe(200);
        expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
        const { Expires: expires = '', ...others } = fieldsOf(text);
        expect(others).toEqual({ Contact: CONTACT, 'Preferred-Languages': 'en' });
        const days = (Date.parse(expires) - TODAY.getTime()) / 86_400_000;
        expect(days).toBeGreaterThan(300);
        expect(days).toBeLessThan(365);
    });

    it('says where it belongs once the public address is known', async () => {
        const { text } = await ask({
            SECURITY_CONTACT: 'https://penny.example.com/report',
            PUBLIC_URL: 'https://penny.example.com/',
        });
        expect(fieldsOf(text)).toMatchObject({
            Contact: 'https://penny.example.com/report',
            Canonical: `https://penny.example.com${PATH}`,
        });
    });

    it('answers HEAD without its text, and takes nothing', async () => {
        const head = await ask({ SECURITY_CONTACT: CONTACT }, 'HEAD');
        expect([head.status, head.text]).toEqual([200, '']);
        expect((await ask({ SECURITY_CONTACT: CONTACT }, 'POST')).status).toBe(405);
    });
});
