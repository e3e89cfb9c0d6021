/** Where a message may be two: after a sentence, a line or a comma, and where a question begins. */
import { findPhrases } from './phrases.ts';
import { prepare } from './prepare.ts';
import type { Context } from './understood.ts';
import type { Cue } from './words/language.ts';
import { lexiconOf } from './words/lexicon.ts';

const ASKING: ReadonlySet<Cue> = new Set<Cue>(['asks', 'shows']);

/** A message with more of them is a story. */
const MOST_CUTS = 12;

/** The two parts at each cut, the likeliest first: sentences, then questions, then commas. */
export function cutsOf(message: string, context: Context): readonly (readonly [string, string])[] {
    const { text, plain, words, language } = prepare(message, context);
    const ends = (pattern: RegExp): number[] =>
        Array.from(plain.matchAll(pattern), (match) => match.index + match[0].length);
    const asking = findPhrases(lexiconOf(language).cues, words)
        .filter(({ value }) => ASKING.has(value))
        .map(({ span }) => span.start);
    const places = [...ends(/[.!?;](?=\s)|\n/g), ...asking, ...ends(/,(?=\s)/g)];
    const inside = [...new Set(places)].filter((at) => at > 0 && at < plain.length);
    return inside
        .slice(0, MOST_CUTS)
        .map((at) => [text.slice(0, at).trim(), text.slice(at).trim()] as const)
        .filter(([first, second]) => first !== '' && second !== '');
}
