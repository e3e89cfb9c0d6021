/** A learned phrase as a row. */
import { z } from 'zod';
import type { LearnedPhrase } from '../ledger/learned.ts';
import type { NewRow } from './statement.ts';
import { count, flag, text, type Row } from './values.ts';

export const PHRASE_COLUMNS =
    'p.wallet_id, p.id, p.phrase, p.category, p.chosen, p.version, p.forgotten';

const chosen = z.record(z.string(), z.number().int().positive());

export function phraseFrom(row: Row): LearnedPhrase {
    return {
        id: text(row['id']),
        walletId: text(row['wallet_id']),
        phrase: text(row['phrase']),
        category: text(row['category']),
        chosen: chosen.parse(JSON.parse(text(row['chosen']))),
        version: count(row['version']),
        forgotten: flag(row['forgotten']),
    };
}

export function phraseRow(learned: LearnedPhrase): NewRow {
    return {
        wallet_id: learned.walletId,
        id: learned.id,
        phrase: learned.phrase,
        category: learned.category,
        chosen: JSON.stringify(learned.chosen),
        version: learned.version,
        forgotten: learned.forgotten ? 1 : 0,
    };
}
