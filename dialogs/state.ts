/** What a conversation remembers between two turns. Small, JSON, and never money that isn't a draft. */
export interface ConversationState {
    /** What Penny asked and waits for; null when nothing. */
    readonly awaiting: Awaiting | null;
    /** Messages in a row that weren't understood: help grows with the need. */
    readonly misunderstood: number;
    /** The turn that last recorded or changed entries, and those entries. */
    readonly last: { readonly turn: string; readonly entries: readonly string[] } | null;
    /** Whether the person was already asked for an address. */
    readonly askedForAddress: boolean;
}

export type Awaiting =
    | { readonly kind: 'edit'; readonly entry: string; readonly turn: string }
    | { readonly kind: 'choice'; readonly turn: string }
    | { readonly kind: 'address' };

export const FRESH: ConversationState = {
    awaiting: null,
    misunderstood: 0,
    last: null,
    askedForAddress: false,
};
