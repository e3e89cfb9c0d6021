import { id, instant, key, orNull } from './columns.ts';
import { tables } from './table.ts';

/** What Penny offered to enter by itself from then on: each thing once in a wallet, whatever was said. */
export const habitOffers = tables({
    name: 'habit_offer',
    columns: [
        id('wallet_id'),
        /** What its entries are called, in small letters. */
        key('thing'),
        instant('offered_at'),
        orNull(instant('declined_at')),
    ],
    primary: ['wallet_id', 'thing'],
});
