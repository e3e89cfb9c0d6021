/** Where or to whom money went: "at Aldi", "from the corner shop", "charged by Spotify". */
import { Cover } from '../cover.ts';
import type { Finding } from '../finding.ts';
import type { Span } from '../understood.ts';
import { wordFrom } from '../utterance.ts';
import type { Cue } from '../words/language.ts';
import { phraseAt, phraseBefore } from '../parsers/word-reader.ts';
import { lexiconOf } from '../words/lexicon.ts';
import type { Facts } from './facts.ts';

/** A name is no longer. */
const MOST_WORDS = 4;

/** What was understood as one of these is no name; a category's word may be one: "at Starbucks". */
const NO_NAMES: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>([
    'amount',
    'day',
    'period',
    'tag',
    'address',
    'wallet',
    'modifier',
    'recurrence',
]);

const VERBS: ReadonlySet<Cue> = new Set<Cue>(['spent', 'earned', 'log']);

/** As it was written; null when none was said. */
export function merchantIn(facts: Facts, within: Span): string | null {
    const { words, text, language } = facts.utterance;
    const isFree = freeWords(facts, within);
    for (let at = wordFrom(words, within.start); at < words.length; at += 1) {
        if ((words[at]?.start ?? 0) > within.end) break;
        const length = phraseAt(language.merchantAfter, words, at);
        const name = length > 0 ? nameAt(facts, at + length, isFree) : null;
        if (name !== null && (words[at]?.start ?? 0) >= within.start) return name;
        const behind = phraseBefore(language.merchantBefore, words, at);
        const before = words[at - behind - 1];
        if (behind > 0 && before && isFree(at - behind - 1))
            return text.slice(before.start, before.end);
    }
    return null;
}

/** "the corner shop": words beside each other, without the small ones that lead to them. */
function nameAt(facts: Facts, first: number, isFree: (at: number) => boolean): string | null {
    const { words, text, plain, language } = facts.utterance;
    const { fillers } = lexiconOf(language);
    const isFiller = (at: number): boolean => fillers.has(words[at]?.text ?? '');
    const isNear = (at: number): boolean =>
        /^[ '&.-]{1,3}$/.test(plain.slice(words[at - 1]?.end, words[at]?.start));
    let from = first;
    while (isFiller(from) && isFree(from)) from += 1;
    let to = from;
    while (to - from < MOST_WORDS && isFree(to) && !isFiller(to) && (to === from || isNear(to)))
        to += 1;
    return to > from ? text.slice(words[from]?.start, words[to - 1]?.end) : null;
}

/** In "had to pay the plumber" nobody is called Pay. */
function isNoName(found: Finding): boolean {
    if (found.kind === 'cue') return VERBS.has(found.cue);
    const isNamed = found.kind === 'category' && found.source === 'name';
    return isNamed || NO_NAMES.has(found.kind);
}

const covers = new WeakMap<Facts, Cover>();

/** What is no name, marked once for all entries of a message. */
function takenIn(facts: Facts): Cover {
    let cover = covers.get(facts);
    if (!cover) {
        const spans = facts.findings.filter(isNoName).map(({ span }) => span);
        cover = new Cover(facts.utterance.text.length, spans);
        covers.set(facts, cover);
    }
    return cover;
}

function freeWords(facts: Facts, within: Span): (at: number) => boolean {
    const { words, language } = facts.utterance;
    const { separators } = lexiconOf(language);
    return (at) => {
        const word = words[at];
        return (
            word !== undefined &&
            word.start >= within.start &&
            word.end <= within.end &&
            /\p{L}/u.test(word.text) &&
            !separators.has(word.text) &&
            !takenIn(facts).touches(word)
        );
    };
}
