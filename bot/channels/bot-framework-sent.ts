/** Which of a channel's activities shows which turn's reply. */
export interface SentActivities {
    remember(turn: string, activity: string): void;
    /** The activity that shows it now. */
    find(turn: string): string | null;
    /** The turn that an activity shows, or showed before its card was sent anew. */
    turnOf(activity: string): string | null;
}

/**
 * Kept in memory, the newest `limit` of them: after a restart, on another replica or when it is
 * long ago, a card is told by the press on it, or its new form comes as a new message.
 */
export function sentActivities(limit = 10_000): SentActivities {
    const sent = new Map<string, string>();
    const turns = new Map<string, string>();
    return {
        remember(turn, activity) {
            keep(sent, turn, activity, limit);
            keep(turns, activity, turn, limit);
        },
        find: (turn) => sent.get(turn) ?? null,
        turnOf: (activity) => turns.get(activity) ?? null,
    };
}

function keep(map: Map<string, string>, key: string, value: string, limit: number): void {
    map.delete(key);
    map.set(key, value);
    const [oldest] = map.keys();
    if (map.size > limit && oldest !== undefined) {
        map.delete(oldest);
    }
}
