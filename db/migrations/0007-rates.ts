import { currency, day, money } from './columns.ts';
import { tables } from './table.ts';

/** Reference rates, one row for each day and currency. */
export const rates = tables({
    name: 'exchange_rate',
    columns: [
        currency('currency'),
        day('day'),
        /** What one euro bought, in millionths of a millionth. */
        money('per_euro', 'per_euro > 0'),
    ],
    primary: ['currency', 'day'],
});
