/** Reads what a download holds: page by page, so that its memory doesn't grow with the history. */
import type { Entry, Id } from '../ledger/entry.ts';
import type { EntryFilter } from '../ledger/ports.ts';
import { NO_VOCABULARY, type Vocabulary } from '../ledger/vocabulary.ts';
import type { Wallet } from '../ledger/wallet.ts';
import type { Database } from './connect.ts';
import { pageQuery } from './entries-query.ts';
import { entryFrom } from './entry-row.ts';
import { isId } from './ids.ts';
import { retrying } from './retry.ts';
import { text, type Row, type Value } from './values.ts';
import { readVocabulary } from './vocabulary.ts';
import { WALLET_COLUMNS, walletFrom } from './wallet-row.ts';

export interface ExportStore {
    /** null when the wallet isn't the person's any more. */
    open(personId: Id, walletId: Id): Promise<Exported | null>;
}

export interface Exported {
    readonly wallet: Wallet;
    readonly vocabulary: Vocabulary;
    /** BCP 47, of the person. */
    readonly locale: string;
    /** Oldest first by day, then by recording; those after `after`, at most `count`. */
    readonly page: (
        filter: EntryFilter,
        after: Entry | null,
        count: number,
    ) => Promise<readonly Entry[]>;
}

const FIND = `SELECT w.id AS wallet_id, ${WALLET_COLUMNS}, p.locale
    FROM membership m
    JOIN person p ON p.id = m.person_id
    JOIN wallet w ON w.id = m.wallet_id
    WHERE m.person_id = ? AND m.wallet_id = ? AND w.closed = 0`;

export function createExportStore({ knex, dialect }: Database): ExportStore {
    const read = (sql: string, values: readonly Value[]): Promise<readonly Row[]> =>
        retrying(() => dialect.read(knex, sql, values));
    return {
        open: async (personId, walletId) => {
            if (![personId, walletId].every(isId)) return null;
            const [row] = await read(FIND, [personId, walletId]);
            if (!row) return null;
            const wallet = walletFrom(row);
            const vocabulary =
                wallet.vocabularyVersion === 0
                    ? NO_VOCABULARY
                    : await readVocabulary(read, new Map(), wallet);
            return {
                wallet,
                vocabulary,
                locale: text(row['locale']),
                page: async (filter, after, count) => {
                    const { category, ...rest } = filter;
                    const { family } = vocabulary.categories;
                    const categories = category === null ? null : family(category);
                    const query = pageQuery(walletId, { ...rest, categories }, after, count);
                    return (await read(query.sql, query.values)).map(entryFrom);
                },
            };
        },
    };
}
