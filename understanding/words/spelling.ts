/** Slips of one letter in longer words: "grocereis", "yesteday". Names and short words stay as they are. */
import type { Word } from '../utterance.ts';
import { vocabularyOf } from './vocabulary.ts';
import { dictionary } from './dictionary.ts';
import type { Language } from './language.ts';
import { lexiconOf } from './lexicon.ts';

/** In words shorter than this only two letters may have changed places. */
const LONG = 6;
const SHORTEST = 5;
const LONGEST = 16;

type Corrections = Readonly<Record<string, readonly string[]>>;

interface Spelling {
    readonly known: ReadonlyMap<string, number>;
    /** Words by themselves with one letter left out. */
    readonly near: Corrections;
    readonly verbs: ReadonlySet<string>;
}

const spellings = new WeakMap<Language, Spelling>();

/** The word that was meant, where it was spelled wrong; null where nothing is wrong with it. */
export function meantBy(word: string, language: Language): string | null {
    const isPossible = word.length >= SHORTEST && word.length <= LONGEST;
    return isPossible ? closest(word, spellingOf(language), language) : null;
}

/** Written with a capital letter within a sentence: it is spelled as its owner does. */
export function isName({ start }: Word, text: string): boolean {
    const first = text[start] ?? '';
    return start > 0 && first !== first.toLowerCase() && /[\p{L},] $/u.test(text.slice(0, start));
}

function closest(
    text: string,
    { known, near, verbs }: Spelling,
    language: Language,
): string | null {
    if (known.has(text) || /\d/.test(text) || isForm(text, language)) return null;
    const found = new Set<string>();
    for (const key of [text, ...withoutOne(text)]) {
        for (const word of near[key] ?? [])
            if (verbs.has(word) ? isSwap(text, word) : isSlip(text, word)) found.add(word);
    }
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
}

/** A known word with one of its endings, or one of which only the beginning is listed. */
function isForm(text: string, language: Language): boolean {
    const { categories, cues } = lexiconOf(language);
    if (categories.startingWith(text).length + cues.startingWith(text).length > 0) return true;
    return language.plurals.some(
        (ending) =>
            text.endsWith(ending) && categories.holds(text.slice(0, text.length - ending.length)),
    );
}

function spellingOf(language: Language): Spelling {
    let spelling = spellings.get(language);
    if (!spelling) {
        spelling = {
            known: vocabularyOf(language),
            near: nearWords(language),
            verbs: new Set(verbsOf(language)),
        };
        spellings.set(language, spelling);
    }
    return spelling;
}

/** What a slip may have been meant as: things money goes for, what happened to it, and times. */
function nearWords(language: Language): Corrections {
    const { dates, categoryNames, expenseWords, incomeWords } = language;
    const lists = [
        ...Object.values(categoryNames),
        ...Object.values(expenseWords),
        ...Object.values(incomeWords),
        verbsOf(language),
        dates.today,
        dates.yesterday,
        ...dates.months,
        ...dates.weekdays,
    ];
    const near: Record<string, string[]> = dictionary({});
    const targets = new Set(
        lists
            .flat()
            .filter((phrase) => /^\p{L}+$/u.test(phrase) && phrase.length >= SHORTEST)
            .map((phrase) => phrase.toLowerCase()),
    );
    for (const word of targets) {
        for (const key of [word, ...withoutOne(word)]) (near[key] ??= []).push(word);
    }
    return near;
}

/** What happened to money: "brought" is no "bought", so only letters that changed places are mended. */
function verbsOf({ cues }: Language): readonly string[] {
    return [...cues.spent, ...cues.earned, ...cues.refunded];
}

function withoutOne(text: string): string[] {
    return Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1));
}

/** One letter more, less or other, or two that changed places; the first letter is right. */
function isSlip(text: string, word: string): boolean {
    if (text[0] !== word[0]) return false;
    if (Math.min(text.length, word.length) < LONG)
        return isSwap(text, word) || isDoubled(text, word);
    if (text.length !== word.length) return Math.abs(text.length - word.length) === 1;
    const wrong = Array.from(text, (letter, at) => letter !== word[at]).filter(Boolean).length;
    return wrong === 1 || isSwap(text, word);
}

/** "coffe" for "coffee": one of two same letters is missing. */
function isDoubled(text: string, word: string): boolean {
    return Array.from(
        word,
        (letter, at) => at > 0 && letter === word[at - 1] && word.slice(0, at) + word.slice(at + 1),
    ).includes(text);
}

function isSwap(text: string, word: string): boolean {
    if (text.length !== word.length) return false;
    const at = Array.from(text).findIndex((letter, index) => letter !== word[index]);
    const swapped =
        text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
    return at >= 0 && swapped === word;
}
