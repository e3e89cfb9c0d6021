import { describe, expect, it } from '@jest/globals';
import { NO_REVISIONS, type Revisions } from '../../ledger/posting.ts';
import {
    ACTIONS,
    actionsOf,
    may,
    mustAllow,
    NotAllowed,
    ROLES,
    type Action,
} from '../../ledger/privileges.ts';
import type { Entry } from '../../ledger/entry.ts';
import { NEW_WALLET } from '../../ledger/wallet.ts';

/** Who may do what, once more and by hand: a change of the table is meant, or it fails here. */
const EXPECTED: Readonly<Record<Action, string>> = {
    see: 'owner editor viewer',
    record: 'owner editor',
    'edit-own': 'owner editor',
    'edit-any': 'owner editor',
    'delete-own': 'owner editor',
    'delete-any': 'owner',
    'undo-any': 'owner',
    'set-limit': 'owner editor',
    categorize: 'owner editor',
    repeat: 'owner editor',
    settings: 'owner',
    close: 'owner',
    invite: 'owner',
    'change-role': 'owner',
    'remove-member': 'owner',
    'hand-over': 'owner',
    leave: 'owner editor viewer',
};

const WALLET = { id: 'home', name: 'Home' };

const LUNCH: Entry = {
    id: 'lunch',
    walletId: 'home',
    kind: 'expense',
    amount: { minor: 2000n, currency: 'USD' },
    exchange: null,
    day: '2026-11-19',
    category: 'food',
    description: 'lunch',
    tags: [],
    authorId: 'ann',
    turnId: 'turn',
    refundOf: null,
    split: null,
    spread: 1,
    version: 1,
    deleted: false,
    otherWalletId: null,
};

function entries(before: Partial<Entry> | null, after: Partial<Entry> = {}): Revisions {
    const revision = { before: before && { ...LUNCH, ...before }, after: { ...LUNCH, ...after } };
    return { ...NO_REVISIONS, entries: [revision] };
}

function wallets(before: { closed: boolean }, after: { closed: boolean }): Revisions {
    const settings = { ...NEW_WALLET, ...WALLET, currency: 'USD', timeZone: 'UTC' };
    const revision = { before: { ...settings, ...before }, after: { ...settings, ...after } };
    return { ...NO_REVISIONS, wallets: [revision] };
}

describe('the table of privileges', () => {
    it.each(ACTIONS.map((action) => [action]))('says who may %s', (action) => {
        expect(ROLES.filter((role) => may(role, action)).join(' ')).toBe(EXPECTED[action]);
    });

    it('lets owners do all that others may, and editors all that viewers may', () => {
        for (const action of ACTIONS) {
            if (may('viewer', action))
                expect([action, may('editor', action)]).toEqual([action, true]);
            if (may('editor', action))
                expect([action, may('owner', action)]).toEqual([action, true]);
        }
    });

    it.each([
        ['a new entry', entries(null), 'ann', 'record'],
        ['another amount of one’s own', entries({}, { version: 2 }), 'ann', 'edit-own'],
        ['another amount of somebody else’s', entries({}, { version: 2 }), 'bob', 'edit-any'],
        ['the end of one’s own', entries({}, { deleted: true }), 'ann', 'delete-own'],
        ['the end of somebody else’s', entries({}, { deleted: true }), 'bob', 'delete-any'],
        ['its coming back', entries({ deleted: true }), 'bob', 'delete-any'],
        ['settings', wallets({ closed: false }, { closed: false }), 'ann', 'settings'],
        ['the end of the wallet', wallets({ closed: false }, { closed: true }), 'ann', 'close'],
    ] as const)('takes %s for what it is', (_name, revisions, who, action) => {
        expect(actionsOf(revisions, who)).toEqual([action]);
    });

    it('asks for more when what somebody else did is taken back', () => {
        const undone = { id: 'change', personId: 'bob' };
        expect(actionsOf(entries({}, { version: 2 }), 'ann', [undone])).toEqual([
            'undo-any',
            'edit-own',
        ]);
        const own = { ...undone, personId: 'ann' };
        expect(actionsOf(entries({}, { version: 2 }), 'ann', [own])).toEqual(['edit-own']);
    });

    it('lets nothing of several things happen when one of them isn’t allowed', () => {
        const both = {
            ...NO_REVISIONS,
            entries: [
                ...entries(null).entries,
                ...entries({ authorId: 'bob' }, { deleted: true }).entries,
            ],
        };
        const asEditor = () => {
            mustAllow({ role: 'editor', wallet: WALLET }, both, 'ann');
        };
        expect(asEditor).toThrow(NotAllowed);
        expect(asEditor).toThrow(
            expect.objectContaining({ action: 'delete-any', role: 'editor', wallet: WALLET }),
        );
        mustAllow({ role: 'owner', wallet: WALLET }, both, 'ann');
    });
});
