/** Phrases with places for values, "hace {n} {unit}", matched over the words of a message. */
import { choices, isWord } from './phrases.ts';
import { hasTraits, traitsOf, type Traits } from './traits.ts';
import { fold, wordsOf, type Utterance, type Word } from './utterance.ts';

/**
 * What may stand in a place: `n` a whole number, `day` a day of the month, `ordinal` a place in a
 * row, `x` and `y` some words of the person's own.
 */
export type SlotKind =
    'n' | 'unit' | 'month' | 'weekday' | 'day' | 'ordinal' | 'year' | 'season' | 'x' | 'y';

/** What stands in a place: its value, and how many words it takes. */
export interface SlotRead {
    readonly value: number;
    readonly words: number;
}

export type ReadSlot = (kind: SlotKind, at: number) => SlotRead | null;

export interface TemplateMatch<T> {
    readonly value: T;
    /** By the place's name: "day2" is the second day. */
    readonly slots: Readonly<Record<string, number>>;
    /** Words of the person's own, as indexes of words, half-open. */
    readonly own: Readonly<Record<string, { readonly from: number; readonly to: number }>>;
    /** Index after the last word. */
    readonly end: number;
}

type Part =
    | { readonly word: string }
    | { readonly slot: SlotKind; readonly name: string }
    | { readonly gap: true };

interface Template<T> {
    readonly value: T;
    readonly parts: readonly Part[];
    /** Its words without stems: all of them have to be said. */
    readonly exact: readonly string[];
    /** What a message must have, so that its places can be filled. */
    readonly needs: Traits;
    /** In the order in which they were listed. */
    readonly place: number;
    /** How many of its parts are words: what says more is believed before what says less. */
    readonly literals: number;
}

interface State {
    readonly words: readonly Word[];
    /** Index after the last word that may be taken. */
    readonly to: number;
    readonly read: ReadSlot;
    /** The match has to end where the words do. */
    readonly isWhole: boolean;
    readonly isJoined: (at: number) => boolean;
    readonly slots: Record<string, number>;
    readonly own: Record<string, { from: number; to: number }>;
}

export interface Matching {
    readonly read: ReadSlot;
    /** The match has to end where the words do. */
    readonly isWhole: boolean;
    readonly isJoined: (at: number) => boolean;
}

/** The most words a person's own name of something takes. */
const OWN_WORDS = 6;
const GAP_WORDS = 6;

export class TemplateIndex<T> {
    /** By the longest word that they need: it is the rarest. */
    readonly #byNeeded = new Map<string, Template<T>[]>();
    readonly #withoutWords: Template<T>[] = [];
    #count = 0;

    constructor(lists: Iterable<readonly [value: T, templates: readonly string[]]>) {
        for (const [value, templates] of lists) {
            for (const text of templates.flatMap(choices)) this.#add(value, partsOf(text));
        }
    }

    #add(value: T, parts: readonly Part[]): void {
        const literals = parts.flatMap((part) => ('word' in part ? [part.word] : []));
        const exact = literals.filter((word) => !word.endsWith('*'));
        if (parts.length === 0) return;
        const template: Template<T> = {
            value,
            parts,
            exact,
            literals: literals.length,
            needs: parts.reduce((all, part) => all | needsOf(part), 0),
            place: this.#count,
        };
        this.#count += 1;
        const [longest] = exact.toSorted((one, other) => other.length - one.length);
        if (longest !== undefined) push(this.#byNeeded, longest, template);
        else this.#withoutWords.push(template);
    }

    /** Whether a message with this word may hold one of them. */
    mayHold(word: string): boolean {
        return this.#withoutWords.length > 0 || this.#byNeeded.has(word);
    }

    /** Ready to match these words; null where none can begin among them, as in most messages. */
    over({ words, said, traits }: Utterance, how: Matching): TemplateScan<T> | null {
        const possible = this.#withoutWords.filter(({ needs }) => hasTraits(traits, needs));
        for (const word of said) {
            for (const template of this.#byNeeded.get(word) ?? [])
                if (
                    hasTraits(traits, template.needs) &&
                    template.exact.every((each) => said.has(each))
                )
                    possible.push(template);
        }
        return possible.length > 0 ? new TemplateScan(words, how, possible) : null;
    }
}

/** The templates that a message may hold, matched at its words. */
export class TemplateScan<T> {
    readonly #words: readonly Word[];
    readonly #how: Matching;
    /** Those that begin with a word, by that word. */
    readonly #byFirst = new Map<string, Template<T>[]>();
    readonly #bySlot = new Map<SlotKind, Template<T>[]>();
    readonly #others: Template<T>[] = [];

    constructor(words: readonly Word[], how: Matching, possible: readonly Template<T>[]) {
        this.#words = words;
        this.#how = how;
        for (const template of possible) {
            const [first] = template.parts;
            if (first && 'word' in first && first.word === template.exact[0])
                push(this.#byFirst, first.word, template);
            else if (first && 'slot' in first && first.slot !== 'x' && first.slot !== 'y')
                push(this.#bySlot, first.slot, template);
            else this.#others.push(template);
        }
        for (const list of this.#byFirst.values()) list.sort((a, b) => a.place - b.place);
    }

    /** The longest match that begins at a word; of equal ones the one with most words of its own. */
    matchAt(at: number, to = this.#words.length): TemplateMatch<T> | null {
        let best: TemplateMatch<T> | null = null;
        let literals = 0;
        for (const template of this.#mayBegin(at)) {
            const { read, isWhole, isJoined } = this.#how;
            const words = this.#words;
            const state: State = { words, to, read, isWhole, isJoined, slots: {}, own: {} };
            const end = matchFrom(template.parts, 0, at, state);
            const reached: number = best?.end ?? 0;
            if (end === null || end <= at || end < reached) continue;
            if (end === reached && template.literals <= literals) continue;
            best = { value: template.value, slots: state.slots, own: state.own, end };
            literals = template.literals;
        }
        return best;
    }

    #mayBegin(at: number): readonly Template<T>[] {
        const begun = this.#byFirst.get(this.#words[at]?.text ?? '');
        const all = begun && this.#others.length > 0 ? [...begun, ...this.#others] : begun;
        const found = all ?? this.#others;
        if (this.#bySlot.size === 0) return found;
        const slots = [...this.#bySlot].filter(([slot]) => this.#how.read(slot, at));
        return slots.length === 0 ? found : [...found, ...slots.flatMap(([, list]) => list)];
    }
}

const NUMERAL = traitsOf('numeral');

const BY_SLOT: Readonly<Record<SlotKind, Traits>> = {
    n: NUMERAL,
    day: NUMERAL,
    ordinal: NUMERAL,
    year: NUMERAL,
    unit: traitsOf('unit'),
    month: traitsOf('month'),
    weekday: traitsOf('weekday'),
    season: traitsOf('season'),
    x: 0,
    y: 0,
};

function needsOf(part: Part): Traits {
    return 'slot' in part ? BY_SLOT[part.slot] : 0;
}

function push<Key, Item>(index: Map<Key, Item[]>, key: Key, item: Item): void {
    const list = index.get(key);
    if (list) list.push(item);
    else index.set(key, [item]);
}

/** The index after the match of the parts from `index` on; null where they don't match. */
function matchFrom(parts: readonly Part[], index: number, at: number, state: State): number | null {
    const part = parts[index];
    if (!part) return !state.isWhole || at === state.to ? at : null;
    const isFirst = index === 0;
    if (at >= state.to && !('gap' in part)) return null;
    if (!isFirst && !('gap' in part) && !state.isJoined(at)) return null;
    if ('gap' in part) return matchGap(parts, index, at, state);
    if ('word' in part) {
        const word = state.words[at];
        if (!word || !isWord(word.text, part.word)) return null;
        return matchFrom(parts, index + 1, at + 1, state);
    }
    if (part.slot === 'x' || part.slot === 'y') return matchOwn(parts, index, at, state);
    const read = state.read(part.slot, at);
    if (!read) return null;
    state.slots[part.name] = read.value;
    return matchFrom(parts, index + 1, at + read.words, state);
}

function matchGap(parts: readonly Part[], index: number, at: number, state: State): number | null {
    for (let skipped = 0; skipped <= GAP_WORDS && at + skipped <= state.to; skipped += 1) {
        const end = matchFrom(parts, index + 1, at + skipped, state);
        if (end !== null) return end;
    }
    return null;
}

/** As few words as will do, but all that are left at the end of a whole message. */
function matchOwn(parts: readonly Part[], index: number, at: number, state: State): number | null {
    const part = parts[index];
    const name = part && 'name' in part ? part.name : '';
    for (let taken = 1; taken <= OWN_WORDS && at + taken <= state.to; taken += 1) {
        const end = matchFrom(parts, index + 1, at + taken, state);
        if (end === null) continue;
        state.own[name] = { from: at, to: at + taken };
        return end;
    }
    return null;
}

function partsOf(text: string): Part[] {
    return text.split(/\s*(\{\w+\}|…)\s*|\s+/).flatMap((part): Part[] => {
        if (part === undefined || part === '') return [];
        if (part === '…') return [{ gap: true }];
        const slot = /^\{([a-z]+)(\d?)\}$/.exec(part);
        if (slot) return [{ slot: slot[1] as SlotKind, name: `${slot[1]}${slot[2]}` }];
        const words = wordsOf(fold(part)).map(({ text: word }) => word);
        if (part.endsWith('*')) words.push(`${words.pop() ?? ''}*`);
        return words.map((word) => ({ word }));
    });
}
