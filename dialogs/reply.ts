/** What Penny says: what to show, not how. Every channel draws it its own way and loses none of it. */
import type { Command } from './command.ts';

/** `headline` leads, `detail` follows, `warning` is a limit that broke. */
export type LineStyle = 'headline' | 'detail' | 'warning';

export interface Line {
    readonly text: string;
    readonly style: LineStyle;
    /** Places, in `choices`, of the buttons that belong to this line alone. */
    readonly choices: readonly number[];
}

/** A button. Its command stays with the stored reply; a channel carries only a ChoiceRef. */
export interface Choice {
    readonly label: string;
    readonly command: Command;
    /** The version of what it acts on; 0 when it acts on nothing. */
    readonly version: number;
}

export interface Reply {
    /** The turn that made it; with `choices` it makes up a ChoiceRef. */
    readonly turn: string;
    readonly lines: readonly Line[];
    readonly choices: readonly Choice[];
    /** Things to say next, sent as the person's own words when tapped. */
    readonly suggestions: readonly string[];
    /** This reply is shown in place of that turn's, where the channel can; else as a new message. */
    readonly replaces: string | null;
    /** Earlier replies whose cards are out of date, in their new form. */
    readonly updates: readonly Reply[];
}
