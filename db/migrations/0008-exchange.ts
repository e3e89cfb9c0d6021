import { added } from './added.ts';
import { code, count, currency, day, money, orNull } from './columns.ts';

/** What an entry in another currency counts as in its wallet, and the rate that made it so. */
export const exchange = added(
    'entry',
    ...[
        money('counted', 'counted > 0'),
        currency('counted_currency'),
        /** In millionths of a millionth. */
        money('rate', 'rate > 0'),
        code('rate_source', ['ecb', 'said']),
        day('rate_day'),
        /** In hundredths of a percent. */
        count('fee'),
    ].map((column) => ({ column: orNull(column) })),
);
