import { added } from './added.ts';
import { code, key, orNull } from './columns.ts';

/** How a message goes, and which others go with it. What was queued before was mail. */
export const outboxWays = added(
    'outbox',
    { column: code('way', ['mail', 'chat', 'none']), value: "'mail'" },
    { column: orNull(key('batch')) },
);
