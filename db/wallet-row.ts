/** A wallet as a row. */
import { ROLES, type Standing } from '../ledger/privileges.ts';
import type { Wallet, WalletSettings } from '../ledger/wallet.ts';
import { limitsFrom } from './limit-row.ts';
import type { NewRow } from './statement.ts';
import { count, flag, integer, text, textOrNull, type Row } from './values.ts';

/** What its owner decides. */
export const SETTINGS_COLUMNS =
    'w.id, w.name, w.currency, w.time_zone, w.month_start, w.week_start, w.opening, w.closed, w.version';

/** All but its id, which stands under many names. */
export const WALLET_COLUMNS =
    'w.name, w.currency, w.time_zone, w.month_start, w.week_start, w.opening, w.closed, w.version, ' +
    'w.balance, w.limits, w.vocabulary_version, w.journal_seq';

/** Who the person of membership `m` is in wallet `w`. */
export const STANDING_COLUMNS =
    'm.role, (SELECT COUNT(*) FROM membership s WHERE s.wallet_id = w.id) AS member_count';

/** null when they aren't a member. */
export function standingFrom(row: Row): Standing | null {
    const role = ROLES.find((one) => one === textOrNull(row['role']));
    return role ? { role, memberCount: count(row['member_count']) } : null;
}

/** Until its owner names it. */
export const WALLET_NAME = 'Personal';

/** Of who has just made a wallet. */
export const ALONE: Standing = { role: 'owner', memberCount: 1 };

export function settingsFrom(row: Row): WalletSettings {
    return {
        id: text(row['id']),
        name: text(row['name']),
        currency: text(row['currency']),
        timeZone: text(row['time_zone']),
        monthStart: count(row['month_start']),
        weekStart: count(row['week_start']),
        opening: integer(row['opening']),
        closed: flag(row['closed']),
        version: count(row['version']),
    };
}

export function walletFrom(row: Row): Wallet {
    return {
        ...settingsFrom({ ...row, id: row['wallet_id'] }),
        balance: integer(row['balance']),
        limits: limitsFrom(row['limits']),
        vocabularyVersion: count(row['vocabulary_version']),
    };
}

export function settingsRow(settings: WalletSettings): NewRow {
    return {
        id: settings.id,
        name: settings.name,
        currency: settings.currency,
        time_zone: settings.timeZone,
        month_start: settings.monthStart,
        week_start: settings.weekStart,
        opening: settings.opening,
        closed: settings.closed ? 1 : 0,
        version: settings.version,
    };
}

export function newWalletRow(wallet: Wallet, at: Date): NewRow {
    return {
        ...settingsRow(wallet),
        balance: wallet.balance,
        limit_count: wallet.limits.length,
        vocabulary_version: wallet.vocabularyVersion,
        journal_seq: 0,
        created_at: at.getTime(),
    };
}
