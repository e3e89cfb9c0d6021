import { code } from './columns.ts';
import { widened } from './widened.ts';

/** An entry may be one end of a transfer. */
export const transferKinds = widened(
    'entry',
    code('kind', ['expense', 'income', 'refund', 'transfer-out', 'transfer-in']),
);
