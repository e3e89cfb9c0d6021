import { added } from './added.ts';
import { count } from './columns.ts';

/** Counts the changes of a wallet's vocabulary: 0 spares a turn the look at it. */
export const vocabularyVersion = added('wallet', {
    column: count('vocabulary_version'),
    value: '0',
});
