/**
 * Reads a wallet's vocabulary: once for each of its versions, however many turns need it. The version
 * stands in the wallet's row, which a turn has locked, so what is kept for it is never out of date.
 */
import { categoriesOf, type Categories } from '../ledger/categories.ts';
import type { Id } from '../ledger/entry.ts';
import type { Vocabulary } from '../ledger/vocabulary.ts';
import { CATEGORY_COLUMNS, categoryFrom } from './category-row.ts';
import { PHRASE_COLUMNS, phraseFrom } from './phrase-row.ts';
import type { Row, Value } from './values.ts';

type Read = (sql: string, values: readonly Value[]) => Promise<readonly Row[]>;

interface Kept {
    readonly version: number;
    readonly vocabulary: Vocabulary;
}

export type KeptVocabularies = Map<Id, Kept>;

/** Wallets whose vocabulary is kept at once, the longest unused going first. */
const MOST_KEPT = 1_000;

/** Phrases that count: the newest, should there ever be more. */
const MOST_PHRASES = 2_000;

export async function readVocabulary(
    read: Read,
    kept: KeptVocabularies,
    wallet: { readonly id: Id; readonly vocabularyVersion: number },
): Promise<Vocabulary> {
    const { id, vocabularyVersion: version } = wallet;
    const known = kept.get(id);
    const vocabulary = known?.version === version ? known.vocabulary : await readAll(read, id);
    kept.delete(id);
    kept.set(id, { version, vocabulary });
    const [oldest] = kept.size > MOST_KEPT ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return vocabulary;
}

async function readAll(read: Read, walletId: Id): Promise<Vocabulary> {
    const categories = await readCategories(read, walletId);
    const phrases = await read(
        `SELECT ${PHRASE_COLUMNS} FROM learned_phrase p
         WHERE p.wallet_id = ? AND p.forgotten = 0 ORDER BY p.id DESC LIMIT ?`,
        [walletId, MOST_PHRASES],
    );
    return { categories, learned: phrases.map(phraseFrom) };
}

export async function readCategories(read: Read, walletId: Id): Promise<Categories> {
    const rows = await read(
        `SELECT ${CATEGORY_COLUMNS} FROM own_category c WHERE c.wallet_id = ? ORDER BY c.id`,
        [walletId],
    );
    return categoriesOf(rows.map(categoryFrom));
}
