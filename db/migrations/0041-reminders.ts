import { count, day, id, instant, orNull, text } from './columns.ts';
import { tables } from './table.ts';

/** Who wants to be reminded every day, and when. */
export const reminders = tables({
    name: 'reminder',
    columns: [
        id('person_id'),
        /** Its time zone is the reminder's. */
        id('wallet_id'),
        /** Of the day. */
        count('minute', 'minute BETWEEN 0 AND 1439'),
        instant('created_at'),
        /** The last day on which it came. */
        orNull(day('last_day')),
        /** When to look whether it is time; while somebody does, when that lease ends. */
        instant('look_at'),
        orNull(text('lease_owner', 100)),
    ],
    primary: ['person_id'],
    indexes: { reminder_look: ['look_at'] },
});
