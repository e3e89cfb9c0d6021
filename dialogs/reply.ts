/** What Penny says: what to show, not how. Every channel draws it its own way and loses none of it. */
import type { Command } from './command.ts';

/** `headline` leads, `detail` follows, `warning` is a limit that broke. */
type LineStyle = 'headline' | 'detail' | 'warning';

export interface Line {
    readonly text: string;
    readonly style: LineStyle;
    /** Places, in `choices`, of the buttons that belong to this line alone. */
    readonly choices: readonly number[];
}

/** A button. Its command stays with the stored reply; a channel carries only a ChoiceRef. */
export interface Choice {
    readonly label: string;
    /** What a card shows on the button of a line that itself says the rest: "Edit", not "Edit coffee". */
    readonly short?: string;
    readonly command: Command;
    /** The version of what it acts on; 0 when it acts on nothing. */
    readonly version: number;
    /** The word that means it; where none is said so, yes is the first choice and no is the last. */
    readonly says?: 'yes' | 'no';
}

export interface Reply {
    /** The turn that made it; with `choices` it makes up a ChoiceRef. An update's is "turn.1", "turn.2"… */
    readonly turn: string;
    readonly lines: readonly Line[];
    readonly choices: readonly Choice[];
    /** Things to say next, sent as the person's own words when tapped. */
    readonly suggestions: readonly string[];
    /** This reply is shown in place of that turn's, where the channel can; else as a new message. */
    readonly replaces: string | null;
    /** Earlier replies whose cards are out of date, in their new form. */
    readonly updates: readonly Reply[];
    /** The wallet it is about, whichever is in use when one of its buttons is pressed. */
    readonly wallet?: string;
    readonly links?: readonly Link[];
}

/** Something to have from an address; it opens for a while, and needs no more than the address. */
export interface Link {
    readonly label: string;
    readonly url: string;
    /** What the file is called. */
    readonly file: string;
}

/** A line before its buttons are numbered. */
export interface Piece {
    readonly text: string;
    readonly style?: LineStyle;
    readonly choices?: readonly Choice[];
}

export interface ReplyRest {
    readonly choices?: readonly Choice[];
    readonly suggestions?: readonly string[];
    readonly replaces?: string | null;
    readonly updates?: readonly Reply[];
    readonly links?: readonly Link[];
}

/** Numbers the buttons: the lines' own come first, then the common ones. */
export function makeReply(turn: string, pieces: readonly Piece[], rest: ReplyRest = {}): Reply {
    const choices: Choice[] = [];
    const lines = pieces.map(({ text, style = 'detail', choices: own = [] }) => {
        const places = own.map((_, index) => choices.length + index);
        choices.push(...own);
        return { text, style, choices: places };
    });
    choices.push(...(rest.choices ?? []));
    return {
        turn,
        lines,
        choices,
        suggestions: rest.suggestions ?? [],
        replaces: rest.replaces ?? null,
        ...(rest.links && { links: rest.links }),
        updates: (rest.updates ?? []).map((update, index) => ({
            ...update,
            turn: `${turn}.${index + 1}`,
        })),
    };
}

/** The reply, or the update, that a ChoiceRef's turn names. */
export function replyNamed(stored: Reply, name: string): Reply | null {
    return [stored, ...stored.updates].find(({ turn }) => turn === name) ?? null;
}

/** Under which turn the stored reply is found that a ChoiceRef's turn names. */
export function storedTurn(name: string): string {
    return name.split('.')[0] ?? name;
}

/** What a channel knows the card by: the turn whose place it stands in. */
export function cardOf(reply: Reply): string {
    return reply.replaces ?? storedTurn(reply.turn);
}

/**
 * For an answer in words: it is told below the words, and the card that asked becomes what it led to.
 * A reply that stands in no card's place is as it was.
 */
export function besidesItsCard(reply: Reply): Reply {
    if (reply.replaces === null) return reply;
    const lines = reply.lines.map((line) => ({ ...line, choices: [] }));
    const updates = [{ ...reply, updates: [] }, ...reply.updates].map((update, index) => ({
        ...update,
        turn: `${reply.turn}.${index + 1}`,
    }));
    return { ...reply, lines, choices: [], replaces: null, updates };
}
