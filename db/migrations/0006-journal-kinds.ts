import { code } from './columns.ts';
import { widened } from './widened.ts';

/** The journal takes changes of all that can be changed by a person. */
export const journalKinds = widened(
    'journal',
    code('kind', [
        'record',
        'edit',
        'delete',
        'restore',
        'limit',
        'wallet',
        'category',
        'recurring',
        'debt',
        'learn',
        'merge',
        'transfer',
        'undo',
        'redo',
    ]),
);
