/** Which of a channel's activities shows which turn's reply. */
export interface SentActivities {
    remember(turn: string, activity: string): void;
    find(turn: string): string | null;
}

/**
 * Kept in memory, the newest `limit` of them: after a restart, on another replica or when it is
 * long ago, a card is told by the press on it, or its new form comes as a new message.
 */
export function sentActivities(limit = 10_000): SentActivities {
    const sent = new Map<string, string>();
    return {
        remember(turn, activity) {
            sent.delete(turn);
            sent.set(turn, activity);
            const [oldest] = sent.keys();
            if (sent.size > limit && oldest !== undefined) {
                sent.delete(oldest);
            }
        },
        find: (turn) => sent.get(turn) ?? null,
    };
}
