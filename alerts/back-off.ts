/** When a message that couldn't be sent is tried again. */

/** A message is set aside when its last attempt failed too: about three hours after the first. */
export const MAX_ATTEMPTS = 12;

const FIRST_MS = 10_000;
const LONGEST_MS = 3_600_000;

/** A carrier may ask for more patience than an hour, but not for ever. */
const LONGEST_ASKED_MS = 86_400_000;

/**
 * 5 to 10 s after the first attempt, doubling up to half an hour to an hour.
 * @param random in [0, 1): spreads what failed together.
 */
export function retryAt(attempt: number, now: Date, random: () => number, after?: Date): Date {
    const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, attempt - 1));
    const wait = full / 2 + random() * (full / 2);
    const asked = after ? after.getTime() - now.getTime() : 0;
    return new Date(now.getTime() + Math.max(wait, Math.min(asked, LONGEST_ASKED_MS)));
}
