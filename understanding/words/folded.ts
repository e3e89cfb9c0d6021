/** A language's words in the form that messages have: its files are written as people should write. */
import { fold } from '../utterance.ts';
import type { Language } from './language.ts';

/** Those that are looked up as they stand; phrases are folded where they are made into an index. */
export function folded(language: Language): Language {
    const { currencies, notCodes, questionWords, auxiliaries, pronouns, operators } = language;
    return {
        ...language,
        numbers: foldedIn(language.numbers),
        dates: foldedIn(language.dates),
        currencies: Object.fromEntries(
            Object.entries(currencies).map(([name, code]) => [fold(name), code]),
        ),
        notCodes: foldedIn(notCodes),
        questionWords: foldedIn(questionWords),
        auxiliaries: foldedIn(auxiliaries),
        pronouns: foldedIn(pronouns),
        operators: foldedIn(operators),
    };
}

/** The same shape with every word folded, in lists and as the names of a table of numbers. */
function foldedIn<T>(words: T): T {
    return foldedValue(words) as T;
}

function foldedValue(value: unknown): unknown {
    if (typeof value === 'string') return fold(value);
    if (Array.isArray(value)) return value.map(foldedValue);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
        Object.entries(value).map(([name, inside]) => [
            typeof inside === 'number' ? fold(name) : name,
            foldedValue(inside),
        ]),
    );
}
