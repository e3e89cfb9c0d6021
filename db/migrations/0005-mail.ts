import { code, count, id, instant, json, key, orNull, text } from './columns.ts';
import { tables } from './table.ts';

/** Mail that waits to be sent, and addresses that wait to be confirmed. */
export const mail = tables(
    {
        name: 'outbox',
        columns: [
            id('id'),
            /** The same alert is never queued twice. */
            key('dedupe_key'),
            orNull(id('person_id')),
            orNull(id('wallet_id')),
            json('content'),
            code('state', ['pending', 'sent', 'dead']),
            count('attempts'),
            /** When it is to be looked at next; while somebody works on it, when that lease ends. */
            instant('due_at'),
            orNull(text('lease_owner', 100)),
            orNull(text('last_error', 1000)),
            instant('created_at'),
            orNull(instant('sent_at')),
        ],
        primary: ['id'],
        unique: { outbox_dedupe: ['dedupe_key'] },
        indexes: { outbox_due: ['state', 'due_at'] },
    },
    {
        name: 'address_confirmation',
        columns: [
            id('id'),
            id('person_id'),
            text('email', 320),
            instant('created_at'),
            instant('expires_at'),
            orNull(instant('confirmed_at')),
        ],
        primary: ['id'],
        indexes: { address_confirmation_by_person: ['person_id'] },
    },
);
