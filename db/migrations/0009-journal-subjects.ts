import { count, flag, id, instant, word } from './columns.ts';
import { tables } from './table.ts';

/**
 * Which changes revised what, so that one thing's history is found without a walk through all of the
 * journal. The making of an entry has no row: the entry's own turn leads to it, and recording stays
 * as cheap as it was.
 */
export const journalSubjects = tables({
    name: 'journal_subject',
    columns: [
        id('wallet_id'),
        /** Most ids are ULIDs; a common category's is a word of ours. */
        word('subject_id', 64),
        count('seq', 'seq > 0'),
        /** Whether it took the thing away, so that what was deleted is found by when it was. */
        flag('gone'),
        instant('happened_at'),
    ],
    primary: ['wallet_id', 'subject_id', 'seq'],
    indexes: { journal_subject_gone: ['wallet_id', 'gone', 'happened_at', 'seq'] },
});
