/** Which language a message is in, by the words themselves; the person's locale breaks ties. */
import { choices } from '../phrases.ts';
import { remembered } from '../remembered.ts';
import { fold, type Word } from '../utterance.ts';
import { dictionary } from './dictionary.ts';
import type { Language } from './language.ts';
import { vocabularyOf } from './vocabulary.ts';

/** How much a word speaks for each language, in the order of the languages. */
type Weights = Readonly<Record<string, Float32Array>>;

/** What the person's own language is ahead by, so that words of several languages are theirs. */
const OWN_LEAD = 0.3;

const UNKNOWN_LEAD = 0.1;

/** Words of so few letters stand in many languages. */
const SMALL = 3;

/** No more words are looked at: a language shows at once. */
const MOST_WORDS = 60;

/** How much a word that no language lists speaks for those that are written in its letters. */
const SCRIPT_WEIGHT = 0.4;

/** Below these letters stand Latin ones, which most languages share. */
const LATIN_END = 0x370;

export interface Detector {
    /** `own` is the language of the person's locale. */
    languageFor(words: readonly Word[], own: Language): Language;
}

export function detectorOf(languages: readonly Language[]): Detector {
    const weights = weightsOf(languages);
    const stems = stemsOf(languages);
    const scripts = scriptsOf(weights, languages.length);
    const plurals = pluralsOf(languages);
    const speaksFor = remembered((text): readonly Vote[] => {
        const known = withPlurals(text, weights, plurals);
        const other = known ? undefined : (stemWeights(text, stems) ?? scripts.get(scriptOf(text)));
        return known ? sharedVotes(known) : votesOf(other ?? NONE);
    });
    return {
        languageFor: (words, own) => {
            const scores = new Float32Array(languages.length);
            const home = languages.indexOf(own);
            for (let index = 0; index < words.length && index < MOST_WORDS; index += 1) {
                for (const { at, weight } of speaksFor(words[index]?.text ?? ''))
                    scores[at] = (scores[at] ?? 0) + weight;
            }
            // Of a message in which the own language knows no word it is hardly the language; "42 LE" says nothing.
            const ahead = scores[home] ?? 0;
            const isTold = words.some(({ text }) => text.length > SMALL);
            scores[home] = ahead + (ahead > 0 || !isTold ? OWN_LEAD : UNKNOWN_LEAD);
            let best = home;
            for (let at = 0; at < scores.length; at += 1)
                if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
            return languages[best] ?? own;
        },
    };
}

/** How much a word speaks for the language at a place. */
interface Vote {
    readonly at: number;
    readonly weight: number;
}

const NONE = new Float32Array();

/** A word that many languages know says little about each of them, and least where it is rare. */
function sharedVotes(known: Float32Array): readonly Vote[] {
    let all = 0;
    for (const weight of known) all += weight;
    return votesOf(known).map(({ at, weight }) => ({ at, weight: (weight * weight) / all }));
}

function votesOf(weights: Float32Array): readonly Vote[] {
    return Array.from(weights, (weight, at) => ({ at, weight })).filter(({ weight }) => weight > 0);
}

function weightsOf(languages: readonly Language[]): Weights {
    const known: Record<string, Float32Array> = dictionary({});
    for (const [at, language] of languages.entries()) {
        for (const [word, weight] of vocabularyOf(language)) {
            const weights = (known[word] ??= new Float32Array(languages.length));
            weights[at] = Math.max(weights[at] ?? 0, weight);
        }
    }
    return known;
}

type Plurals = readonly (readonly [ending: string, of: readonly number[]])[];

/** Endings of more than one, with the places of the languages that have them. */
function pluralsOf(languages: readonly Language[]): Plurals {
    const endings = [...new Set(languages.flatMap(({ plurals }) => plurals))];
    return endings.map((ending) => [
        ending,
        languages.flatMap(({ plurals }, at) => (plurals.includes(ending) ? [at] : [])),
    ]);
}

/** Shorter words with an ending are other words: "as", "nos", "des". */
const SHORTEST_SINGULAR = 4;

/** "cafés" speaks for all that know the word and the ending, whether or not they list both. */
function withPlurals(text: string, weights: Weights, plurals: Plurals): Float32Array | undefined {
    const known = weights[text];
    let all: Float32Array | undefined;
    for (const [ending, languages] of plurals) {
        const length = text.length - ending.length;
        const single =
            length >= SHORTEST_SINGULAR && text.endsWith(ending)
                ? weights[text.slice(0, length)]
                : undefined;
        if (!single) continue;
        all ??= Float32Array.from(known ?? new Float32Array(single.length));
        for (const at of languages) all[at] = Math.max(all[at] ?? 0, single[at] ?? 0);
    }
    return all ?? known;
}

/** Scripts take up blocks of so many characters. */
function scriptOf(text: string): number {
    const code = text.charCodeAt(0);
    return code < LATIN_END ? 0 : code >> 7;
}

function scriptsOf(weights: Weights, count: number): ReadonlyMap<number, Float32Array> {
    const scripts = new Map<number, Float32Array>();
    for (const [word, known] of Object.entries(weights)) {
        const script = scriptOf(word);
        if (script === 0) continue;
        const found = scripts.get(script) ?? new Float32Array(count);
        for (const [at, weight] of known.entries()) if (weight > 0) found[at] = SCRIPT_WEIGHT;
        scripts.set(script, found);
    }
    return scripts;
}

interface Stems {
    readonly weights: Weights;
    readonly lengths: readonly number[];
}

/** Words of which only the beginning is listed: "продукт*". */
function stemsOf(languages: readonly Language[]): Stems {
    const known: Record<string, Float32Array> = dictionary({});
    for (const [at, language] of languages.entries()) {
        const lists = [
            language.cues,
            language.categoryNames,
            language.expenseWords,
            language.incomeWords,
        ];
        const phrases = lists.flatMap((list) => Object.values<readonly string[]>(list).flat());
        for (const part of phrases.flatMap(choices).flatMap((phrase) => phrase.split(/[\s…#]+/))) {
            if (!part.endsWith('*')) continue;
            const stem = fold(part.slice(0, -1));
            (known[stem] ??= new Float32Array(languages.length))[at] = 0.6;
        }
    }
    const lengths = [...new Set(Object.keys(known).map((stem) => stem.length))];
    return { weights: known, lengths: lengths.sort((a, b) => b - a) };
}

function stemWeights(text: string, { weights, lengths }: Stems): Float32Array | undefined {
    for (const length of lengths) {
        if (length > text.length) continue;
        const found = weights[text.slice(0, length)];
        if (found) return found;
    }
    return undefined;
}
