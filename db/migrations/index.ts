/**
 * Every migration, oldest first. A name has no file extension, is never changed and never leaves the
 * list; what was merged is never edited. One must do no harm when part of it was done before, since
 * MySQL commits each step by itself, and must leave the code of the release before it working.
 */
import type { Knex } from 'knex';
import { people } from './0001-people.ts';
import { conversations } from './0002-conversations.ts';
import { ledger } from './0003-ledger.ts';
import { limits } from './0004-limits.ts';
import { mail } from './0005-mail.ts';
import { journalKinds } from './0006-journal-kinds.ts';
import { rates } from './0007-rates.ts';
import { exchange } from './0008-exchange.ts';
import { journalSubjects } from './0009-journal-subjects.ts';
import { netSums } from './0010-net-sums.ts';
import { outboxWays } from './0020-outbox-ways.ts';
import { alertSettings } from './0021-alert-settings.ts';
import { limitScopes } from './0022-limit-scopes.ts';
import { limitCrossings } from './0023-limit-crossings.ts';
import { tagSums } from './0024-tag-sums.ts';
import { walletLimits } from './0025-wallet-limits.ts';
import { vocabulary } from './0030-vocabulary.ts';
import { vocabularyVersion } from './0031-vocabulary-version.ts';
import { debts } from './0032-debts.ts';
import { entryParts } from './0033-entry-parts.ts';
import { recurring } from './0040-recurring.ts';
import { reminders } from './0041-reminders.ts';
import { walletSettings } from './0050-wallet-settings.ts';
import { transferKinds } from './0051-transfer-kinds.ts';
import { transferEnds } from './0052-transfer-ends.ts';
import { accounts } from './0060-accounts.ts';
import { identityRetired } from './0061-identity-retired.ts';
import { habitOffers } from './0062-habit-offers.ts';
import { invitations } from './0070-invitations.ts';

export interface NamedMigration {
    readonly name: string;
    readonly migration: Knex.Migration;
}

export const MIGRATIONS: readonly NamedMigration[] = [
    { name: '0001-people', migration: people },
    { name: '0002-conversations', migration: conversations },
    { name: '0003-ledger', migration: ledger },
    { name: '0004-limits', migration: limits },
    { name: '0005-mail', migration: mail },
    { name: '0006-journal-kinds', migration: journalKinds },
    { name: '0007-rates', migration: rates },
    { name: '0008-exchange', migration: exchange },
    { name: '0009-journal-subjects', migration: journalSubjects },
    { name: '0010-net-sums', migration: netSums },
    { name: '0020-outbox-ways', migration: outboxWays },
    { name: '0021-alert-settings', migration: alertSettings },
    { name: '0022-limit-scopes', migration: limitScopes },
    { name: '0023-limit-crossings', migration: limitCrossings },
    { name: '0024-tag-sums', migration: tagSums },
    { name: '0025-wallet-limits', migration: walletLimits },
    { name: '0030-vocabulary', migration: vocabulary },
    { name: '0031-vocabulary-version', migration: vocabularyVersion },
    { name: '0032-debts', migration: debts },
    { name: '0033-entry-parts', migration: entryParts },
    { name: '0040-recurring', migration: recurring },
    { name: '0041-reminders', migration: reminders },
    { name: '0050-wallet-settings', migration: walletSettings },
    { name: '0051-transfer-kinds', migration: transferKinds },
    { name: '0052-transfer-ends', migration: transferEnds },
    { name: '0060-accounts', migration: accounts },
    { name: '0061-identity-retired', migration: identityRetired },
    { name: '0062-habit-offers', migration: habitOffers },
    { name: '0070-invitations', migration: invitations },
];
