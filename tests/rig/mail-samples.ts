/** Each kind of mail as it leaves, for those who look at them: the browser suite and the pictures. */
import { createCompose } from '../../alerts/compose/compose.ts';
import { createMailTokens } from '../../alerts/mail-tokens.ts';
import type { Mail, MailFacts, OutboxRow } from '../../alerts/ports.ts';
import { createPaint } from '../../charts/png.ts';
import { wordsFor } from '../../dialogs/messages/catalogue.ts';
import type { LimitAlert } from '../../ledger/alert.ts';
import { PACE } from '../../ledger/limit.ts';
import { ALERT, ENTRIES, WALLET, entry, factsOf, rowOf } from '../alerts/letters.ts';
import { silentLogger } from './silent-logger.ts';

export interface MailSample {
    readonly name: string;
    readonly mail: Mail;
}

const tokens = createMailTokens(new Uint8Array(32).fill(7));
const NOW = new Date('2026-11-20T12:00:00Z');
const LONG = 'An exceptionally long description of what was bought, without any end in sight';

interface Sample {
    readonly content?: OutboxRow['content'];
    readonly others?: readonly LimitAlert[];
    readonly facts?: Partial<MailFacts>;
}

const near: LimitAlert = { ...ALERT, spent: '24900', threshold: 80 };
const all: LimitAlert = {
    ...ALERT,
    limitId: 'limit-2',
    category: null,
    amount: '120000',
    spent: '104350',
    threshold: 80,
};
const CATEGORIES = ['home', 'food', 'transport', 'fun', 'health', 'clothing', 'gifts', '01HOBBY'];

const smaller: Partial<MailFacts> = {
    largestEntries: async () => ENTRIES.slice(1),
};

const SAMPLES: Readonly<Record<string, Sample>> = {
    near: { content: near, facts: { ...spent(24900n), ...smaller } },
    broken: {},
    pace: {
        content: { ...near, threshold: PACE, spent: '18000' },
        facts: { ...spent(18000n), ...smaller },
    },
    everything: {
        content: all,
        facts: {
            ...spent(104350n),
            largestEntries: async () => [
                entry({ minor: 45000, description: 'rent, second half', category: 'home' }),
                ...ENTRIES.slice(0, 4),
            ],
            spentByCategory: async () =>
                CATEGORIES.map((category, at) => ({ category, total: BigInt(45000 >> at) })),
        },
    },
    digest: { others: [{ ...near, category: 'transport', limitId: 'limit-3' }, all] },
    long: {
        content: { ...ALERT, currency: 'JPY', amount: '98765432100', spent: '123456789000' },
        facts: {
            ...spent(123456789000n),
            walletOf: async () => ({ ...WALLET, currency: 'JPY', name: LONG }),
            largestEntries: async () => [
                entry({ description: LONG, minor: 9876543210 }),
                entry({ description: 'x'.repeat(80), minor: 1 }),
            ],
        },
    },
    account: {
        content: {
            kind: 'account',
            about: 'sign-up',
            email: 'ada@example.com',
            locale: 'en-US',
            linkId: 'link-1',
            until: NOW.getTime() + 3_600_000,
        },
    },
    confirm: { content: { kind: 'confirm-address', confirmationId: 'confirmation-1' } },
};

function spent(sum: bigint): Partial<MailFacts> {
    const part = sum / 8n;
    const days = ['02', '04', '07', '08', '11', '14', '17', '19'].map((day, at) => ({
        day: `2026-11-${day}`,
        total: at === 7 ? sum - 7n * part : part,
    }));
    return { spent: async () => sum, spentByDay: async () => days };
}

export async function mailSamples(): Promise<readonly MailSample[]> {
    return Promise.all(
        Object.entries(SAMPLES).map(async ([name, sample]) => ({ name, mail: await made(sample) })),
    );
}

async function made({ content = ALERT, others = [], facts = {} }: Sample): Promise<Mail> {
    const compose = createCompose({
        facts: factsOf({ largestEntries: async () => ENTRIES.slice(0, 5), ...facts }),
        words: wordsFor,
        publicUrl: new URL('https://penny.example/'),
        sign: tokens.confirm.sign,
        signUnsubscribe: tokens.unsubscribe.sign,
        signLimit: tokens.limit.sign,
        paint: createPaint(silentLogger),
        now: () => NOW,
        accountPath: ({ linkId }) => `account/confirm/${linkId ?? ''}${'x'.repeat(40)}`,
    });
    const rows = others.map((alert) => rowOf({ content: alert }));
    const mail = await compose([rowOf({ content }), ...rows], {
        email: 'ada@example.com',
        locale: 'en-US',
    });
    if (!mail) throw new Error('no mail was made');
    return mail;
}

/** As a mail program shows it: with the pictures that came along. */
export function shownHtml({ html, images }: Mail): string {
    return images.reduce(
        (shown, { id, type, content }) =>
            shown.replaceAll(
                `cid:${id}`,
                () => `data:${type};base64,${content.toString('base64')}`,
            ),
        html,
    );
}
