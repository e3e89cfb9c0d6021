/** A wallet's vocabulary as understanding is told it, and what was understood as the wallet means it. */
import type { Categories } from '../ledger/categories.ts';
import type { CategoryId } from '../ledger/category.ts';
import { taught } from '../ledger/learned.ts';
import type { Vocabulary } from '../ledger/vocabulary.ts';
import type { Context, Reading, Understood } from '../understanding/understood.ts';
import { fold, wordsOf } from '../understanding/utterance.ts';

type KnownWords = Pick<Context, 'categories' | 'learned'>;

const NONE: KnownWords = { categories: new Map(), learned: new Map() };

const known = new WeakMap<Vocabulary, KnownWords>();

/** Made once for each vocabulary, which most turns of a wallet share. */
export function knownWords({ vocabulary }: { readonly vocabulary: Vocabulary }): KnownWords {
    const { categories, learned } = vocabulary;
    if (categories.own.size === 0 && learned.length === 0) return NONE;
    let words = known.get(vocabulary);
    if (!words) {
        words = { categories: ownNames(vocabulary), learned: taught(learned) };
        known.set(vocabulary, words);
    }
    return words;
}

function ownNames({ categories }: Vocabulary): ReadonlyMap<string, CategoryId> {
    const standing = [...categories.own.values()].filter(({ removed }) => !removed);
    return new Map(standing.flatMap(({ id, name }) => (name ? [[phraseOf(name), id]] : [])));
}

/** As messages are looked up: "Café Sols" is "cafe sols". */
function phraseOf(text: string): string {
    return wordsOf(fold(text))
        .map((word) => word.text)
        .join(' ');
}

/** Categories that were merged into others are read as those. */
export function asMeant(understood: Understood, { own, resolve }: Categories): Understood {
    if (own.size === 0) return understood;
    const meant = <R extends Reading<CategoryId> | null>(reading: R): R =>
        reading && { ...reading, value: resolve(reading.value) };
    const { question, category } = understood;
    return {
        ...understood,
        category: meant(category),
        question: question && { ...question, category: meant(question.category) },
        entries: understood.entries.map((entry) => ({
            ...entry,
            category: meant(entry.category),
        })),
    };
}
