/** A conversation log in memory, for tests of what reads one. */
import {
    StoreUnavailable,
    type ConversationLog,
    type LogLine,
    type NumberedLine,
} from '../../db/turn.ts';

export interface MemoryLog extends ConversationLog {
    append(conversation: string, sender: string, lines: readonly LogLine[]): void;
    /** From now on every question fails as when the database is away; or is answered again. */
    setAway(away: boolean): void;
    isAway(): boolean;
}

export function memoryLog(): MemoryLog {
    const conversations = new Map<string, { sender: string; lines: NumberedLine[] }>();
    let away = false;
    let seq = 0;
    const checked = <T>(value: () => T): Promise<T> =>
        away ? Promise.reject(new StoreUnavailable('away')) : Promise.resolve(value());
    return {
        append: (conversation, sender, lines) => {
            const known = conversations.get(conversation) ?? { sender, lines: [] };
            const ids = new Set(lines.map((line) => line.id));
            const kept = known.lines.filter((line) => !ids.has(line.id));
            const added = lines.map((line) => ({ ...line, seq: ++seq }));
            conversations.delete(conversation);
            conversations.set(conversation, { sender, lines: [...kept, ...added] });
        },
        setAway: (value) => {
            away = value;
        },
        isAway: () => away,
        read: (_channel, conversation, after, count) =>
            checked(() => {
                const lines = conversations.get(conversation)?.lines ?? [];
                return lines.filter((line) => line.seq > after).slice(0, count);
            }),
        heads: (_channel, asked) =>
            checked(
                () =>
                    new Map(
                        asked.flatMap((id) => {
                            const last = conversations.get(id)?.lines.at(-1);
                            return last === undefined ? [] : [[id, last.seq] as const];
                        }),
                    ),
            ),
        newest: (_channel, sender) =>
            checked(() => {
                const own = [...conversations].filter(([, known]) => known.sender === sender);
                return own.at(-1)?.[0] ?? null;
            }),
        holds: (_channel, conversation, sender) =>
            checked(() => conversations.get(conversation)?.sender === sender),
        hasLeft: () => checked(() => false),
    };
}
