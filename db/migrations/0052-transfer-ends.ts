import { added } from './added.ts';
import { id, orNull } from './columns.ts';

/** The wallet at the other end, where an entry of the same id is. */
export const transferEnds = added('entry', { column: orNull(id('other_wallet_id')) });
