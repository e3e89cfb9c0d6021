/** All words of a language, and how much each speaks for it: 0 to 1. */
import { isCurrency } from '../../ledger/money.ts';
import { choices } from '../phrases.ts';
import { fold, wordsOf } from '../utterance.ts';
import type { Language } from './language.ts';

/** Small words and verbs tell a language; names of things wander from one to another. */
export function vocabularyOf(language: Language): Map<string, number> {
    const { dates, numbers } = language;
    const found = new Map<string, number>();
    const add = (phrases: readonly string[], weight: number): void => {
        for (const phrase of phrases) {
            for (const text of wordsIn(phrase)) {
                if ((found.get(text) ?? 0) < weight) found.set(text, weight);
            }
        }
    };
    // What joins two things stands in most messages, and each language has its own.
    add(language.separators, 1.2);
    add(language.or, 1);
    add([...language.fillers, ...language.pronouns], 1);
    add([...language.questionWords, ...language.auxiliaries], 1);
    const cues = Object.values(language.cues).flat();
    add(
        cues.filter((phrase) => phrase.length > 1),
        0.8,
    );
    // "y" for yes is an answer, and no word within a sentence.
    add(
        cues.filter((phrase) => phrase.length === 1),
        0.2,
    );
    add(Object.values(language.orders).flat(), 0.5);
    add([...language.labels, ...language.measures], 0.5);
    add([...dates.months, ...dates.weekdays, ...Object.values(dates.units)].flat(), 1);
    // A part of a longer phrase says less: the y of "il y a".
    add(Object.values(dates.templates).flat(), 0.7);
    add([...dates.today, ...dates.yesterday, ...dates.hints, ...dates.ago], 1);
    add(dates.ordinalSuffixes, 1);
    add([...Object.values(dates.relations), dates.from, dates.to, dates.of].flat(), 1);
    add(
        [numbers.small, numbers.scales, numbers.fractions, numbers.ordinals].flatMap(Object.keys),
        1,
    );
    // Names of several words are no forms that stand alone, "dinars tunisiens", and codes are of no language.
    const moneys = [...Object.keys(language.currencies), ...Object.keys(language.coins)];
    add(
        moneys.filter((name) => !name.includes(' ') && !isCurrency(name.toUpperCase())),
        0.6,
    );
    add(Object.values(language.categoryNames).flat(), 0.7);
    add(Object.values(language.expenseWords).flat(), 0.6);
    add(Object.values(language.incomeWords).flat(), 0.7);
    return found;
}

/** A part of a phrase between spaces; choices hold theirs. */
const PART = /(?:[^\s()…#]|\([^()]*\))+/g;

/** By part, since the same ones stand in many phrases. */
const knownParts = new Map<string, readonly string[]>();

/** The words of all that a phrase stands for, without making every one of its forms. */
function wordsIn(phrase: string): readonly string[] {
    const parts = phrase.replaceAll(/\{\w+\}/g, ' ').match(PART) ?? [];
    return parts.flatMap((part) => {
        let words = knownParts.get(part);
        if (!words) {
            words = choices(part).flatMap(wordsOfPart);
            knownParts.set(part, words);
        }
        return words;
    });
}

/** Digits are of no language, and "5 guys" makes 5 no English word; a stem is no word yet. */
function wordsOfPart(part: string): string[] {
    return part
        .split(/\s+/)
        .flatMap((piece) =>
            piece.endsWith('*')
                ? []
                : wordsOf(fold(piece)).flatMap(({ text }) => (/^\d/.test(text) ? [] : [text])),
        );
}
