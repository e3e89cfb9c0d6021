/** What clients have said and seen, by their own clock: all that the books are held against afterwards. */
import { z } from 'zod';
import { textOf, type ShownActivity } from '../web-visitor.ts';

export type Verdict =
    /** Penny said that she has it. */
    | 'saved'
    /** It never reached her, or she said that nothing was recorded; and nobody sent it again. */
    | 'denied'
    /** Nobody knows, and nobody sent it again. */
    | 'unknown';

/** What a message asks for. */
export type Wish =
    | { readonly kind: 'record'; readonly minors: readonly bigint[] }
    | { readonly kind: 'edit' | 'undo' | 'ask' | 'limit' };

export interface Said {
    /** The client's id of the message, the same each time it is sent. */
    readonly id: string;
    /** A place in the list of people, and one among the person's conversations. */
    readonly person: number;
    readonly conversation: number;
    readonly wish: Wish;
    /** Of the first attempt, in milliseconds. */
    readonly sentAt: number;
    /** When the last attempt was answered, or given up. */
    readonly endedAt: number;
    readonly attempts: number;
    readonly verdict: Verdict;
}

/** A line as a client was shown it. */
export interface SeenLine {
    readonly text: string;
    /** By which the person's own are known. */
    readonly id: string | null;
}

/** A look at a whole conversation. */
export interface Seen {
    readonly person: number;
    readonly conversation: number;
    /** Oldest first. */
    readonly lines: readonly SeenLine[];
    /** The messages that were answered before it began. */
    readonly saved: readonly string[];
}

export interface History {
    readonly said: Said[];
    readonly seen: Seen[];
}

export function newHistory(): History {
    return { said: [], seen: [] };
}

const own = z.object({ channelData: z.object({ clientActivityID: z.string() }) });

/** An activity as a client takes it in, whether it is shown or read from the books. */
export function seenLine(activity: ShownActivity): SeenLine {
    const { data } = own.safeParse(activity);
    return { text: textOf(activity), id: data?.channelData.clientActivityID ?? null };
}
