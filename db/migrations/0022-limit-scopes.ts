import { added } from './added.ts';
import { code, day, key, orNull } from './columns.ts';

/** Limits on tags, for days, weeks and years, and such that carry over. */
export const limitScopes = added(
    'spending_limit',
    { column: orNull(key('tag')) },
    { column: code('per', ['day', 'week', 'month', 'year']), value: "'month'" },
    { column: orNull(day('carries_from')) },
);
