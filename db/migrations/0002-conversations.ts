import { count, id, instant, json, key, text } from './columns.ts';
import { tables } from './table.ts';

/** Conversations, what was delivered to them with its reply, and their logs. */
export const conversations = tables(
    {
        name: 'conversation',
        columns: [
            id('id'),
            key('channel'),
            /** The channel's id of it. */
            key('external_id'),
            id('person_id'),
            id('wallet_id'),
            json('state'),
            /** Of the newest line of its log; 0 when it has none. */
            count('last_seq'),
            instant('created_at'),
        ],
        primary: ['id'],
        unique: { conversation_of_person: ['channel', 'external_id', 'person_id'] },
        indexes: { conversation_by_person: ['person_id', 'channel', 'id'] },
    },
    {
        name: 'delivery',
        columns: [
            id('conversation_id'),
            /** The channel's id of the message. */
            key('delivery_key'),
            id('turn_id'),
            json('reply'),
            instant('happened_at'),
        ],
        primary: ['conversation_id', 'delivery_key'],
        unique: { delivery_turn: ['turn_id'] },
    },
    {
        name: 'activity',
        columns: [
            id('conversation_id'),
            count('seq', 'seq > 0'),
            text('line_id', 255),
            json('payload'),
            instant('created_at'),
        ],
        primary: ['conversation_id', 'seq'],
    },
);
