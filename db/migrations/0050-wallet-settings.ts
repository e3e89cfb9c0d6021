import { added } from './added.ts';
import { count, flag, money } from './columns.ts';

/** What a wallet's owner decides about it, and how often that was changed. */
export const walletSettings = added(
    'wallet',
    { column: count('week_start', 'week_start BETWEEN 1 AND 7'), value: '1' },
    /** What was in it before its first entry. */
    { column: money('opening'), value: '0' },
    { column: flag('closed'), value: '0' },
    { column: count('version', 'version > 0'), value: '1' },
);
