import { count, flag, id, json, key, orNull, text } from './columns.ts';
import { tables } from './table.ts';

/** Categories of a wallet's own, and what its people's corrections taught. */
export const vocabulary = tables(
    {
        name: 'own_category',
        columns: [
            id('wallet_id'),
            /** Its own, or the word of a category that every wallet has. */
            key('id'),
            /** null: as every wallet calls it. */
            orNull(text('name', 100)),
            orNull(key('parent')),
            orNull(key('merged_into')),
            count('version', 'version > 0'),
            flag('removed'),
        ],
        primary: ['wallet_id', 'id'],
    },
    {
        name: 'learned_phrase',
        columns: [
            id('wallet_id'),
            id('id'),
            key('phrase'),
            key('category'),
            /** How often each category was chosen for it. */
            json('chosen'),
            count('version', 'version > 0'),
            flag('forgotten'),
        ],
        primary: ['wallet_id', 'id'],
    },
);
