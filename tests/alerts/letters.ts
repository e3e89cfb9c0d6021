/** Facts of one broken limit, as a table of rows would give them, for the tests of mails. */
import { USUAL_ALERTS } from '../../ledger/alert-settings.ts';
import type { LimitAlert } from '../../ledger/alert.ts';
import type { Entry } from '../../ledger/entry.ts';
import { money } from '../../ledger/money.ts';
import type {
    Confirmation,
    DaySum,
    Listener,
    MailFacts,
    OutboxRow,
    WalletFacts,
} from '../../alerts/ports.ts';

export const ALERT: LimitAlert = {
    kind: 'limit-alert',
    walletId: 'wallet-1',
    limitId: 'limit-1',
    category: 'food',
    tag: null,
    per: 'month',
    currency: 'USD',
    amount: '30000',
    spent: '31000',
    start: '2026-11-01',
    end: '2026-12-01',
    threshold: 100,
    by: 'person-1',
};

export const WALLET: WalletFacts = {
    id: 'wallet-1',
    name: 'Home',
    currency: 'USD',
    timeZone: 'UTC',
    monthStart: 1,
    categoryNames: new Map([['01HOBBY', 'Hobby']]),
};

export function entry(change: Partial<Entry> & { readonly minor?: number }): Entry {
    const { minor = 19000, ...rest } = change;
    return {
        id: 'entry-1',
        walletId: 'wallet-1',
        kind: 'expense',
        amount: money(minor, 'USD'),
        exchange: null,
        day: '2026-11-18',
        category: 'food',
        description: 'groceries',
        tags: [],
        authorId: 'person-1',
        turnId: 'turn-1',
        refundOf: null,
        split: null,
        spread: 1,
        version: 1,
        deleted: false,
        otherWalletId: null,
        ...rest,
    };
}

export const ENTRIES: readonly Entry[] = [
    entry({ minor: 19000, description: 'groceries', day: '2026-11-19' }),
    entry({ minor: 6250, description: 'dinner with Ada', day: '2026-11-14' }),
    entry({ minor: 3400, description: 'market', day: '2026-11-08' }),
    entry({ minor: 1450, description: '', day: '2026-11-03' }),
    entry({ minor: 900, description: 'lunch', day: '2026-11-02' }),
];

const DAYS: readonly DaySum[] = ENTRIES.map(({ day, amount }) => ({ day, total: amount.minor }));

export const CONFIRMATION: Confirmation = {
    email: 'ada@example.com',
    expiresAt: new Date('2026-11-20T14:05:00Z'),
    confirmedAt: null,
    locale: 'en',
};

export function listener(change: Partial<Listener>): Listener {
    return {
        personId: 'person-1',
        email: 'ada@example.com',
        locale: 'en',
        settings: USUAL_ALERTS,
        isSnoozed: false,
        ...change,
    };
}

/** Answers the same whatever it is asked about, but for what is changed. */
export function factsOf(change: Partial<MailFacts> = {}): MailFacts {
    return {
        listeners: async () => [listener({})],
        holds: async () => true,
        walletOf: async () => WALLET,
        largestEntries: async (_wallet, _scope, _period, count) => ENTRIES.slice(0, count),
        latestEntries: async (_wallet, _scope, _period, count) => ENTRIES.slice(0, count),
        spent: async () => 31000n,
        spentByDay: async () => DAYS,
        spentByCategory: async () => [],
        confirmation: async () => CONFIRMATION,
        isBlocked: async () => false,
        ...change,
    };
}

export function rowOf(change: Partial<OutboxRow> = {}): OutboxRow {
    return {
        id: '01JD00000000000000000000A1',
        key: 'limit|limit-1|2026-11|100|person-1',
        personId: 'person-1',
        walletId: 'wallet-1',
        way: 'mail',
        batch: null,
        content: ALERT,
        attempts: 1,
        ...change,
    };
}
