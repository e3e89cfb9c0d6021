import { code, count, flag, id, instant, key, orNull } from './columns.ts';
import { tables } from './table.ts';

/** What became of mails, and how each person wants to be told. */
export const alertSettings = tables(
    {
        name: 'mail_event',
        columns: [
            /** SendGrid's own: an event that is reported twice is noted once. */
            key('event_id'),
            id('outbox_id'),
            code('kind', ['delivered', 'bounced', 'dropped', 'spam', 'unsubscribed']),
            instant('happened_at'),
        ],
        primary: ['event_id'],
        indexes: { mail_event_by_mail: ['outbox_id'] },
    },
    {
        name: 'mail_block',
        columns: [
            /** In small letters. */
            key('address'),
            code('reason', ['bounced', 'spam']),
            instant('created_at'),
        ],
        primary: ['address'],
    },
    {
        name: 'alert_setting',
        columns: [
            id('person_id'),
            flag('mail'),
            flag('chat'),
            flag('pace'),
            flag('digest'),
            /** Hours of the day; null: told at any time. */
            orNull(count('quiet_from')),
            orNull(count('quiet_to')),
        ],
        primary: ['person_id'],
    },
    {
        name: 'alert_snooze',
        columns: [
            id('person_id'),
            id('limit_id'),
            /** From then on it is told of again. */
            instant('ends_at'),
        ],
        primary: ['person_id', 'limit_id'],
    },
);
