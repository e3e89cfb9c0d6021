/** Orders read as whole sentences: undo the last 3 · new wallet Savings · my month starts on the 25th. */
import type { Draft, Parser } from '../parser.ts';
import { findPhrases } from '../phrases.ts';
import type { Utterance } from '../utterance.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { slotReader } from './slot-reader.ts';

/** An order is short: a longer message tells or asks something. */
const MOST_WORDS = 16;

/** Words of politeness around an order. */
const MOST_POLITE = 4;

export const order: Parser = {
    name: 'order',
    needs: ['order'],
    parse(utterance) {
        const { words, language } = utterance;
        if (words.length === 0 || words.length > MOST_WORDS) return [];
        const scan = lexiconOf(language).orders.over(utterance, {
            read: slotReader(utterance),
            isWhole: true,
            isJoined: () => true,
        });
        if (!scan) return [];
        for (const [from, to] of cuts(utterance)) {
            const match = scan.matchAt(from, to);
            if (!match) continue;
            const spanOf = (first: number, end: number) => ({
                start: words[first]?.start ?? 0,
                end: words[end - 1]?.end ?? 0,
            });
            const own = Object.fromEntries(
                Object.entries(match.own).map(([name, place]) => [
                    name,
                    spanOf(place.from, place.to),
                ]),
            );
            const draft: Draft = {
                kind: 'order',
                span: spanOf(from, to),
                order: match.value,
                slots: match.slots,
                own,
            };
            return [draft];
        }
        return [];
    },
};

/** Where the order may begin and end, the whole message first. */
function cuts(utterance: Utterance): [from: number, to: number][] {
    const { words } = utterance;
    const polite = politeWords(utterance);
    const places: [number, number][] = [];
    for (let from = 0; from <= MOST_POLITE && from < words.length; from += 1) {
        if (from > 0 && !polite.has(from - 1)) break;
        for (
            let dropped = 0;
            dropped <= MOST_POLITE && words.length - dropped > from;
            dropped += 1
        ) {
            if (dropped > 0 && !polite.has(words.length - dropped)) break;
            places.push([from, words.length - dropped]);
        }
    }
    return places;
}

function politeWords({ words, language }: Utterance): ReadonlySet<number> {
    const { fillers, cues } = lexiconOf(language);
    const spans = findPhrases(cues, words)
        .filter(({ value }) => value === 'greeting' || value === 'thanks' || value === 'wants')
        .map(({ span }) => span);
    const polite = words.flatMap((word, at) => {
        const isWithin = spans.some(({ start, end }) => word.start >= start && word.end <= end);
        return isWithin || fillers.has(word.text) ? [at] : [];
    });
    return new Set(polite);
}
