/** Which language a message is in, by the words themselves; the person's locale breaks ties. */
import { choices } from '../phrases.ts';
import { fold, type Word } from '../utterance.ts';
import { dictionary } from './dictionary.ts';
import type { Language } from './language.ts';
import { vocabularyOf } from './vocabulary.ts';

/** How much a word speaks for each language, in the order of the languages. */
type Weights = Readonly<Record<string, Float32Array>>;

/** What the person's own language is ahead by, so that words of several languages are theirs. */
const OWN_LEAD = 0.3;

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
    return {
        languageFor: (words, own) => {
            const scores = new Float32Array(languages.length);
            scores[languages.indexOf(own)] = OWN_LEAD;
            for (const { text } of words.slice(0, MOST_WORDS)) {
                const found =
                    weights[text] ?? stemWeights(text, stems) ?? scripts.get(scriptOf(text));
                if (!found) continue;
                for (let at = 0; at < scores.length; at += 1)
                    scores[at] = (scores[at] ?? 0) + (found[at] ?? 0);
            }
            let best = languages.indexOf(own);
            for (const [at, score] of scores.entries()) if (score > (scores[best] ?? 0)) best = at;
            return languages[best] ?? own;
        },
    };
}

/** A word that many languages know says little about each of them, and least where it is rare. */
function weightsOf(languages: readonly Language[]): Weights {
    const known: Record<string, Float32Array> = dictionary({});
    for (const [at, language] of languages.entries()) {
        for (const [word, weight] of vocabularyOf(language)) {
            const weights = (known[word] ??= new Float32Array(languages.length));
            weights[at] = Math.max(weights[at] ?? 0, weight);
        }
    }
    for (const weights of Object.values(known)) {
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        for (const [at, weight] of weights.entries()) weights[at] = (weight * weight) / all;
    }
    return known;
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
