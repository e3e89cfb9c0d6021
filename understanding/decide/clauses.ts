/** Cuts a message with several amounts into one clause for each. */
import { inOrder } from '../finding.ts';
import type { AmountFound } from '../finding.ts';
import { matchesIn } from '../matches.ts';
import type { Span } from '../understood.ts';
import { wordFrom, type Word } from '../utterance.ts';
import { lexiconOf } from '../words/lexicon.ts';
import type { Facts } from './facts.ts';

export interface Clause {
    readonly amount: AmountFound;
    readonly span: Span;
}

/** More entries than this in one message are no message. */
const MOST_CLAUSES = 100;

/** Whole lines first, so that each line stands for itself; then commas and words. */
/** `from`: where the first of them may begin. */
export function clausesOf(facts: Facts, amounts: readonly AmountFound[], from = 0): Clause[] {
    const sorted = inOrder(amounts).slice(0, MOST_CLAUSES);
    const { plain } = facts.utterance;
    const leads = isAmountFirst(facts, sorted[0]);
    let start = from;
    return sorted.map((amount, at) => {
        const next = sorted[at + 1];
        const end = next
            ? cutBetween(facts, amount.span.end, next.span.start, leads)
            : plain.length;
        const clause = { amount, span: { start, end } };
        start = end;
        return clause;
    });
}

/** "20 lunch and 15 taxi" rather than "lunch 20 and taxi 15": nothing but verbs stands before the first. */
function isAmountFirst(
    { unexplained, categories }: Facts,
    first: AmountFound | undefined,
): boolean {
    const start = first?.span.start ?? 0;
    return (
        !unexplained.some((word) => word.end <= start) &&
        !categories.some(({ span }) => span.end <= start)
    );
}

const CUT = /[,;&+.](?=\s|$)|(?<=\s)[&+/](?=\s)/g;

function cutBetween(
    { utterance, unexplained, categories }: Facts,
    from: number,
    to: number,
    amountFirst: boolean,
): number {
    const { plain, words, language } = utterance;
    const gap = plain.slice(from, to);
    const line = gap.indexOf('\n');
    if (line >= 0) return from + line;
    const { separators } = lexiconOf(language);
    const cuts = [
        ...matchesIn(CUT, gap).map((match) => from + match.index),
        ...wordsBetween(words, from, to)
            .filter((word) => separators.has(word.text))
            .map((word) => word.start),
    ].sort((a, b) => a - b);
    const cut = amountFirst ? cuts.at(-1) : cuts[0];
    if (cut !== undefined) return cut;
    const isBetween = ({ start, end }: Span): boolean => start >= from && end <= to;
    const describes = unexplained.some(isBetween) || categories.some(({ span }) => isBetween(span));
    return amountFirst || !describes ? to : from;
}

function wordsBetween(words: readonly Word[], from: number, to: number): readonly Word[] {
    const found: Word[] = [];
    for (let at = wordFrom(words, from); at < words.length; at += 1) {
        const word = words[at];
        if (!word || word.end > to) break;
        found.push(word);
    }
    return found;
}
