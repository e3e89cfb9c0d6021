/** The longest text that is read; more is answered, not read. */
export const LONGEST_TEXT = 2000;

/** What a person sent, whatever channel it came through. */
export interface Message {
    /** "directline", "msteams", "emulator"… */
    readonly channel: string;
    /** The channel's tenant, '' where it has none. */
    readonly tenant: string;
    /** The channel's id of the conversation. */
    readonly conversation: string;
    readonly sender: { readonly id: string; readonly name: string };
    /** Unique in its conversation: a second delivery of the same message carries the same id. */
    readonly id: string;
    /** `start`: the person opened a conversation and said nothing yet. */
    readonly kind: 'message' | 'start';
    /** '' when a button was pressed or only files were sent. */
    readonly text: string;
    /** How many files came along. */
    readonly attachments: number;
    /** The pressed button, as the card carried it. */
    readonly action: ChoiceRef | null;
    /** The message of Penny's that it answers, by the turn it is known by; absent when it answers none. */
    readonly replyTo?: string;
    /** When it was sent. */
    readonly at: Date;
    /** BCP 47 and IANA, as the channel tells them; null when it doesn't. */
    readonly locale: string | null;
    readonly timeZone: string | null;
}

/** A button's payload: opaque, checked again when it is pressed. */
export interface ChoiceRef {
    /** The turn whose reply holds the choice. */
    readonly turn: string;
    /** Its place among that reply's choices. */
    readonly choice: number;
    /** The version of what it acts on, when it was drawn. */
    readonly version: number;
}
