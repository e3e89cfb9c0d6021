/** Reads the lines of conversations, which turns have written. */
import type { Database } from './connect.ts';
import { exactKey } from './exact-key.ts';
import { retrying } from './retry.ts';
import type { ConversationLog, Json, NumberedLine } from './turn.ts';
import { count, marks, text, type Row, type Value } from './values.ts';

/** A channel's conversation belongs to who spoke in it first. */
const FIRST = `SELECT c.id FROM conversation c
    WHERE c.channel = ? AND c.external_id = ? ORDER BY c.id LIMIT 1`;

export function createConversationLog({ knex, dialect }: Database): ConversationLog {
    const read = (sql: string, values: readonly Value[]): Promise<readonly Row[]> =>
        retrying(() => dialect.read(knex, sql, values));
    return {
        read: async (channel, conversation, seq, most) => {
            const rows = await read(
                `SELECT a.seq, a.line_id, a.payload FROM activity a
                 WHERE a.conversation_id = (${FIRST}) AND a.seq > ? ORDER BY a.seq LIMIT ?`,
                [exactKey(channel), exactKey(conversation), seq, most],
            );
            return rows.map(lineFrom);
        },
        heads: async (channel, conversations) => {
            if (conversations.length === 0) return new Map();
            const asked = new Map(conversations.map((each) => [exactKey(each), each]));
            const keys = [...asked.keys()];
            const rows = await read(
                `SELECT c.external_id, c.last_seq FROM conversation c
                 WHERE c.channel = ? AND c.external_id IN (${marks(keys)}) ORDER BY c.id DESC`,
                [exactKey(channel), ...keys],
            );
            // The first speaker's comes last, and takes the place of the others.
            return new Map(
                rows.map((row) => {
                    const key = text(row['external_id']);
                    return [asked.get(key) ?? key, count(row['last_seq'])];
                }),
            );
        },
        newest: async (channel, sender) => {
            const [row] = await read(
                `SELECT c.external_id FROM identity i
                 JOIN conversation c ON c.person_id = i.person_id AND c.channel = i.channel
                 WHERE i.channel = ? AND i.sender = ? AND i.retired_at IS NULL
                 ORDER BY c.id DESC LIMIT 1`,
                [exactKey(channel), exactKey(sender)],
            );
            return row ? text(row['external_id']) : null;
        },
        holds: async (channel, conversation, sender) => {
            const rows = await read(
                `SELECT c.id FROM identity i
                 JOIN conversation c ON c.person_id = i.person_id AND c.channel = i.channel
                 WHERE i.channel = ? AND i.sender = ? AND i.retired_at IS NULL
                   AND c.id = (${FIRST})`,
                [exactKey(channel), exactKey(sender), exactKey(channel), exactKey(conversation)],
            );
            return rows.length > 0;
        },
        hasLeft: async (channel, sender) => {
            const rows = await read(
                `SELECT i.person_id FROM identity i
                 WHERE i.channel = ? AND i.sender = ? AND i.retired_at IS NOT NULL`,
                [exactKey(channel), exactKey(sender)],
            );
            return rows.length > 0;
        },
    };
}

function lineFrom(row: Row): NumberedLine {
    return {
        seq: count(row['seq']),
        id: text(row['line_id']),
        payload: JSON.parse(text(row['payload'])) as Json,
    };
}
