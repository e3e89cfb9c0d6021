import { describe, expect, it } from '@jest/globals';
import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { createCompose } from '../../alerts/compose/compose.ts';
import { createConfirmTokens } from '../../alerts/confirm-token.ts';
import { createLimitTokens } from '../../alerts/limit-link.ts';
import type { Mail, MailFacts, OutboxRow } from '../../alerts/ports.ts';
import { createUnsubscribeTokens } from '../../alerts/unsubscribe-token.ts';
import { wordsFor } from '../../dialogs/messages/catalogue.ts';
import type { LimitAlert } from '../../ledger/alert.ts';
import { money } from '../../ledger/money.ts';
import { ALERT, CONFIRMATION, ENTRIES, WALLET, entry, factsOf, rowOf } from './letters.ts';

const tokens = createConfirmTokens(new Uint8Array(32).fill(7));
const unsubscribing = createUnsubscribeTokens(new Uint8Array(32).fill(7));
const limitTokens = createLimitTokens(new Uint8Array(32).fill(7));
const signUnsubscribe = unsubscribing.sign;
const PNG = Buffer.from('a picture');
const NOW = new Date('2026-11-20T12:00:00Z');
const ADA = { email: 'ada@example.com', locale: 'en-US' };

async function mailOf(
    row: Partial<OutboxRow> = {},
    facts: Partial<MailFacts> = {},
    publicUrl = 'https://penny.example/',
): Promise<Mail> {
    const compose = createCompose({
        facts: factsOf(facts),
        words: wordsFor,
        publicUrl: new URL(publicUrl),
        sign: tokens.sign,
        signUnsubscribe,
        signLimit: limitTokens.sign,
        paint: async () => PNG,
        now: () => NOW,
        accountPath: ({ about }) => `of/${about}`,
    });
    const mail = await compose([rowOf(row)], ADA);
    if (!mail) throw new Error('no mail was made');
    return mail;
}

function limitMail(alert: Partial<LimitAlert> = {}, facts: Partial<MailFacts> = {}) {
    return mailOf({ content: { ...ALERT, ...alert } }, facts);
}

/** What a reader of the HTML sees: no tags, no styles, entities read. */
function seen(html: string): string {
    const entities: Readonly<Record<string, string>> = {
        amp: '&',
        lt: '<',
        gt: '>',
        quot: '"',
        '#39': "'",
        '#96': '`',
        nbsp: ' ',
    };
    return html
        .replace(/<(style|title)\b[\s\S]*?<\/\1>/g, '')
        .replace(/<img\s[^>]*alt="([^"]*)"[^>]*>/g, '$1')
        .replace(/<[^>]*>/g, ' ')
        .replace(/&([a-z0-9#]+);/g, (whole, name: string) => entities[name] ?? whole)
        .replace(/\s+/g, ' ');
}

function figures(words: string): string[] {
    return [...words.matchAll(/\d[\d.,]*/g)].map(([figure]) => figure).sort();
}

describe('the mail about a limit', () => {
    it.each([
        [{}, 'Food is $10.00 over its $300.00'],
        [{ spent: '24900', threshold: 80 }, 'Food has used 83 % of its $300.00'],
        [{ spent: '30000' }, 'Food has used all of its $300.00'],
        [{ spent: '29999', threshold: 80 }, 'Food has used 99 % of its $300.00'],
        [{ category: null }, 'Everything together is $10.00 over its $300.00'],
        [{ category: 'model trains' }, 'model trains is $10.00 over its $300.00'],
        [{ currency: 'JPY', amount: '30000', spent: '31000' }, 'Food is ¥1,000 over its ¥30,000'],
        [
            { amount: '9007199254740993', spent: '9007199254740994' },
            'Food is $0.01 over its $90,071,992,547,409.93',
        ],
    ])('says first what happened: %j', async (alert, subject) => {
        const mail = await limitMail(alert);
        expect(mail.subject).toBe(subject);
        expect(mail.text.startsWith(`${subject}\n`)).toBe(true);
        expect(seen(mail.html)).toContain(subject);
    });

    it('calls a category of the wallet’s own as its people do', async () => {
        const { subject } = await limitMail({ category: '01HOBBY' });
        expect(subject).toBe('Hobby is $10.00 over its $300.00');
    });

    it('goes to the one recipient under the id of its row', async () => {
        expect(await limitMail()).toMatchObject({ id: rowOf().id, to: 'ada@example.com' });
    });

    it('tells the same figures as text and as HTML', async () => {
        const { text, html } = await limitMail({}, { spent: async () => 28000n });
        const facts = [
            '1 – 30 November 2026',
            '$310.00',
            '$300.00',
            '$10.00',
            '$280.00',
            '$190.00',
            '$62.50',
            '$34.00',
            '$14.50',
            '$9.00',
            'groceries',
            'dinner with Ada',
            'Thu 19 Nov',
            'Mon 2 Nov',
            '“set food to 350 a month”',
            '“remove the food limit”',
            'Quiet until 1 Dec',
            '“Home”',
            'ada@example.com',
        ];
        for (const fact of facts) {
            expect(text).toContain(fact);
            expect(seen(html)).toContain(fact);
        }
        const rows = text.replace(/https:\S+/g, '');
        expect(new Set(figures(seen(html)))).toEqual(new Set(figures(rows)));
    });

    it('keeps the figures of the moment, and says so when they are others by now', async () => {
        const same = await limitMail();
        expect(same.text).not.toContain('When this mail left');
        const later = await limitMail({}, { spent: async () => 12345n });
        expect(later.subject).toBe(same.subject);
        expect(later.text).toContain('When this mail left, $123.45 was spent.');
    });

    it('promises another mail only while one may come', async () => {
        const near = await limitMail({ spent: '24900', threshold: 80 });
        expect(near.text).toContain('one more mail comes');
        const over = await limitMail();
        expect(over.text).not.toContain('one more mail comes');
    });

    it('names the days of a month that starts on another day', async () => {
        const { text } = await limitMail({ start: '2026-12-15', end: '2027-01-15' });
        expect(text).toContain('15 Dec 2026 – 14 Jan 2027');
    });

    it('shows a refund as what it takes away, and an entry without words by its category', async () => {
        const entries = [
            entry({ minor: 19000, description: '' }),
            entry({ minor: 800, kind: 'refund', description: 'shoes' }),
        ];
        const { text } = await limitMail({}, { largestEntries: async () => entries });
        expect(text).toMatch(/\$190\.00 {2}Wed 18 Nov {2}Food/);
        expect(text).toMatch(/−\$8\.00 {2}Wed 18 Nov {2}shoes/);
    });

    it('shows of an entry that is spread over months what counts in this one', async () => {
        const entries = [entry({ minor: 60000, description: 'insurance', spread: 12 })];
        const { text } = await limitMail({}, { largestEntries: async () => entries });
        expect(text).toMatch(/\$50\.00 {2}Wed 18 Nov {2}insurance\n +\$260\.00 +Everything else/);
    });

    it('says where the money went when the limit watches several categories', async () => {
        const categories = ['food', 'transport', '01HOBBY', 'home', 'fun', 'health', 'clothing'];
        const totals = categories.map((category, at) => ({
            category,
            total: BigInt(1000 * (9 - at)),
        }));
        const spentByCategory = async () => totals;
        const { text, html } = await limitMail({ category: null }, { spentByCategory });
        for (const words of [text, seen(html)]) {
            expect(words).toContain('By category');
            expect(words).toContain('Hobby');
            expect(words).not.toContain('Clothing');
        }
        expect(text).toMatch(/ {2}\$90\.00 {2}Food\n/);
        // Together with those shown, $390.00, all that was spent.
        expect(text).toMatch(/−\$80\.00 {2}Everything else\n/);
        const one = await limitMail({}, { spentByCategory: async () => totals.slice(0, 1) });
        expect(one.text).not.toContain('By category');
    });

    it('leaves the table out when no entry is left', async () => {
        const { text, html } = await limitMail({}, { largestEntries: async () => [] });
        expect(text).not.toContain('largest');
        expect(html).not.toContain('<caption');
    });

    it('draws a bar whose parts make up the whole', async () => {
        for (const spent of ['0', '1', '24900', '30000', '30001', '31000', '999999999']) {
            const { text, html } = await limitMail({ spent });
            const widths = [...html.matchAll(/width="([\d.]+)%"\s+style="background/g)];
            const sum = widths.reduce((total, [, width]) => total + Number(width), 0);
            expect(sum).toBeCloseTo(100, 0);
            expect(text).toMatch(/^\[[#!.]{30}\]$/m);
        }
    });

    it('links to nothing but the wallet, three deeds and the end of such mails', async () => {
        const mail = await mailOf({}, {}, 'https://penny.example/app/');
        const links = [...mail.html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '');
        const [wallet, ...rest] = links;
        expect(wallet).toBe('https://penny.example/app/');
        expect(rest.pop()).toBe(mail.unsubscribeUrl);
        const deeds = rest.map((href) => href.replace('https://penny.example/app/mail/limit/', ''));
        const read = await Promise.all(deeds.map((token) => limitTokens.verify(token, NOW)));
        const link = {
            mailId: mail.id,
            personId: 'person-1',
            walletId: 'wallet-1',
            limitId: 'limit-1',
            period: { start: '2026-11-01', end: '2026-12-01' },
        };
        expect(read).toEqual(
            ['raise', 'snooze', 'entries'].map((deed) => ({
                kind: 'valid',
                link: { ...link, deed },
            })),
        );
        expect(new Set(mail.text.match(/https?:\S+/g))).toEqual(new Set(links));
        expect(mail.html).not.toMatch(/<(script|link|iframe|form)\b/);
        const pictures = [...mail.html.matchAll(/src="([^"]*)"/g)].map(([, src]) => src);
        expect(pictures).toEqual(mail.images.map(({ id }) => `cid:${id}`));
    });

    it.each([
        ['a week', {}, '2026-11-28T00:00:00Z'],
        [
            'a day after its period',
            { start: '2026-11-20', end: '2026-11-21' },
            '2026-11-22T00:00:00Z',
        ],
    ])('has links that live until %s', async (_name, period, until) => {
        const { html } = await limitMail(period);
        const token = /mail\/limit\/([^"]+)"/.exec(html)?.[1] ?? '';
        const at = Date.parse(until);
        expect((await limitTokens.verify(token, new Date(at - 1000))).kind).toBe('valid');
        expect((await limitTokens.verify(token, new Date(at))).kind).toBe('expired');
    });

    it('can be stopped by its reader, whom the link names without an address', async () => {
        const { unsubscribeUrl, html } = await limitMail();
        const [, token = ''] = /^https:\/\/penny\.example\/mail\/unsubscribe\/(\S+)$/.exec(
            unsubscribeUrl ?? '',
        ) ?? [''];
        expect(await unsubscribing.verify(token)).toEqual({
            personId: 'person-1',
            list: 'limit-alerts',
        });
        expect(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).not.toContain('@');
        expect(html).toContain('Stop all limit mails');
        const confirmation = { kind: 'confirm-address', confirmationId: 'c1' } as const;
        expect((await mailOf({ content: confirmation })).unsubscribeUrl).toBeNull();
    });

    it('is not made for a wallet that is gone', async () => {
        const facts = factsOf({ walletOf: async () => null });
        const publicUrl = new URL('https://penny.example/');
        const { sign } = tokens;
        const compose = createCompose({
            facts,
            words: wordsFor,
            publicUrl,
            sign,
            signUnsubscribe,
            signLimit: limitTokens.sign,
            paint: async () => PNG,
            now: () => NOW,
            accountPath: () => '',
        });
        expect(await compose([rowOf()], ADA)).toBeNull();
    });
});

const HOSTILE = [
    'x\r\nBcc: eve@example.com',
    'x\nSubject: y',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '`${alert(1)}`',
    '{name} {count, plural, other {x}} <b>{x}</b>',
    "it''s '{quoted}'",
    '\u202Egpj.exe',
    '\u2028line\u2029paragraph\u0085next\u0000nul',
    '\uD800 lone',
    '&lt;b&gt;&amp;',
    'e'.repeat(5_000),
    `z${'\u0301'.repeat(5_000)}`,
    '</title></style></table>',
    '{{substitution}} -name- <%name%>',
];

/** Markup that isn't ours, in the count of tags by name. */
function tagsOf(html: string): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const [, name = ''] of html.matchAll(/<\/?([a-z!][a-z0-9]*)/gi)) {
        counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
}

async function hostileMail(words: string): Promise<Mail> {
    return mailOf(
        { content: { ...ALERT, category: words } },
        {
            walletOf: async () => ({ ...WALLET, name: words }),
            largestEntries: async () => ENTRIES.map((one) => ({ ...one, description: words })),
        },
    );
}

async function expectHarmless(words: string): Promise<void> {
    const plain = await hostileMail('plain');
    const mail = await hostileMail(words);
    expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E]/u);
    expect(mail.subject.length).toBeLessThan(1_500);
    expect(tagsOf(mail.html)).toEqual(tagsOf(plain.html));
    expect(mail.html).not.toMatch(/<[^>]*\son[a-z]+\s*=/i);
    expect(mail.text.split('\n')).toHaveLength(plain.text.split('\n').length);
    expect(mail.html.isWellFormed() && mail.text.isWellFormed()).toBe(true);
    expect(mail.to).toBe('ada@example.com');
}

describe('names, categories and descriptions', () => {
    it.each(HOSTILE)('stay words: %j', (words) => expectHarmless(words));

    it('stay words, whatever they are', async () => {
        const words = string({ unit: 'binary', maxLength: 60 });
        const markup = constantFrom('<', '>', '"', "'", '&', '{', '}', '\r\n', '\u2028', '`');
        const mixed = array(oneof(words, markup), { maxLength: 8 }).map(
            (parts) => `x${parts.join('')}`,
        );
        await assert(asyncProperty(mixed, expectHarmless), { numRuns: 100 });
    });

    it('can be read as they were written', async () => {
        const { html, text } = await hostileMail('Marks & Spencer <3 "quoted"');
        expect(html).toContain('Marks &amp; Spencer &lt;3 &quot;quoted&quot;');
        expect(text).toContain('Marks & Spencer <3 "quoted"');
    });
});

describe('the mail that asks for a confirmation', () => {
    const content = { kind: 'confirm-address', confirmationId: 'confirmation-1' } as const;

    it('holds one link, the same each time, with a token that its owner alone has', async () => {
        const first = await mailOf({ content, walletId: null });
        const again = await mailOf({ content, walletId: null, attempts: 2 });
        expect(again).toEqual(first);
        const links = [...first.html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
        expect(links).toHaveLength(1);
        expect(first.text.match(/https?:\S+/g)).toEqual(links);
        const token = links[0]?.replace('https://penny.example/confirm/', '') ?? '';
        expect(await tokens.verify(token, new Date('2026-11-20T14:04:59Z'))).toEqual({
            kind: 'valid',
            id: 'confirmation-1',
        });
    });

    it('says until when it holds, in both forms', async () => {
        const { html, text } = await mailOf({ content });
        for (const words of [seen(html), text]) {
            expect(words).toContain('Fri 20 Nov, 14:05 UTC');
            expect(words).toContain(CONFIRMATION.email);
        }
    });

    it('is not made for a confirmation that is gone', async () => {
        await expect(mailOf({ content }, { confirmation: async () => null })).rejects.toThrow(
            'no mail was made',
        );
    });
});

describe('the example of a higher limit', () => {
    it.each([
        ['31000', 'USD', '350'],
        ['100', 'USD', '2'],
        ['999', 'USD', '15'],
        ['31000', 'JPY', '35000'],
        ['120000', 'KWD', '150'],
    ])('is round and leaves room above %s %s', async (spent, currency, say) => {
        const { text } = await limitMail({ spent, amount: spent, currency });
        expect(text).toContain(`“set food to ${say} a month”`);
        const limit = money(BigInt(spent), currency).minor;
        expect(BigInt(say) * 1000n).toBeGreaterThan(limit / 10n);
    });
});
