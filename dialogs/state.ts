/** What a conversation remembers between two turns. Small, JSON, and never money. */
export interface ConversationState {
    /** What Penny asked and waits for; null when nothing. */
    readonly awaiting: Awaiting | null;
    /** Messages in a row that weren't understood: help grows with the need. */
    readonly misunderstood: number;
    /** The entries that were recorded or changed last: what "make it 25" means. */
    readonly last: readonly string[];
    /** Whether the person was already asked for an address. */
    readonly askedForAddress: boolean;
}

type Awaiting =
    | { readonly kind: 'edit'; readonly entry: string }
    | { readonly kind: 'choice'; readonly turn: string }
    | { readonly kind: 'address' };

export const FRESH: ConversationState = {
    awaiting: null,
    misunderstood: 0,
    last: [],
    askedForAddress: false,
};
