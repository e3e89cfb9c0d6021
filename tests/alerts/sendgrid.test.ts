import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSendGrid } from '../../alerts/sendgrid.ts';
import { startSendGrid, type SendGridAnswer, type SendGridStandIn } from '../rig/sendgrid.ts';
import { mail } from './mails.ts';

const NOW = new Date('2026-11-19T12:00:00Z');
const MAIL = mail();

let standIn: SendGridStandIn;
const others: SendGridStandIn[] = [];
beforeAll(async () => {
    standIn = await startSendGrid();
});
afterAll(async () => {
    for (const one of [standIn, ...others]) await one.close();
});

async function another(): Promise<SendGridStandIn> {
    const one = await startSendGrid();
    others.push(one);
    return one;
}

function mailer(change: { readonly sandbox?: boolean; readonly timeoutMs?: number } = {}) {
    return createSendGrid({
        apiKey: 'SG.canary-key',
        from: { email: 'penny@example.org', name: 'Penny' },
        now: () => NOW,
        baseUrl: standIn.url,
        ...change,
    });
}

async function answeredWith(answer: SendGridAnswer, timeoutMs = 10_000) {
    standIn.will(answer);
    return mailer({ timeoutMs }).send(MAIL);
}

describe('mail through SendGrid', () => {
    it('sends one mail to one address, with a stable id in its arguments and its headers', async () => {
        expect(await mailer().send(MAIL)).toEqual({ kind: 'accepted', messageId: 'sg-1' });
        const { path, authorization, mail: sent } = standIn.requests.at(-1) ?? {};
        expect(path).toBe('/v3/mail/send');
        expect(authorization).toBe('Bearer SG.canary-key');
        expect(sent?.personalizations.map(({ to }) => to)).toEqual([[{ email: MAIL.to }]]);
        expect(sent?.from).toEqual({ email: 'penny@example.org', name: 'Penny' });
        expect(sent?.subject).toBe(MAIL.subject);
        expect(sent?.content).toEqual([
            { type: 'text/plain', value: 'the text' },
            { type: 'text/html', value: '<p>the html</p>' },
        ]);
        expect(sent?.custom_args).toEqual({ event_id: MAIL.id });
        expect(sent?.categories).toEqual(['limit-alert']);
        expect(sent?.headers).toEqual({ 'Message-ID': `<${MAIL.id}@example.org>` });
    });

    it('carries pictures inside, and how the reader’s program stops such mails', async () => {
        const content = Buffer.from('a picture');
        const unsubscribeUrl = 'https://penny.example/stop/token';
        const images = [{ id: 'chart', type: 'image/png', content }] as const;
        await mailer().send(mail({ images, unsubscribeUrl }));
        const sent = standIn.requests.at(-1)?.mail;
        expect(sent?.attachments).toEqual([
            {
                content: content.toString('base64'),
                filename: 'chart.png',
                type: 'image/png',
                disposition: 'inline',
                content_id: 'chart',
            },
        ]);
        expect(sent?.headers).toEqual({
            'Message-ID': `<${MAIL.id}@example.org>`,
            'List-Unsubscribe': '<https://penny.example/stop/token>',
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        });
    });

    it('lets no link be rewritten and no reader be watched', async () => {
        await mailer().send(MAIL);
        const { click_tracking, open_tracking } =
            standIn.requests.at(-1)?.mail.tracking_settings ?? {};
        expect([click_tracking?.enable, open_tracking?.enable]).toEqual([false, false]);
    });

    it.each([true, false])('asks for the sandbox when it is told to: %s', async (sandbox) => {
        await mailer({ sandbox }).send(MAIL);
        expect(standIn.requests.at(-1)?.mail.mail_settings.sandbox_mode.enable).toBe(sandbox);
    });

    it('keeps each mailer to its own carrier', async () => {
        const other = await another();
        const first = mailer();
        const second = createSendGrid({
            apiKey: 'SG.other',
            from: { email: 'a@example.net', name: 'A' },
            now: () => NOW,
            baseUrl: other.url,
        });
        const before = standIn.requests.length;
        await second.send(MAIL);
        await first.send(MAIL);
        expect(other.requests.map(({ authorization }) => authorization)).toEqual([
            'Bearer SG.other',
        ]);
        expect(standIn.requests.length).toBe(before + 1);
    });

    it.each([
        [400, 'refused'],
        [413, 'refused'],
        [401, 'misconfigured'],
        [403, 'misconfigured'],
        [404, 'misconfigured'],
        [408, 'retry'],
        [429, 'retry'],
        [500, 'retry'],
        [503, 'retry'],
    ])('reads %i as %s, with no word of the answer', async (status, kind) => {
        const errors = [
            { message: 'ada@example.com is odd', field: 'personalizations', help: null },
        ];
        const delivery = await answeredWith({ status, body: { errors } });
        expect(delivery).toEqual({ kind, reason: `http ${status} personalizations` });
    });

    it('reads an answer that is no JSON of theirs', async () => {
        const delivery = await answeredWith({ status: 502, body: 'bad gateway' });
        expect(delivery).toEqual({ kind: 'retry', reason: 'http 502' });
    });

    it.each([
        ['x-ratelimit-reset', '1795089690', '2026-11-19T12:01:30Z'],
        ['retry-after', '90', '2026-11-19T12:01:30Z'],
        ['retry-after', 'Thu, 19 Nov 2026 13:00:00 GMT', '2026-11-19T13:00:00Z'],
    ])('waits for %s: %s', async (name, value, until) => {
        const delivery = await answeredWith({ status: 429, headers: { [name]: value } });
        expect(delivery).toEqual({ kind: 'retry', reason: 'http 429', after: new Date(until) });
    });

    it.each(['soon', '-5', ''])('has no time to wait for in %j', async (value) => {
        const delivery = await answeredWith({
            status: 429,
            headers: { 'retry-after': value, 'x-ratelimit-reset': value },
        });
        expect(delivery).toEqual({ kind: 'retry', reason: 'http 429' });
    });

    it.each(['hang', 'stall', 'reset'] as const)(
        'comes back when the carrier does: %s',
        async (how) => {
            const delivery = await answeredWith(how, 150);
            expect(delivery).toMatchObject({ kind: 'retry' });
            expect(JSON.stringify(delivery)).not.toContain('canary-key');
        },
    );

    it('comes back when nobody is there', async () => {
        const gone = await startSendGrid();
        await gone.close();
        const delivery = await createSendGrid({
            apiKey: 'SG.x',
            from: { email: 'a@example.net', name: 'A' },
            now: () => NOW,
            baseUrl: gone.url,
        }).send(MAIL);
        expect(delivery).toEqual({ kind: 'retry', reason: 'network ECONNREFUSED' });
    });

    it('follows no redirect, which would carry the key away', async () => {
        const elsewhere = await another();
        const location = new URL('/v3/mail/send', elsewhere.url).href;
        const delivery = await answeredWith({ status: 307, headers: { location } });
        expect(delivery.kind).not.toBe('accepted');
        expect(elsewhere.requests).toEqual([]);
    });

    it.each([
        'ada@example.com, ben@example.com',
        'ada@example.com\r\nBcc: ben@example.com',
        'Ada <ada@example.com>',
        'ada',
        '',
    ])('sends nothing to %j, which is no single address', async (to) => {
        const before = standIn.requests.length;
        expect(await mailer().send({ ...MAIL, to })).toMatchObject({ kind: 'refused' });
        expect(standIn.requests.length).toBe(before);
    });
});
