/** What a mail says, before it is drawn twice: as HTML and as text. */
export interface Letter {
    readonly subject: string;
    readonly title: string;
    readonly intro: string;
    readonly bar: Bar | null;
    readonly figures: readonly Figure[];
    readonly notes: readonly string[];
    readonly picture: Picture | null;
    readonly tables: readonly Table[];
    /** Several warnings, each by itself. */
    readonly parts: readonly Part[];
    /** What can be done about it by one click and a yes. */
    readonly actions: readonly Action[];
    readonly button: { readonly label: string; readonly url: string };
    /** Said above the button's address written out; null where only the button is drawn in HTML. */
    readonly addressHint: string | null;
    readonly hints: readonly string[];
    readonly footer: readonly string[];
    /** Where such mails are stopped; null: there is nothing to stop. */
    readonly stop: Stop | null;
}

export interface Action {
    readonly label: string;
    readonly url: string;
}

export interface Stop {
    readonly label: string;
    readonly url: string;
}

export interface Part {
    readonly title: string;
    readonly intro: string;
    readonly bar: Bar;
    readonly actions: readonly Action[];
}

/** Widths in percent of the whole bar, 100 together at most. */
export interface Bar {
    readonly used: number;
    readonly over: number;
}

/** It says nothing that the words around it don't say. */
export interface Picture {
    readonly caption: string;
    /** How it is read. */
    readonly legend: string;
    /** What it shows, for those who don't see it. */
    readonly alt: string;
    /** Below its left and its right end. */
    readonly ends: readonly [string, string];
    readonly svg: string;
    readonly size: { readonly width: number; readonly height: number };
}

export interface Figure {
    readonly label: string;
    readonly value: string;
}

export interface Table {
    readonly caption: string;
    readonly rows: readonly TableRow[];
}

export interface TableRow {
    /** Empty where the row is of no one day. */
    readonly day: string;
    readonly what: string;
    readonly amount: string;
}
