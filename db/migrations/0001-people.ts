import { code, count, currency, id, instant, key, money, orNull, text, word } from './columns.ts';
import { tables } from './table.ts';

/** People, their identities on the channels, and their wallets. */
export const people = tables(
    {
        name: 'wallet',
        columns: [
            id('id'),
            text('name', 100),
            currency('currency'),
            word('time_zone', 64),
            count('month_start', 'month_start BETWEEN 1 AND 28'),
            money('balance'),
            count('limit_count'),
            /** `seq` of the newest line of its journal; 0 when there is none. */
            count('journal_seq'),
            instant('created_at'),
        ],
        primary: ['id'],
    },
    {
        name: 'person',
        columns: [
            id('id'),
            word('locale', 64),
            /** The wallet a new conversation of theirs begins with. */
            id('wallet_id'),
            /** Confirmed: alerts go there. */
            orNull(text('email', 320)),
            orNull(instant('email_confirmed_at')),
            /** The newest address they gave, until its link is opened. */
            orNull(id('pending_confirmation_id')),
            instant('created_at'),
        ],
        primary: ['id'],
        references: { wallet_id: 'wallet' },
    },
    {
        name: 'membership',
        columns: [id('wallet_id'), id('person_id'), code('role', ['owner', 'editor', 'viewer'])],
        primary: ['wallet_id', 'person_id'],
        indexes: { membership_by_person: ['person_id'] },
        references: { wallet_id: 'wallet', person_id: 'person' },
    },
    {
        name: 'identity',
        columns: [key('channel'), key('sender'), key('tenant'), id('person_id')],
        primary: ['channel', 'sender', 'tenant'],
        indexes: { identity_by_person: ['person_id'] },
        references: { person_id: 'person' },
    },
);
