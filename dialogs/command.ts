/** What a button does. Safe to write as JSON; ids are checked again when it is pressed. */
export type Command =
    | { readonly do: 'undo'; readonly change: string }
    | { readonly do: 'redo'; readonly change: string }
    | { readonly do: 'edit'; readonly entry: string }
    | { readonly do: 'delete'; readonly entries: readonly string[] }
    | { readonly do: 'record'; readonly drafts: readonly DraftJson[] }
    | { readonly do: 'say'; readonly text: string }
    | { readonly do: 'mail-here' }
    | { readonly do: 'ask-address' }
    | { readonly do: 'keep' };

/** An EntryDraft as JSON: minor units as text, since JSON has no large integers. */
export interface DraftJson {
    readonly kind: 'expense' | 'income' | 'refund';
    readonly minor: string;
    readonly currency: string;
    readonly day: string;
    readonly category: string;
    readonly description: string;
    readonly tags: readonly string[];
}
