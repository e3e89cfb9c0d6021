import { code, count, id, instant, key, orNull, text, word } from './columns.ts';
import { tables } from './table.ts';

/** Who can sign in, the links that were mailed to them, their sessions, and what is tried how often. */
export const accounts = tables(
    {
        name: 'account',
        columns: [
            id('person_id'),
            /** As its owner wrote it, who has confirmed it. */
            text('email', 320),
            /** In small letters: one account an address. */
            key('email_key'),
            word('password_hash', 255),
            /** Who they are in the web chat. */
            key('chat_user'),
            instant('created_at'),
        ],
        primary: ['person_id'],
        unique: { account_email: ['email_key'], account_chat_user: ['chat_user'] },
        references: { person_id: 'person' },
    },
    {
        name: 'account_link',
        columns: [
            id('id'),
            /** SHA-256 of what the link holds. */
            key('link_hash'),
            code('purpose', ['sign-up', 'reset', 'email']),
            text('email', 320),
            key('email_key'),
            orNull(id('person_id')),
            orNull(word('password_hash', 255)),
            instant('created_at'),
            instant('expires_at'),
            orNull(instant('used_at')),
        ],
        primary: ['id'],
        unique: { account_link_hash: ['link_hash'] },
        indexes: {
            account_link_by_person: ['person_id'],
            account_link_by_email: ['email_key'],
            account_link_ends: ['expires_at'],
        },
    },
    {
        name: 'session',
        columns: [
            id('id'),
            /** SHA-256 of the cookie. */
            key('session_hash'),
            id('person_id'),
            text('device', 100),
            instant('created_at'),
            instant('used_at'),
            instant('expires_at'),
        ],
        primary: ['id'],
        unique: { session_hash: ['session_hash'] },
        indexes: { session_by_person: ['person_id'], session_ends: ['expires_at'] },
    },
    {
        name: 'throttle',
        columns: [key('try_key'), count('points', null), instant('expires_at')],
        primary: ['try_key'],
        indexes: { throttle_ends: ['expires_at'] },
    },
);
