/** Phrases with places for values, "hace {n} {unit}", matched over the words of a message. */
import { choices, isWord } from './phrases.ts';
import { fold, wordsOf, type Word } from './utterance.ts';

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
    /** How many of its parts are words: what says more is believed before what says less. */
    readonly literals: number;
    /** The first of its words. */
    readonly needs: string | null;
}

interface State {
    readonly words: readonly Word[];
    readonly read: ReadSlot;
    /** The match has to end where the message does. */
    readonly isWhole: boolean;
    readonly isJoined: (at: number) => boolean;
    readonly slots: Record<string, number>;
    readonly own: Record<string, { from: number; to: number }>;
}

/** The most words a person's own name of something takes. */
const OWN_WORDS = 6;
const GAP_WORDS = 6;

export class TemplateIndex<T> {
    readonly #byWord = new Map<string, Template<T>[]>();
    readonly #bySlot = new Map<SlotKind, Template<T>[]>();
    readonly #others: Template<T>[] = [];
    /** Words without which none that begins with a person's own words can match. */
    readonly #needed = new Set<string>();
    #hasValuesFirst = false;

    constructor(lists: Iterable<readonly [value: T, templates: readonly string[]]>) {
        for (const [value, templates] of lists) {
            for (const text of templates.flatMap(choices)) {
                const parts = partsOf(text);
                const own = parts.flatMap((part) => ('word' in part ? [part.word] : []));
                this.#add({ value, parts, literals: own.length, needs: own[0] ?? null });
            }
        }
    }

    #add(template: Template<T>): void {
        const [first] = template.parts;
        if (first === undefined) return;
        if ('word' in first && !first.word.endsWith('*')) push(this.#byWord, first.word, template);
        else if ('slot' in first) this.#addSlot(first.slot, template);
        else this.#others.push(template);
    }

    #addSlot(slot: SlotKind, template: Template<T>): void {
        push(this.#bySlot, slot, template);
        const { needs } = template;
        if (needs !== null && !needs.endsWith('*')) this.#needed.add(needs);
        else this.#hasValuesFirst = true;
    }

    /** The longest match that begins at a word; of equal ones the one with most words of its own. */
    matchAt(
        words: readonly Word[],
        at: number,
        read: ReadSlot,
        how: { readonly isWhole: boolean; readonly isJoined: (at: number) => boolean },
    ): TemplateMatch<T> | null {
        let best: TemplateMatch<T> | null = null;
        let literals = 0;
        for (const template of this.#mayBegin(words, at, read)) {
            const state: State = { words, read, ...how, slots: {}, own: {} };
            const end = matchFrom(template.parts, 0, at, state);
            const reached: number = best?.end ?? 0;
            if (end === null || end <= at || end < reached) continue;
            if (end === reached && template.literals <= literals) continue;
            best = { value: template.value, slots: state.slots, own: state.own, end };
            literals = template.literals;
        }
        return best;
    }

    /** Whether any of them can begin somewhere in a message: most can't in most. */
    mayMatch(words: readonly Word[]): boolean {
        if (this.#others.length > 0 || this.#hasValuesFirst) return true;
        return words.some(({ text }) => this.#byWord.has(text) || this.#needed.has(text));
    }

    /** Those whose first part stands here, and, where that is any word, one of whose words is said. */
    #mayBegin(words: readonly Word[], at: number, read: ReadSlot): readonly Template<T>[] {
        const found = [...(this.#byWord.get(words[at]?.text ?? '') ?? []), ...this.#others];
        for (const [slot, templates] of this.#bySlot) {
            const possible = templates.filter(({ needs }) => isSaid(needs, words));
            const isHere = slot === 'x' || slot === 'y' || (possible.length > 0 && read(slot, at));
            if (isHere) found.push(...possible);
        }
        return found;
    }
}

function push<Key, Item>(index: Map<Key, Item[]>, key: Key, item: Item): void {
    const list = index.get(key);
    if (list) list.push(item);
    else index.set(key, [item]);
}

function isSaid(wanted: string | null, words: readonly Word[]): boolean {
    return wanted === null || words.some(({ text }) => isWord(text, wanted));
}

/** The index after the match of the parts from `index` on; null where they don't match. */
function matchFrom(parts: readonly Part[], index: number, at: number, state: State): number | null {
    const part = parts[index];
    if (!part) return !state.isWhole || at === state.words.length ? at : null;
    const isFirst = index === 0;
    if (!isFirst && at < state.words.length && !('gap' in part) && !state.isJoined(at)) return null;
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
    for (
        let skipped = 0;
        skipped <= GAP_WORDS && at + skipped <= state.words.length;
        skipped += 1
    ) {
        const end = matchFrom(parts, index + 1, at + skipped, state);
        if (end !== null) return end;
    }
    return null;
}

/** As few words as will do, but all that are left at the end of a whole message. */
function matchOwn(parts: readonly Part[], index: number, at: number, state: State): number | null {
    const part = parts[index];
    const name = part && 'name' in part ? part.name : '';
    for (let taken = 1; taken <= OWN_WORDS && at + taken <= state.words.length; taken += 1) {
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
