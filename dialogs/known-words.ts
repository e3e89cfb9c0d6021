/** A wallet's vocabulary as understanding is told it, and what was understood as the wallet means it. */
import type { CategoryId } from '../ledger/category.ts';
import { taught } from '../ledger/learned.ts';
import type { Vocabulary } from '../ledger/vocabulary.ts';
import type { Context, EntryReading, Reading, Understood } from '../understanding/understood.ts';
import { fold, wordsOf } from '../understanding/utterance.ts';

type KnownWords = Pick<Context, 'categories' | 'learned'>;

const NONE: KnownWords = { categories: new Map(), learned: new Map() };

const made = new WeakMap<Vocabulary, KnownWords>();

/** Made once for each vocabulary, which most turns of a wallet share. */
export function knownWords({ vocabulary }: { readonly vocabulary: Vocabulary }): KnownWords {
    const { categories, learned } = vocabulary;
    if (categories.own.size === 0 && learned.length === 0) return NONE;
    let words = made.get(vocabulary);
    if (!words) {
        words = { categories: ownNames(vocabulary), learned: taught(learned) };
        made.set(vocabulary, words);
    }
    return words;
}

function ownNames({ categories }: Vocabulary): ReadonlyMap<string, CategoryId> {
    const standing = [...categories.own.values()].filter(({ removed }) => !removed);
    return new Map(standing.flatMap(({ id, name }) => (name ? [[phraseOf(name), id]] : [])));
}

/** As messages are looked up: "Café Sols" is "cafe sols". */
export function phraseOf(text: string): string {
    return wordsOf(fold(text))
        .map((word) => word.text)
        .join(' ');
}

/** What was understood of `text`, as the wallet means it: merges followed, corrections remembered. */
export function asMeant(understood: Understood, text: string, vocabulary: Vocabulary): Understood {
    const { own, resolve } = vocabulary.categories;
    if (own.size === 0 && vocabulary.learned.length === 0) return understood;
    const meant = <R extends Reading<CategoryId> | null>(reading: R): R =>
        reading && { ...reading, value: resolve(reading.value) };
    const { question, category } = understood;
    return {
        ...understood,
        category: meant(category),
        question: question && { ...question, category: meant(question.category) },
        entries: understood.entries.map((entry) => ({
            ...entry,
            category: meant(remembered(entry, text, vocabulary)),
        })),
    };
}

/**
 * A whole description that was corrected before means that category, wherever its words stood in the
 * message; not so when the person names another one besides.
 */
function remembered(
    { category, description }: EntryReading,
    text: string,
    { learned }: Vocabulary,
): Reading<CategoryId> {
    const phrase = phraseOf(description);
    const known = learned.find((one) => one.phrase === phrase);
    if (!known) return category;
    if (!category.said) return { value: known.category, said: false };
    const word = phraseOf(text.slice(category.span.start, category.span.end));
    const isPart = ` ${phrase} `.includes(` ${word} `);
    return isPart ? { ...category, value: known.category } : category;
}
