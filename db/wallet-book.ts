/** One wallet inside one transaction: reads what is asked, keeps what is posted until the end. */
import type { Knex } from 'knex';
import type { Entry, Id } from '../ledger/entry.ts';
import type { LimitState } from '../ledger/limit.ts';
import type { Book, EntryFilter } from '../ledger/ports.ts';
import type { SubjectKind, Subjects } from '../ledger/posting.ts';
import { NO_VOCABULARY } from '../ledger/vocabulary.ts';
import type { Permitted, Standing } from '../ledger/privileges.ts';
import type { Wallet } from '../ledger/wallet.ts';
import { debtFrom } from './debt-row.ts';
import type { Dialect, Statement } from './dialect.ts';
import { largestQuery, latestQuery, type StoredFilter } from './entries-query.ts';
import { entryFrom } from './entry-row.ts';
import { debtsQuery, OWED, owedFrom } from './owed.ts';
import { readMembers } from './household.ts';
import { isId } from './ids.ts';
import { findGone } from './gone-entries.ts';
import {
    findChange,
    findChangeOfTurn,
    findHistory,
    findLatestChanges,
    findLatestUndo,
} from './journal.ts';
import { limitStatesFrom, limitStatesQuery, MOST_STATES } from './limit-states.ts';
import { RECURRING_COLUMNS, recurringStateFrom } from './recurring-row.ts';
import { currentQuery, SUBJECT_ROWS } from './subject-rows.ts';
import { categorySumFrom, netAfterQuery, sumsQuery } from './sums.ts';
import { integer, type Row, type Value } from './values.ts';
import { readVocabulary, type KeptVocabularies } from './vocabulary.ts';

/** A wallet, and who the person is in it. */
export interface HeldWallet {
    readonly wallet: Wallet;
    readonly standing: Standing;
}

/** A book, and what was posted in it, in order. */
export interface OpenBook {
    readonly book: Book;
    readonly postings: readonly Permitted[];
}

const RECURRING = `SELECT ${RECURRING_COLUMNS}, r.settled_day FROM recurring r
    WHERE r.wallet_id = ? AND r.removed = 0 ORDER BY r.id`;

/** @param other opens another wallet of the same person, in the same turn. @param sharing as in Book. */
export function openBook(
    transaction: Knex,
    dialect: Dialect,
    { wallet, standing, personId }: HeldWallet & { readonly personId: Id },
    kept: KeptVocabularies,
    other: Book['other'],
    sharing: Book['sharing'],
): OpenBook {
    const postings: Permitted[] = [];
    const by = standing.memberCount > 1 ? personId : null;
    const read = (sql: string, values: readonly Value[]): Promise<readonly Row[]> =>
        dialect.read(transaction, sql, values);
    const entries = async ({ sql, values }: Statement): Promise<Entry[]> =>
        (await read(sql, values)).map(entryFrom);

    const stored = async ({ category, ...rest }: EntryFilter): Promise<StoredFilter> => {
        const { family } = (await book.vocabulary()).categories;
        return { ...rest, categories: category === null ? null : family(category) };
    };

    const book: Book = {
        ...standing,
        wallet,
        vocabulary: async () =>
            wallet.vocabularyVersion === 0 ? NO_VOCABULARY : readVocabulary(read, kept, wallet),
        members: () => readMembers(read, wallet.id),
        other,
        sharing,
        limitStates: async (asked) => {
            const states: LimitState[] = [];
            for (let from = 0; from < asked.length; from += MOST_STATES) {
                const some = asked.slice(from, from + MOST_STATES);
                const { sql, values } = limitStatesQuery(some, wallet);
                states.push(...limitStatesFrom(await read(sql, values), some, wallet));
            }
            return states;
        },
        current: async <Kind extends SubjectKind>(
            kind: Kind,
            ids: readonly Id[],
        ): Promise<Subjects[Kind][]> => {
            if (ids.length === 0) return [];
            const { sql, values } = currentQuery(kind, wallet.id, ids);
            return (await read(sql, values)).map(SUBJECT_ROWS[kind].from);
        },
        entries: async (ids) => {
            const known = ids.filter(isId);
            if (known.length === 0) return [];
            const found = await book.current('entries', known);
            const byId = new Map(found.map((entry) => [entry.id, entry]));
            return known.flatMap((id) => byId.get(id) ?? []);
        },
        debtsOf: async (ids) => {
            const known = ids.filter(isId);
            if (known.length === 0) return [];
            const { sql, values } = debtsQuery(wallet.id, known);
            return (await read(sql, values)).map(debtFrom);
        },
        owed: async () => (await read(OWED, [wallet.id])).map(owedFrom),
        latestEntries: async (filter, count) =>
            entries(latestQuery(wallet.id, filter && (await stored(filter)), count)),
        largestEntries: async (filter, count) =>
            entries(largestQuery(wallet.id, await stored(filter), count)),
        recurring: async () => (await read(RECURRING, [wallet.id])).map(recurringStateFrom),
        sums: async (flow, period) => {
            const query = sumsQuery(wallet.id, flow, period, wallet.monthStart);
            return query ? (await read(query.sql, query.values)).map(categorySumFrom) : [];
        },
        balanceOn: async (day) => {
            const { sql, values } = netAfterQuery(wallet.id, day, wallet.monthStart);
            const [row] = await read(sql, values);
            return wallet.balance - integer(row?.['total'] ?? 0);
        },
        latestChanges: (count) => findLatestChanges(read, wallet.id, count, by),
        latestUndo: () => findLatestUndo(read, wallet.id, by),
        change: async (id) => (isId(id) ? findChange(read, wallet.id, id) : null),
        changeOfTurn: async (id) => (isId(id) ? findChangeOfTurn(read, wallet.id, id) : null),
        history: (subject, count) => findHistory(read, wallet.id, subject, count),
        goneEntries: (when, count) => findGone(read, wallet.id, when, count),
        post: (posting) => void postings.push(posting),
    };
    return { book, postings };
}
