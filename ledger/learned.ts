/** What a person's corrections taught: a phrase, and the category they chose for it. */
import type { CategoryId } from './category.ts';
import type { Id } from './entry.ts';
import { post, type Outcome } from './post.ts';
import type { Actor, Book } from './ports.ts';
import type { Revision } from './posting.ts';

export interface LearnedPhrase {
    readonly id: Id;
    readonly walletId: Id;
    /** In small letters, one space between words: as messages are looked up. */
    readonly phrase: string;
    /** The latest choice holds, whatever was chosen before. */
    readonly category: CategoryId;
    /** How often each was chosen. */
    readonly chosen: Readonly<Record<CategoryId, number>>;
    readonly version: number;
    readonly forgotten: boolean;
}

/** The phrase with one more choice counted, which holds from now on. */
export function learn(
    known: readonly LearnedPhrase[],
    choice: { readonly walletId: Id; readonly phrase: string; readonly category: CategoryId },
    { newId }: Pick<Actor, 'newId'>,
): Revision<LearnedPhrase> {
    const { category, phrase } = choice;
    const before = known.find((one) => one.phrase === phrase) ?? null;
    if (before === null) {
        const fresh = { ...choice, id: newId(), chosen: { [category]: 1 } };
        return { before, after: { ...fresh, version: 1, forgotten: false } };
    }
    const chosen = { ...before.chosen, [category]: (before.chosen[category] ?? 0) + 1 };
    return { before, after: { ...before, category, chosen, version: before.version + 1 } };
}

/** It means nothing any more; what was recorded by it stays as it is. */
export function forget(book: Book, before: LearnedPhrase, actor: Actor): Promise<Outcome> {
    const after = { ...before, forgotten: true, version: before.version + 1 };
    return post(book, { kind: 'learn', phrases: [{ before, after }] }, actor);
}

/** Phrases that must agree before a word they share is taken to mean the same. */
const AGREEING = 2;

/**
 * What the phrases say of new messages: each phrase itself, and a word that several of them share
 * when all of these mean the same category.
 */
export function taught(known: readonly LearnedPhrase[]): ReadonlyMap<string, CategoryId> {
    const meanings = new Map<string, CategoryId>();
    for (const [word, phrases] of byWord(known)) {
        const [first, ...others] = phrases;
        const agrees = first && others.every(({ category }) => category === first.category);
        if (agrees && phrases.length >= AGREEING) meanings.set(word, first.category);
    }
    for (const { phrase, category } of known) meanings.set(phrase, category);
    return meanings;
}

/** The phrases that speak for a description's category: itself, the longest within it, or those that share a word. */
export function reasonsFor(
    known: readonly LearnedPhrase[],
    phrase: string,
    category: CategoryId,
): readonly LearnedPhrase[] {
    const agreeing = known.filter((one) => one.category === category);
    const [within] = agreeing
        .filter((one) => ` ${phrase} `.includes(` ${one.phrase} `))
        .sort((a, b) => b.phrase.length - a.phrase.length);
    if (within) return [within];
    const words = new Set(phrase.split(' '));
    const shared = [...byWord(agreeing)].filter(([word]) => words.has(word));
    return [...new Set(shared.flatMap(([, phrases]) => phrases))];
}

/** Short words join and point; they mean nothing by themselves. */
const SHORTEST_WORD = 4;

function byWord(known: readonly LearnedPhrase[]): ReadonlyMap<string, readonly LearnedPhrase[]> {
    const phrases = new Map<string, LearnedPhrase[]>();
    for (const one of known) {
        const words = new Set(one.phrase.split(' '));
        if (words.size < 2) continue;
        for (const word of words) {
            if (word.length < SHORTEST_WORD) continue;
            phrases.set(word, [...(phrases.get(word) ?? []), one]);
        }
    }
    return phrases;
}
