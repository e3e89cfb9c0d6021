import type { Id } from './entry.ts';
import type { Limit } from './limit.ts';
import type { Revision } from './posting.ts';

/** What a person decides about a wallet; it is changed, and taken back, as any other subject. */
export interface WalletSettings {
    readonly id: Id;
    readonly name: string;
    /** ISO 4217. */
    readonly currency: string;
    /** IANA name; the wallet's days are days in it. */
    readonly timeZone: string;
    /** The first day of its month, 1 to 28. */
    readonly monthStart: number;
    /** The first day of its week, 1 (Monday) to 7. */
    readonly weekStart: number;
    /** What was in it before its first entry: minor units of its currency. */
    readonly opening: bigint;
    /** Its making was taken back: nobody sees it any more. */
    readonly closed: boolean;
    /** 1 when made; each revision adds one. */
    readonly version: number;
}

export interface Wallet extends WalletSettings {
    /** Minor units of its currency. */
    readonly balance: bigint;
    /** Those in force: kept with it, since each expense has to know them. */
    readonly limits: readonly Limit[];
    /** How often what its people call things has changed: 0 spares a turn the look at it. */
    readonly vocabularyVersion: number;
}

/** One of a person's, as they see it beside the others. */
export interface ListedWallet extends Wallet {
    /** The address of somebody else who owns it; null when nobody does, or only guests. */
    readonly owner: string | null;
}

/** What a wallet begins with, unless its owner says otherwise. */
export const NEW_WALLET = {
    monthStart: 1,
    weekStart: 1,
    opening: 0n,
    closed: false,
    version: 1,
    balance: 0n,
    limits: [],
    vocabularyVersion: 0,
} as const satisfies Partial<Wallet>;

function settingsOf(wallet: Wallet): WalletSettings {
    const { id, name, currency, timeZone, monthStart, weekStart, opening, closed, version } =
        wallet;
    return { id, name, currency, timeZone, monthStart, weekStart, opening, closed, version };
}

/** The one revision that changes some of them. */
export function changed(
    wallet: Wallet,
    settings: Partial<Omit<WalletSettings, 'id' | 'version'>>,
): [Revision<WalletSettings>] {
    const before = settingsOf(wallet);
    return [{ before, after: { ...before, ...settings, version: before.version + 1 } }];
}
