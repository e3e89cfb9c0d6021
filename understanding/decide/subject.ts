/** Who it was that paid: "anna bought a car" and "my boss paid 300" are no entries of the person's own. */
import type { Span } from '../understood.ts';
import type { Word } from '../utterance.ts';
import type { Cue } from '../words/language.ts';
import { lexiconOf } from '../words/lexicon.ts';
import type { Facts } from './facts.ts';

/** Names and what stands before them are no longer. */
const LONGEST_SUBJECT = 4;

/** Somebody else is named right before the verb, and nothing but their name. */
export function paidByOthers(facts: Facts): boolean {
    return verbsOf(facts).some(
        (verb) =>
            isOthers(subjectBefore(facts, verb.start), facts) && !mayBeBought(verb.end, facts),
    );
}

/** "tickets paid 40" may be what was paid for, "zoe paid 40" who paid. */
export function maybePaidByOthers(facts: Facts): boolean {
    return verbsOf(facts).some((verb) => isOthers(subjectBefore(facts, verb.start), facts));
}

function verbsOf({ cues }: Facts): readonly Span[] {
    return [...(cues.get('spent') ?? []), ...(cues.get('gave') ?? [])].map(({ span }) => span);
}

/** Right after the verb comes the amount, so that the word before it may be a thing, if no pronoun is. */
function mayBeBought(verbEnd: number, { amounts, cues, utterance }: Facts): boolean {
    const [amount] = amounts;
    return (
        amount !== undefined &&
        !cues.has('others') &&
        /^\s*$/.test(utterance.plain.slice(verbEnd, amount.span.start)) &&
        amount.span.start >= verbEnd
    );
}

/** The words from the start of the clause to the verb. */
function subjectBefore({ utterance }: Facts, verb: number): readonly Word[] {
    const { words, plain } = utterance;
    let at = words.findIndex((word) => word.start === verb);
    const subject: Word[] = [];
    for (at -= 1; at >= 0 && subject.length <= LONGEST_SUBJECT; at -= 1) {
        const word = words[at];
        if (!word || !/^[\s-]*$/.test(plain.slice(word.end, words[at + 1]?.start))) break;
        subject.push(word);
    }
    return subject;
}

function isOthers(subject: readonly Word[], { cues, unexplained, utterance }: Facts): boolean {
    if (subject.length === 0 || subject.length > LONGEST_SUBJECT) return false;
    const isCue = (cue: Cue, word: Word): boolean =>
        cues.get(cue)?.some(({ span }) => span.start === word.start) ?? false;
    const isSelf = (word: Word): boolean => isCue('self', word) && !isCue('possessive', word);
    const { fillers } = lexiconOf(utterance.language);
    const named = subject.filter((word) => unexplained.includes(word) || isCue('others', word));
    return (
        named.length > 0 &&
        !subject.some(isSelf) &&
        subject.every((word) => named.includes(word) || fillers.has(word.text))
    );
}
